package io.lantu.link;

import java.time.Instant;
import java.util.List;

/**
 * What a person has decided, who and when.
 *
 * @param by who, as they want to be named in the published data
 * @param at to the second
 * @param note why, or empty
 * @param about what it was decided on, in words, as people saw it: what is wrong is in no graph any
 *     more
 * @param sentences that people saw
 */
public record Decision(
    DecisionKey key,
    Verdict verdict,
    String by,
    Instant at,
    String note,
    String about,
    List<String> sentences)
    implements Comparable<Decision> {
  public Decision {
    if (verdict.subject() != key.subject()) {
      throw new IllegalArgumentException(
          "a " + key.subject().token() + " cannot be " + verdict.token());
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("a decision names who decided");
    }
    sentences = sentences.stream().distinct().sorted().toList();
  }

  /** Whether it says the same, whoever said it and when. */
  public boolean agrees(Decision other) {
    return key.equals(other.key) && verdict == other.verdict && note.equals(other.note);
  }

  @Override
  public int compareTo(Decision other) {
    return key.compareTo(other.key);
  }
}
