package io.lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.document.Report;
import io.lantu.link.Cluster;
import io.lantu.link.Decisions;
import io.lantu.link.EntityKind;
import io.lantu.link.LinkedReport;
import io.lantu.link.Linker;
import io.lantu.link.Linking;
import io.lantu.link.LocalEntity;
import io.lantu.link.NameKey;
import io.lantu.link.OnlyJoins;
import io.lantu.link.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is who between real reports, where these and the annotations of their links are at hand. */
class GoldLinksTest {
  private static final Path SHARED = Path.of("../shared");
  private static final int LEAST_FOUND = 18;

  private static final Map<String, LinkedReport> REPORTS = new HashMap<>();
  private static Linker linker;
  private static Linking linking;

  private record Row(String relation, Optional<Cluster> one, Optional<Cluster> other, String line) {
    boolean together() {
      return one.isPresent() && one.equals(other);
    }
  }

  @BeforeAll
  static void link() throws IOException {
    assumeTrue(Files.exists(SHARED.resolve("gold/links.tsv")), "../shared is not here");
    Extraction extraction = new Extraction();
    List<LocalEntity> entities = new ArrayList<>();
    try (var files = Files.list(SHARED.resolve("reports"))) {
      for (Path file : files.sorted().toList()) {
        Reading reading = extraction.read(file, Hints.none());
        Report report = ((Reading.Read) reading).report();
        LinkedReport linked = extraction.understand(ReportId.plain(report), report);
        REPORTS.put(file.getFileName().toString().replace(".txt", ""), linked);
        entities.addAll(linked.entities().values());
      }
    }
    linker = new Linker(extraction.divisions());
    linking = linker.link(entities, Decisions.none());
  }

  @Test
  void differentThingsStayApart() throws IOException {
    List<String> joined =
        rows().stream()
            .filter(row -> row.relation().equals("different") && row.together())
            .map(Row::line)
            .toList();
    assertThat(joined).isEmpty();
  }

  @Test
  void nearlyAllThatIsOneThingIsOneResource() throws IOException {
    List<Row> same = rows().stream().filter(row -> row.relation().equals("same")).toList();
    assertThat(same.stream().filter(row -> !row.together()).map(Row::line).toList())
        .hasSizeLessThanOrEqualTo(same.size() - LEAST_FOUND);
  }

  @Test
  void oneMoreReportOnlyJoins() {
    for (LinkedReport last : REPORTS.values()) {
      List<LocalEntity> others =
          REPORTS.values().stream()
              .filter(report -> report != last)
              .flatMap(report -> report.entities().values().stream())
              .toList();
      Linking before = linker.link(others, Decisions.none());
      OnlyJoins.check(before, linking);
      OnlyJoins.checkUnjoinedKeepTheirs(before, linking);
    }
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(SHARED.resolve("gold/links.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        EntityKind kind = cells[1].equals("P") ? EntityKind.PROJECT : EntityKind.ENTERPRISE;
        rows.add(
            new Row(
                cells[0],
                cluster(kind, cells[2], cells[3]),
                cluster(kind, cells[4], cells[5]),
                line));
      }
    }
    return rows;
  }

  /** The cluster of what a report calls by a name. */
  private static Optional<Cluster> cluster(EntityKind kind, String report, String name) {
    LocalEntity entity =
        REPORTS
            .get(report)
            .entities()
            .get(new LinkedReport.EntityKey(kind, NameKey.of(kind, name)));
    return entity == null
        ? Optional.empty()
        : linking.clusters().stream()
            .filter(c -> c.members().stream().anyMatch(m -> m.id().equals(entity.id())))
            .findFirst();
  }
}
