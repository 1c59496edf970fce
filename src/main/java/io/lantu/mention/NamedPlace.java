package io.lantu.mention;

import io.lantu.lexicon.Division;
import java.util.List;

/**
 * A division's name at a place of a sentence.
 *
 * @param divisions all that may be called so
 * @param unmistakable whether it needs no company to be a division's name here
 */
record NamedPlace(int begin, int end, String name, List<Division> divisions, boolean unmistakable) {
  NamedPlace {
    divisions = List.copyOf(divisions);
  }
}
