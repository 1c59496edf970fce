package io.lantu.ledger;

import java.util.List;

/**
 * One cell of the cube, with all statements that speak of it.
 *
 * @param figure the statement that stands for them all
 * @param repeats other statements with the same value
 * @param others statements with another value: revisions, or things that the words tell apart and
 *     the dimensions do not
 */
public record Observation(Figure figure, List<Figure> repeats, List<Figure> others) {
  public Observation {
    repeats = List.copyOf(repeats);
    others = List.copyOf(others);
  }
}
