package io.lantu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The repository's own texts and their annotations. */
final class Samples {
  private Samples() {}

  static Path text(String name) {
    return Path.of("samples", name);
  }

  static Path annotations(String name) {
    return Path.of("src/test/resources/samples", name.replaceFirst("[.].*", ".tsv"));
  }

  /** Each text followed by its annotations. */
  static List<Path> pairs(String... names) {
    return Arrays.stream(names)
        .<Path>mapMulti(
            (name, out) -> {
              out.accept(text(name));
              out.accept(annotations(name));
            })
        .toList();
  }

  /** A command line: words, then the pairs. */
  static Object[] command(List<?> words, String... names) {
    List<Object> all = new ArrayList<>(words);
    all.addAll(pairs(names));
    return all.toArray();
  }
}
