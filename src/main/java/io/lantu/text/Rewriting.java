package io.lantu.text;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies a {@link MappedText} from front to back and drops or replaces parts on the way. For one
 * thread.
 */
final class Rewriting {
  private final MappedText in;
  private final StringBuilder out;
  private int[] begins;
  private int[] ends;
  private int at;

  Rewriting(MappedText in) {
    this.in = in;
    this.out = new StringBuilder(in.text().length());
    this.begins = new int[in.text().length()];
    this.ends = new int[in.text().length()];
  }

  /** Replaces every match; an answer equal to the match leaves it as it is. */
  static MappedText replaceAll(
      MappedText in, Pattern pattern, Function<MatchResult, String> replacement) {
    Matcher matcher = pattern.matcher(in.text());
    Rewriting rewriting = new Rewriting(in);
    while (matcher.find()) {
      String with = replacement.apply(matcher);
      if (!with.equals(matcher.group())) {
        rewriting.keepTo(matcher.start()).replaceTo(matcher.end(), with);
      }
    }
    return rewriting.finish();
  }

  /** Drops every match but for its first group, where there is one that took part. */
  static MappedText unwrapAll(MappedText in, Pattern pattern) {
    Matcher matcher = pattern.matcher(in.text());
    Rewriting rewriting = new Rewriting(in);
    while (matcher.find()) {
      rewriting.keepTo(matcher.start());
      if (matcher.groupCount() > 0 && matcher.start(1) >= 0) {
        rewriting.dropTo(matcher.start(1)).keepTo(matcher.end(1));
      }
      rewriting.dropTo(matcher.end());
    }
    return rewriting.finish();
  }

  Rewriting keepTo(int end) {
    reserve(end - at);
    System.arraycopy(in.begins(), at, begins, out.length(), end - at);
    System.arraycopy(in.ends(), at, ends, out.length(), end - at);
    out.append(in.text(), at, end);
    at = end;
    return this;
  }

  Rewriting dropTo(int end) {
    at = end;
    return this;
  }

  /** Puts {@code with} in place of what stands up to {@code end}, which must not be empty. */
  Rewriting replaceTo(int end, String with) {
    reserve(with.length());
    Arrays.fill(begins, out.length(), out.length() + with.length(), in.begins()[at]);
    Arrays.fill(ends, out.length(), out.length() + with.length(), in.ends()[end - 1]);
    out.append(with);
    at = end;
    return this;
  }

  MappedText finish() {
    keepTo(in.text().length());
    return new MappedText(
        out.toString(), Arrays.copyOf(begins, out.length()), Arrays.copyOf(ends, out.length()));
  }

  private void reserve(int more) {
    if (out.length() + more > begins.length) {
      int size = Math.max(out.length() + more, begins.length * 2);
      begins = Arrays.copyOf(begins, size);
      ends = Arrays.copyOf(ends, size);
    }
  }
}
