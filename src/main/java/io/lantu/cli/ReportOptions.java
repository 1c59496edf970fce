package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.lexicon.Divisions;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which reports to read, and what they do not say themselves. */
final class ReportOptions {
  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders to read whole.")
  private List<Path> paths;

  @Mixin private HintOptions hints;

  List<Path> paths() {
    return paths;
  }

  Hints hints(Divisions divisions) {
    return hints.hints(divisions);
  }
}
