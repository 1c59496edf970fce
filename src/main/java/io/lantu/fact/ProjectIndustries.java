package io.lantu.fact;

import io.lantu.lexicon.Industries;
import io.lantu.lexicon.NameTable;
import io.lantu.lexicon.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The industries that a project's name speaks of: the listed names in it, the longest at each
 * place, by the name that the list gives them. Words of public life ({@code 文化}, {@code 交通}) do not
 * count: a cultural centre is of no industry. Immutable.
 */
final class ProjectIndustries {
  private final NameTable<String> names;

  ProjectIndustries(Industries industries) {
    Set<String> common = WordLists.load("industry-words.tsv").words("project-setting");
    Map<String, String> table = new HashMap<>();
    for (String name : industries.names()) {
      if (!common.contains(name)) {
        table.put(name, industries.named(name).orElseThrow().name());
      }
    }
    names = new NameTable<>(table);
  }

  /** In the order of the name, each once. */
  List<String> in(String project) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < project.length(); ) {
      NameTable.Match<String> match = names.longestAt(project, at).orElse(null);
      if (match != null && !found.contains(match.value())) {
        found.add(match.value());
      }
      at = match == null ? at + 1 : match.end();
    }
    return List.copyOf(found);
  }
}
