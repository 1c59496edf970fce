package io.lantu.mention;

import java.util.List;

/**
 * Finds mentions of one kind in a sentence. Stateless and thread-safe.
 *
 * <p>Rules run in the order of {@link Tagger}; each sees what the earlier ones found in the same
 * sentence. Not promised: that mentions of one rule do not overlap those of another; {@link Tagger}
 * settles that.
 */
public interface MentionRule {
  /** The rule's name, as it stands in the data and in explanations. */
  String name();

  List<Mention> find(TaggedSentence sentence, List<Mention> earlier);
}
