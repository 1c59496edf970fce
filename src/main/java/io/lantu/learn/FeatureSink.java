package io.lantu.learn;

/**
 * Takes the features of the places of a sequence. A feature is a template and its value; it is
 * written piece by piece, so that nobody has to put the pieces together where only their hash
 * counts, and once for all neighbouring places that share it:
 *
 * <pre>{@code
 * sink.feature(WORD).put(mark).put(word).at(begin, end);
 * }</pre>
 *
 * <p>The order in which the features of one place come is kept. For one thread.
 */
public abstract class FeatureSink {
  private long key;

  /** Only this package knows what to do with features. */
  FeatureSink() {}

  /** Begins a feature. */
  public final FeatureSink feature(FeatureTemplate template) {
    key = template.key();
    begun(template);
    return this;
  }

  /** Adds a character to the value, which may hold no tab and no line end. */
  public final FeatureSink put(char c) {
    key = FeatureTable.key(key, c);
    written(c);
    return this;
  }

  /** Adds a text that many features hold to the value. */
  public final FeatureSink put(FeatureText text) {
    key = text.behind(key);
    written(text);
    return this;
  }

  /** Adds characters to the value. */
  public final FeatureSink put(CharSequence text) {
    return put(text, 0, text.length());
  }

  /** Adds some characters of a text to the value. */
  public final FeatureSink put(CharSequence text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      put(text.charAt(i));
    }
    return this;
  }

  /** Ends the feature, which holds for a place. */
  public final void at(int position) {
    at(position, position + 1);
  }

  /** Ends the feature, which holds for the places in {@code [begin, end)}, counted from 0. */
  public final void at(int begin, int end) {
    if (begin < end) {
      take(key, begin, end);
    }
  }

  /** Adds a feature whose value is at hand. */
  public final void add(int position, String template, CharSequence value) {
    feature(FeatureTemplate.of(template)).put(value).at(position);
  }

  abstract void begun(FeatureTemplate template);

  abstract void written(char c);

  abstract void written(FeatureText text);

  abstract void take(long key, int begin, int end);
}
