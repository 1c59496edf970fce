package io.lantu.cli;

import io.lantu.rdf.Iris;
import picocli.CommandLine.Option;

/** Under which IRI resources live. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "Base of the resources' IRIs (default: ${DEFAULT-VALUE}).")
  private String base;

  Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--base: " + e.getMessage());
    }
  }
}
