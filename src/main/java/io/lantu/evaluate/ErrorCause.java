package io.lantu.evaluate;

/** Why an annotation and the gold do not meet, as far as a program can tell; likeliest first. */
public enum ErrorCause {
  /** The gold restores a shared part of a list, so that its name is not one piece of the text. */
  SHARED_PART("shared part of a list restored otherwise"),
  TYPE_CONFUSION("right name, given as another type"),
  BOUNDARY("right place, other boundaries"),
  NEIGHBOUR_SENTENCE("right name, in the sentence before or after"),
  MODALITY("right number, planned and achieved confused"),
  KIND("right number, level and change confused"),
  KIND_AND_MODALITY("right number, both kind and modality wrong"),
  INDICATOR("right number, wrong indicator"),
  VALUE("right indicator, wrong number or unit"),
  NEAR_DOUBTFUL("overlaps what the gold holds doubtful"),
  INSIDE_OTHER("a word inside a gold name of another type"),
  NOT_FOUND("nothing like it was given"),
  NONE_IN_SENTENCE("the sentence has none of this type in the gold"),
  ONE_TOO_MANY("the sentence has others of this type in the gold"),
  MILESTONE("project found, wrong milestone"),
  COMPARATOR("number found, wrong comparator"),
  TIE_MISSED("enterprise not tied to its project"),
  TIE_EXTRA("enterprise tied to a project without ground");

  private final String label;

  ErrorCause(String label) {
    this.label = label;
  }

  /** What it is, in plain English. */
  public String label() {
    return label;
  }
}
