package io.lantu.fact;

import io.lantu.lexicon.Division;
import java.util.Optional;

/**
 * A division or a part of it: what a number or a project belongs to.
 *
 * @param division the narrowest division that holds it
 * @param part empty for the whole division
 */
public record Territory(Division division, Optional<DivisionPart> part) {
  /** The whole of a division. */
  public static Territory whole(Division division) {
    return new Territory(division, Optional.empty());
  }

  public static Territory part(Division division, DivisionPart part) {
    return new Territory(division, Optional.of(part));
  }

  /** The name of the part, else of the division. */
  public String name() {
    return part.map(DivisionPart::name).orElse(division.name());
  }
}
