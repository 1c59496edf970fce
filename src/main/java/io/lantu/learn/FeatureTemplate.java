package io.lantu.learn;

/** What is asked at a place of a sequence. Make one for each question and keep it. Immutable. */
public final class FeatureTemplate {
  private final String name;
  private final long key;

  private FeatureTemplate(String name) {
    this.name = name;
    this.key = FeatureTable.key(name, "");
  }

  /**
   * Makes the template of a question.
   *
   * @param name holds no tab and no line end
   */
  public static FeatureTemplate of(String name) {
    return new FeatureTemplate(name);
  }

  String name() {
    return name;
  }

  /** The key of the template's features before anything of their value is added. */
  long key() {
    return key;
  }
}
