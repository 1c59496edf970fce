package io.lantu.cli;

import io.lantu.fact.Fact;
import io.lantu.fact.ListCompleteness;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.Result;
import io.lantu.fact.Target;
import io.lantu.link.EntityKind;
import io.lantu.link.LinkedReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was read, a row a report; of lists, how many items became mentions. */
final class Summary {
  private static final String[] COLUMNS = {
    "report",
    "sentences",
    "mentions",
    "projects",
    "enterprises",
    "industries",
    "claims",
    "targets",
    "results",
    "lists",
    "list items",
    "found"
  };

  private final Map<String, int[]> rows = new LinkedHashMap<>();

  void add(LinkedReport linked) {
    ListCompleteness lists = ListCompleteness.of(linked.report(), linked.mentions());
    rows.put(
        linked.id(),
        new int[] {
          linked.report().sentences().size(),
          linked.mentions().size(),
          entities(linked, EntityKind.PROJECT),
          entities(linked, EntityKind.ENTERPRISE),
          entities(linked, EntityKind.INDUSTRY),
          facts(linked, ProjectClaim.class),
          facts(linked, Target.class),
          facts(linked, Result.class),
          lists.lists(),
          lists.items(),
          lists.found()
        });
  }

  /** With what came of a build. */
  String text(Build.Outcome outcome, Path store, Duration time) {
    return String.format(
        Locale.ROOT,
        "%s%n%d read, %d failed, %.1f s, into %s",
        table(),
        outcome.done(),
        outcome.failed(),
        time.toMillis() / 1000.0,
        store);
  }

  Table table() {
    Table table = new Table(COLUMNS);
    int[] sum = new int[COLUMNS.length - 1];
    rows.forEach(
        (id, counts) -> {
          table.row(cells(id, counts));
          for (int i = 0; i < sum.length; i++) {
            sum[i] += counts[i];
          }
        });
    if (rows.size() > 1) {
      table.row(cells("all", sum));
    }
    return table;
  }

  private static String[] cells(String id, int[] counts) {
    String[] cells = new String[counts.length + 1];
    cells[0] = id;
    for (int i = 0; i < counts.length; i++) {
      cells[i + 1] = Integer.toString(counts[i]);
    }
    return cells;
  }

  private static int entities(LinkedReport linked, EntityKind kind) {
    return (int) linked.entities().keySet().stream().filter(k -> k.kind() == kind).count();
  }

  private static int facts(LinkedReport linked, Class<? extends Fact> type) {
    return (int) linked.facts().stream().filter(type::isInstance).count();
  }
}
