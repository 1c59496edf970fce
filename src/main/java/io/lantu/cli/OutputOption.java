package io.lantu.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where results go. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private Path file;

  /** What writes results. */
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  void write(Writer writer) throws IOException {
    if (file == null) {
      try (OutputStream out = new BufferedOutputStream(new Unclosed(System.out))) {
        writer.write(out);
      }
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writer.write(out);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.NOTHING,
          file + ": cannot be written (" + e.getClass().getSimpleName() + "); choose another file");
    }
  }

  /** Standard output stays open for whoever comes next. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
