package io.lantu.document;

import java.util.Optional;

/**
 * The tense while a report is read from front to back. A part whose heading tells its tense keeps
 * it, but for paragraphs that open otherwise; without such a heading each opening holds until the
 * next. A part that follows a review and says nothing may be either. For one thread.
 */
final class TenseState {
  private final TenseReader reader;
  private TenseCue state = TenseCue.assumed(Tense.PLAN);
  private boolean told;
  private boolean mixed;

  TenseState(TenseReader reader) {
    this.reader = reader;
  }

  /** Enters a section; the headings below parts count only where the part's says both. */
  void enter(Section section) {
    Optional<TenseCue> clear = reader.ofHeading(section.heading());
    if (section.level() == 1) {
      Optional<TenseCue> first = reader.firstOfHeading(section.heading());
      told = clear.isPresent() || first.isEmpty() && told && state.tense() == Tense.PLAN;
      mixed = clear.isEmpty() && first.isPresent();
      state = clear.or(() -> first).orElse(state.earlier());
    } else if (mixed) {
      state = clear.orElse(state);
    }
  }

  /** The tense of a paragraph, by its opening words. */
  TenseCue ofParagraph(String paragraph) {
    TenseCue here = reader.ofOpening(paragraph).orElse(state);
    if (!told && here != state) {
      state = here.earlier();
    }
    return here;
  }
}
