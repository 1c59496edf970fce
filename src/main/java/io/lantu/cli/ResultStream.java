package io.lantu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Standard output that remembers why it could not be written: a print stream forgets, and a full
 * disk would look like success. A reader that has seen enough ({@code | head}) is no failure.
 */
final class ResultStream extends FilterOutputStream {
  private IOException failure;

  ResultStream() {
    super(new FileOutputStream(FileDescriptor.out));
  }

  Optional<IOException> failure() {
    return Optional.ofNullable(failure).filter(f -> !"Broken pipe".equals(f.getMessage()));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
