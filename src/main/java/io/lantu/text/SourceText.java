package io.lantu.text;

/**
 * A text as it was decoded, nothing changed: a leading byte order mark is dropped, line ends stay.
 * Immutable; positions are Unicode code points.
 *
 * @param source the input as the user named it
 * @param raw the decoded text
 */
public record SourceText(String source, String raw) {

  /** The slice of the raw text at a range of code points. */
  public String slice(RawSpan span) {
    int begin = raw.offsetByCodePoints(0, span.begin());
    return raw.substring(begin, raw.offsetByCodePoints(begin, span.end() - span.begin()));
  }
}
