package io.lantu.document;

import java.util.Optional;

/**
 * The tense while a report is read from front to back. A part whose heading tells its tense keeps
 * it, but for paragraphs that open otherwise; without such a heading each opening holds until the
 * next. A part that follows a review and says nothing may be either. For one thread.
 */
final class TenseState {
  private final TenseReader reader;
  private Tense tense = Tense.PLAN;
  private boolean told;
  private boolean mixed;

  TenseState(TenseReader reader) {
    this.reader = reader;
  }

  /** Enters a section; the headings below parts count only where the part's says both. */
  void enter(Section section) {
    Optional<Tense> clear = reader.ofHeading(section.heading());
    if (section.level() == 1) {
      Optional<Tense> first = reader.firstOfHeading(section.heading());
      told = clear.isPresent() || first.isEmpty() && told && tense == Tense.PLAN;
      mixed = clear.isEmpty() && first.isPresent();
      tense = clear.or(() -> first).orElse(tense);
    } else if (mixed) {
      tense = clear.orElse(tense);
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
