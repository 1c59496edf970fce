package io.lantu.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person says, before it is kept as a {@link Decision}.
 *
 * @param verdict none takes an earlier decision back
 * @param at when it was said, where that is not now
 * @param about what it is on, as the person saw it; used where the store knows nothing of it
 */
public record Ruling(
    DecisionKey key,
    Optional<Verdict> verdict,
    String by,
    Optional<Instant> at,
    String note,
    String about,
    List<String> sentences) {
  public Ruling {
    if (verdict.filter(v -> v.subject() != key.subject()).isPresent()) {
      throw new IllegalArgumentException(
          "a " + key.subject().token() + " cannot be " + verdict.get().token());
    }
    sentences = List.copyOf(sentences);
  }

  /** Of something that the person sees in the store, now. */
  public static Ruling now(DecisionKey key, Optional<Verdict> verdict, String by, String note) {
    return new Ruling(key, verdict, by, Optional.empty(), note, "", List.of());
  }

  /** Whether a decision says just this already. */
  public boolean isKept(Decision decision) {
    return verdict.filter(v -> v == decision.verdict()).isPresent()
        && by.equals(decision.by())
        && note.equals(decision.note())
        && at.filter(time -> !time.equals(decision.at())).isEmpty();
  }
}
