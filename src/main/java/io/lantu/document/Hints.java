package io.lantu.document;

import io.lantu.lexicon.Division;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the user says of an input; it goes before what the text says.
 *
 * @param place whose report it is
 * @param year of which year
 */
public record Hints(Optional<Division> place, OptionalInt year) {

  /** Nothing is said; the text and the file's name have to tell. */
  public static Hints none() {
    return new Hints(Optional.empty(), OptionalInt.empty());
  }
}
