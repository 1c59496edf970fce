package io.lantu.mention;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectHeads.HeadClass;
import io.lantu.text.Span;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a list member at its conjunctions where both sides can stand alone. Thread-safe. */
final class Conjunctions {
  private static final Pattern JOINT = Pattern.compile("(?:以及|和|及|与|暨|、)");

  private final ProjectHeads heads;

  Conjunctions(ProjectHeads heads) {
    this.heads = heads;
  }

  /**
   * @param inList whether more members or the list's class follow, which may lend a bare right side
   *     its head
   */
  List<Span> cut(TaggedSentence sentence, int begin, int end, boolean inList) {
    String words = sentence.words();
    Matcher joint = JOINT.matcher(words).region(begin, end);
    while (joint.find()) {
      int at = joint.start();
      int behind = joint.end();
      if (at - begin >= 2
          && end - behind >= 2
          && !insideWord(sentence, at, behind)
          && standAlone(words.substring(begin, at), words.substring(behind, end), inList)
          && !inBrackets(words.substring(begin, at))) {
        List<Span> out = new ArrayList<>();
        out.add(new Span(begin, at));
        out.addAll(cut(sentence, behind, end, inList));
        return out;
      }
    }
    return List.of(new Span(begin, end));
  }

  /** Where a class that ends one list is joined to the next name, or -1. */
  int behindClass(String kind) {
    for (int at = 2; at < kind.length() - 2; at++) {
      if ("和及".indexOf(kind.charAt(at)) >= 0) {
        Peeled left = Peeled.of(MemberTrimmer.bare(kind.substring(0, at)), heads);
        Peeled right = Peeled.of(MemberTrimmer.bare(kind.substring(at + 1)), heads);
        if (left.own().isEmpty()
            && left.head().isPresent()
            && left.head().get() != HeadClass.ATTR
            && right.head().isPresent()) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Whether a conjunction is part of a word that the dictionary knows ({@code 和谐}). */
  private static boolean insideWord(TaggedSentence sentence, int begin, int end) {
    for (Token token : sentence.tokens(begin, end)) {
      if (token.span().begin() <= begin
          && token.span().end() >= end
          && token.text().length() > end - begin) {
        return !token.tag().matches("nr.*|nz|ns|nt.*");
      }
    }
    return false;
  }

  private static boolean inBrackets(String before) {
    return count(before, '（') > count(before, '）') || count(before, '“') > count(before, '”');
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  private boolean standAlone(String left, String right, boolean inList) {
    String leftBare = MemberTrimmer.bare(left);
    String rightBare = MemberTrimmer.bare(right);
    Peeled before = Peeled.of(leftBare, heads);
    Peeled behind = Peeled.of(rightBare, heads);
    boolean leftEnds =
        before.head().isPresent() && before.head().get() != HeadClass.ATTR
            || leftBare.length() < left.length();
    boolean leftNamed = before.own().length() >= 2;
    boolean rightNamed = behind.own().length() >= 2;
    if (leftEnds && leftNamed && behind.bare() && right.length() <= 6 && rightBare.equals(right)) {
      return inList;
    }
    boolean bothBuilt =
        leftNamed && before.built() && behind.built() && behind.thing().length() >= 3;
    boolean leftName = before.bare() && left.length() <= 5 && rightNamed;
    return behind.head().isPresent()
        && (leftEnds && leftNamed && rightNamed
            || bothBuilt
            || leftName
            || left.endsWith("”") && rightNamed);
  }
}
