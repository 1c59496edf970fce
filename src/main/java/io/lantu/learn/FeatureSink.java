package io.lantu.learn;

/** Takes the features of the places of a sequence; a feature is a template and its value. */
@FunctionalInterface
public interface FeatureSink {
  /**
   * @param position of the sequence, from 0
   * @param template what is asked at that place
   * @param value the answer; holds no tab and no line end
   */
  void add(int position, String template, CharSequence value);
}
