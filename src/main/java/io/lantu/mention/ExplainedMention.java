package io.lantu.mention;

import java.util.Optional;

/**
 * Words that are a mention or might have been one, and why.
 *
 * @param mention what it is or would be, with the rule or model that proposed it
 * @param support empty for divisions, which are found by their list alone, and for what was not
 *     weighed
 */
public record ExplainedMention(Mention mention, Outcome outcome, Optional<Support> support) {
  public boolean kept() {
    return outcome instanceof Outcome.Kept;
  }
}
