package io.lantu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the store lies. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "lantu-data",
      description = "The store's folder (default: ${DEFAULT-VALUE}).")
  private Path directory;

  Path directory() {
    return directory;
  }
}
