package io.lantu.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The verbs that govern or follow the name of an undertaking, and how far each says that it is.
 * Immutable, safe for all threads.
 */
public final class ProjectVerbs {
  private static final String RESOURCE = "project-verbs.tsv";

  private final NameTable<ProjectVerb> verbs;

  private ProjectVerbs(NameTable<ProjectVerb> verbs) {
    this.verbs = verbs;
  }

  /** The list that comes with the program; read once. */
  public static ProjectVerbs load() {
    return Holder.VERBS;
  }

  /** The longest verb that stands at {@code from}. */
  public Optional<NameTable.Match<ProjectVerb>> longestAt(String text, int from) {
    return verbs.longestAt(text, from);
  }

  /**
   * What is known of a verb.
   *
   * @param strong whether it says by itself that what it governs is an undertaking
   */
  public record ProjectVerb(String word, Role role, Stage stage, boolean strong) {}

  /** Where a verb stands. */
  public enum Role {
    /** Before its object, also behind a subject. */
    LEAD,
    /** Before its object where only verbs and adverbs stand before it; elsewhere part of a name. */
    OPENING,
    /** Behind what it speaks of. */
    PRED,
    /** Before its object or behind what it speaks of. */
    BOTH,
    /** Behind what it speaks of, with an object of its own. */
    LINK,
    /** No verb, though it begins like one. */
    WORD
  }

  /** How far a verb says that an undertaking is. */
  public enum Stage {
    PLAN,
    START,
    ONGOING,
    DONE
  }

  private static ProjectVerb verb(TsvResource.Row row) {
    return new ProjectVerb(
        row.required(0),
        Role.valueOf(row.required(1).toUpperCase(Locale.ROOT)),
        Stage.valueOf(row.required(2).toUpperCase(Locale.ROOT)),
        row.required(3).equals("strong"));
  }

  private static final class Holder {
    private static final ProjectVerbs VERBS = read();

    private static ProjectVerbs read() {
      Map<String, ProjectVerb> byWord = new HashMap<>();
      for (ProjectVerb verb : TsvResource.read(RESOURCE, ProjectVerbs::verb)) {
        if (byWord.put(verb.word(), verb) != null) {
          throw new IllegalStateException(RESOURCE + ": twice " + verb.word());
        }
      }
      return new ProjectVerbs(new NameTable<>(byWord));
    }
  }
}
