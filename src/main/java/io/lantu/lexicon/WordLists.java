package io.lantu.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by the part they play for a rule, read from a resource: a line holds a role, a tab and
 * words with blanks between them; several lines may share a role. Immutable.
 */
public final class WordLists {
  private final String resource;
  private final Map<String, Set<String>> byRole;

  private WordLists(String resource, Map<String, Set<String>> byRole) {
    this.resource = resource;
    this.byRole = byRole;
  }

  /**
   * Reads a resource that lies beside this class.
   *
   * @throws IllegalStateException if it is missing or a line does not fit
   */
  public static WordLists load(String resource) {
    Map<String, Set<String>> byRole = new HashMap<>();
    TsvResource.read(
        resource,
        row ->
            byRole
                .computeIfAbsent(row.required(0), role -> new HashSet<>())
                .addAll(List.of(row.required(1).trim().split(" +"))));
    byRole.replaceAll((role, words) -> Collections.unmodifiableSet(words));
    return new WordLists(resource, byRole);
  }

  /** All roles. */
  public Set<String> roles() {
    return Collections.unmodifiableSet(byRole.keySet());
  }

  /**
   * The words of a role.
   *
   * @throws IllegalArgumentException if the resource knows no such role
   */
  public Set<String> words(String role) {
    Set<String> words = byRole.get(role);
    if (words == null) {
      throw new IllegalArgumentException(resource + " has no role " + role);
    }
    return words;
  }
}
