package io.lantu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The folder's README tells of every query what its header says; the failure shows the table. */
class QueriesReadmeTest {
  @Test
  void tableIsThatOfTheFiles() throws IOException {
    assertThat(Files.readString(Path.of("queries/README.md"))).contains(table());
  }

  private static String table() {
    List<NamedQuery> queries = QueryLibrary.bundled().all();
    return queries.stream()
        .map(
            q ->
                String.format(
                    "| [`%s`](%s.rq) | %s | %s | %s |",
                    q.name(), q.name(), q.titleZh(), q.title(), parameters(q)))
        .collect(
            Collectors.joining(
                "\n", "| name | 问题 | question | parameters |\n|---|---|---|---|\n", "\n"));
  }

  private static String parameters(NamedQuery query) {
    return query.parameters().stream()
        .map(
            p ->
                p.optional()
                    ? "`[" + p.name() + "]`"
                    : "`" + p.name() + p.byDefault().map(value -> "=" + value).orElse("") + "`")
        .collect(Collectors.joining(" "));
  }
}
