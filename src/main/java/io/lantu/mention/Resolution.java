package io.lantu.mention;

import io.lantu.lexicon.Division;
import java.util.List;

/** Which division a name stands for. */
public sealed interface Resolution {

  /** One division, by context or because no other bears the name. */
  record Resolved(Division division) implements Resolution {}

  /** Several bear the name and the context does not decide. */
  record Ambiguous(List<Division> candidates) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }
}
