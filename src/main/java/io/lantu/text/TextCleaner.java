package io.lantu.text;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes a text fit for reading, with the way back to the raw one.
 *
 * <p>What a clean text looks like:
 *
 * <ul>
 *   <li>simplified characters; no inserted pinyin ({@code 現(xiàn)在} is {@code 现在});
 *   <li>ASCII digits, letters, {@code % . + - / ~}; in Chinese context full-width {@code ，；：！？（）}
 *       and {@code “”‘’}; between ASCII letters or digits ({@code 1,234}) the marks stay ASCII;
 *   <li>no spaces between Chinese characters or between these and digits or letters; a space that
 *       parts the items of a list or the halves of a headline stays, a wide one as U+3000;
 *   <li>lines end in {@code \n}, without indent; a sentence broken over lines is one line; a blank
 *       line between blocks stays as one blank line;
 *   <li>no invisible characters, page turns ({@code （下转 08 版）}), Markdown marks, HTML entities.
 * </ul>
 *
 * <p>Cleaning what is clean changes nothing. Thread-safe.
 */
public final class TextCleaner {
  /** Two passes settle nearly every text; a nest of entities or lists may need one more each. */
  private static final int MAX_ROUNDS = 16;

  private final List<UnaryOperator<MappedText>> passes;

  public TextCleaner(Simplifier simplifier) {
    this.passes =
        List.of(
            new EntityDecoder(),
            new CharacterForms(),
            new MarkupStripper(),
            new PinyinDropper(),
            new PageTurnDropper(),
            new LineJoiner(),
            new SpaceDropper(),
            new PunctuationWidener(),
            text -> text.withText(simplifier.simplify(text.text())));
  }

  public CleanText clean(SourceText source) {
    MappedText text = MappedText.of(source.raw());
    for (int round = 0; round < MAX_ROUNDS; round++) {
      MappedText next = text;
      for (UnaryOperator<MappedText> pass : passes) {
        next = pass.apply(next);
      }
      if (next.text().equals(text.text())) {
        break;
      }
      text = next;
    }
    return text.over(source);
  }
}
