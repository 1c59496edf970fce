package io.lantu.document;

/**
 * The tense while a report is read from front to back. A part whose heading tells its tense keeps
 * it, but for paragraphs that open otherwise; without such a heading each opening holds until the
 * next. For one thread.
 */
final class TenseState {
  private final TenseReader reader;
  private Tense tense = Tense.PLAN;
  private boolean told;

  TenseState(TenseReader reader) {
    this.reader = reader;
  }

  /** Enters a section; only the headings of parts tell the tense of what stands under them. */
  void enter(Section section) {
    if (section.level() == 1) {
      var clear = reader.ofHeading(section.heading());
      var first = reader.firstOfHeading(section.heading());
      told = clear.isPresent() || told && first.isEmpty();
      tense = clear.or(() -> first).orElse(tense);
    }
  }

  /** The tense of a paragraph, by its opening words. */
  Tense ofParagraph(String paragraph) {
    Tense here = reader.ofOpening(paragraph).orElse(tense);
    if (!told) {
      tense = here;
    }
    return here;
  }
}
