package io.lantu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's door: {@code lantu COMMAND}. */
@Command(name = "lantu", mixinStandardHelpOptions = true)
public final class Lantu implements Runnable {
  @Override
  public void run() {
    CommandLine.usage(this, System.err);
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Lantu()).execute(args));
  }
}
