package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.learn.FeatureTemplate;
import io.lantu.learn.FeatureText;
import io.lantu.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/** The words around each character of a sentence, with the part it plays in its own word. */
final class NearWords {
  private static final FeatureTemplate PART = FeatureTemplate.of("part");
  private static final FeatureTemplate WORD = FeatureTemplate.of("word");
  private static final FeatureTemplate WORD_BEFORE = FeatureTemplate.of("word-before");
  private static final FeatureTemplate WORD_BEHIND = FeatureTemplate.of("word-behind");
  private static final FeatureTemplate TAGS = FeatureTemplate.of("tags");
  private static final FeatureTemplate TAGS_BEFORE = FeatureTemplate.of("tags-before");
  private static final FeatureTemplate TAGS_BEHIND = FeatureTemplate.of("tags-behind");
  private static final FeatureTemplate WORD_NEXT = FeatureTemplate.of("word-next");
  private static final FeatureTemplate WORD_SECOND = FeatureTemplate.of("word-second");
  private static final FeatureText NOTHING = FeatureText.of("^");
  private static final Pattern SPACE = Pattern.compile("\\s");

  private final List<Token> tokens;
  private final FeatureText[] texts;
  private final FeatureText[] tags;
  private final CharacterLayer parts;

  /**
   * @param parts that characters play in the tokens
   */
  NearWords(List<Token> tokens, CharacterLayer parts) {
    this.tokens = tokens;
    this.parts = parts;
    this.texts = new FeatureText[tokens.size()];
    this.tags = new FeatureText[tokens.size()];
    for (int k = 0; k < texts.length; k++) {
      texts[k] = FeatureText.of(bare(tokens.get(k).text()));
      tags[k] = parts.kind(tokens.get(k).span().begin());
    }
  }

  /** White space would end a feature's line. */
  private static String bare(String text) {
    return text.chars().anyMatch(Character::isWhitespace)
        ? SPACE.matcher(text).replaceAll("_")
        : text;
  }

  void write(int length, FeatureSink sink) {
    for (int i = 0; i < length; i++) {
      parts.put(i, sink.feature(PART)).at(i);
    }
    for (int k = 0; k < tokens.size(); k++) {
      int begin = tokens.get(k).span().begin();
      int end = tokens.get(k).span().end();
      // Characters inside a word differ in nothing but what stands around the word.
      inner(k, begin, Math.min(end, begin + 1), sink);
      if (end - begin > 2) {
        inner(k, begin + 1, end - 1, sink);
      }
      if (end - begin > 1) {
        inner(k, end - 1, end, sink);
      }
    }
  }

  /** Characters of one word that play the same part in it. */
  private void inner(int k, int begin, int end, FeatureSink sink) {
    char part = parts.part(begin);
    FeatureText before = tag(k - 1);
    FeatureText here = tag(k);
    FeatureText behind = tag(k + 1);
    sink.feature(WORD).put(part).put(text(k)).at(begin, end);
    sink.feature(WORD_BEFORE).put(part).put(text(k - 1)).at(begin, end);
    sink.feature(WORD_BEHIND).put(part).put(text(k + 1)).at(begin, end);
    tags(TAGS, part, before, here, behind, sink).at(begin, end);
    tags(TAGS_BEFORE, part, tag(k - 2), before, here, sink).at(begin, end);
    tags(TAGS_BEHIND, part, here, behind, tag(k + 2), sink).at(begin, end);
    sink.feature(WORD_NEXT).put(part).put(text(k + 2)).at(begin, end);
    sink.feature(WORD_SECOND).put(part).put(text(k - 2)).at(begin, end);
  }

  private static FeatureSink tags(
      FeatureTemplate template,
      char part,
      FeatureText a,
      FeatureText b,
      FeatureText c,
      FeatureSink sink) {
    return sink.feature(template).put(part).put(a).put(' ').put(b).put(' ').put(c);
  }

  private FeatureText text(int k) {
    return k >= 0 && k < texts.length ? texts[k] : NOTHING;
  }

  private FeatureText tag(int k) {
    return k >= 0 && k < texts.length ? tags[k] : NOTHING;
  }
}
