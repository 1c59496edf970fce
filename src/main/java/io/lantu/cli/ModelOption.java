package io.lantu.cli;

import io.lantu.learn.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which model to recognise with. */
final class ModelOption {
  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "A model that lantu train wrote (default: the one that comes with the program).")
  private Path file;

  /**
   * The stages with the model.
   *
   * @throws Failure if the file cannot be read or is no model
   */
  Extraction extraction() {
    if (file == null) {
      return new Extraction();
    }
    try {
      return new Extraction(ModelFile.read(file));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.NOTHING,
          file
              + ": the model cannot be read ("
              + e.getClass().getSimpleName()
              + "); check that it is there and that you may read it");
    } catch (IllegalArgumentException e) {
      String what = e.getMessage().startsWith(file + ": ") ? "" : file + ": ";
      throw new Failure(ExitCode.NOTHING, what + e.getMessage() + "; make one with lantu train");
    }
  }
}
