package io.lantu.learn;

/** Takes features with their names. */
final class NamingSink extends FeatureSink {
  private final Taker taker;
  private final StringBuilder name = new StringBuilder();

  NamingSink(Taker taker) {
    this.taker = taker;
  }

  /** Is given a feature and the places where it holds. */
  @FunctionalInterface
  interface Taker {
    void take(long key, String name, int begin, int end);
  }

  @Override
  void begun(FeatureTemplate template) {
    name.setLength(0);
    name.append(FeatureTable.name(template.name(), ""));
  }

  @Override
  void written(char c) {
    name.append(c);
  }

  @Override
  void written(FeatureText text) {
    name.append(text);
  }

  @Override
  void take(long key, int begin, int end) {
    taker.take(key, name.toString(), begin, end);
  }
}
