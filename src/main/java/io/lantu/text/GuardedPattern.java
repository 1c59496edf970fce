package io.lantu.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where a character stands that it can begin with. A pattern of a
 * hundred words costs a hundred comparisons wherever it is tried; of the characters of a text few
 * begin one of them.
 *
 * <p>Finds what {@link Pattern} finds. Not for patterns that may begin with any character, nor for
 * those that open with {@code ^} or a positive look-behind. Immutable, safe for all threads.
 */
public final class GuardedPattern {
  /** Characters of three kinds; a pattern that can begin with one that it does not name is wide. */
  private static final String PROBES = "龘é☃";

  private static final int ASCII = 128;

  private final Pattern pattern;
  private final BitSet openers = new BitSet();

  private GuardedPattern(Pattern pattern) {
    this.pattern = pattern;
    for (char c = 0; c < ASCII; c++) {
      guard(c);
    }
    pattern.pattern().chars().forEach(c -> guard((char) c));
    if (PROBES.chars().anyMatch(c -> mayBegin((char) c))) {
      throw new IllegalArgumentException("begins with any character: " + pattern);
    }
  }

  private void guard(char c) {
    openers.set(c, mayBegin(c));
  }

  /** Whether the pattern fits a character, or asks for more behind it. */
  private boolean mayBegin(char c) {
    Matcher matcher = pattern.matcher(String.valueOf(c));
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if it may begin with any character
   */
  public static GuardedPattern compile(String regex) {
    return new GuardedPattern(Pattern.compile(regex));
  }

  /** The regular expression. */
  public String pattern() {
    return pattern.pattern();
  }

  /** To hand to {@link #find}. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** Where the pattern's match from {@code begin} ends; {@code begin} itself where it has none. */
  public int skip(String text, int begin, int end) {
    if (begin >= end || !openers.get(text.charAt(begin))) {
      return begin;
    }
    Matcher matcher = pattern.matcher(text).region(begin, end);
    return matcher.lookingAt() ? matcher.end() : begin;
  }

  /**
   * Lets a matcher of {@link #matcher} stand on the first match in {@code [begin, end)}; what it
   * looks ahead to or behind at lies there too, unless the matcher's bounds are transparent.
   *
   * @return where the match begins, or -1
   */
  public int find(Matcher matcher, String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (openers.get(text.charAt(i)) && matcher.region(i, end).lookingAt()) {
        return i;
      }
    }
    return -1;
  }
}
