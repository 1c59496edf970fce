package io.lantu.cli;

import io.lantu.server.ServerException;
import io.lantu.store.StoreException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The program's door: {@code lantu COMMAND}. */
@Command(
    name = "lantu",
    mixinStandardHelpOptions = true,
    versionProvider = Lantu.Version.class,
    description = "Reads Chinese government work reports (政府工作报告) and serves what they say as RDF.",
    subcommands = {
      UpCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      ExtractCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      EvalCommand.class,
      TrainCommand.class,
      ReviewCommand.class,
      ExplainCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 all done; 1 done, but some inputs failed; 2 wrong usage; 3 nothing done.",
      "LANTU_OPTS adds JVM options."
    })
public final class Lantu implements Runnable {
  @picocli.CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  public static void main(String[] args) {
    ResultStream results = new ResultStream();
    System.setOut(utf8(results));
    System.setErr(utf8(System.err));
    int code = run(args);
    if (results.failure().isPresent()) {
      System.err.println(
          "error: standard output cannot be written: " + results.failure().get().getMessage());
      code = ExitCode.NOTHING;
    }
    System.exit(code);
  }

  /** Runs one command line in this process; results go to {@link System#out}. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Lantu());
    line.setOut(new PrintWriter(System.out, true));
    line.setErr(new PrintWriter(System.err, true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (exception, failed, parsed) -> failed(exception, failed.getCommandName()));
    int code = line.execute(args);
    System.out.flush();
    return code;
  }

  /** One line for what was foreseen; for what was not, one line and how to see more. */
  private static int failed(Exception exception, String command) {
    if (exception instanceof Failure failure) {
      System.err.println("error: " + failure.getMessage());
      return failure.exitCode();
    } else if (exception instanceof StoreException store) {
      System.err.println("error: " + store.diagnostic());
      return ExitCode.NOTHING;
    } else if (exception instanceof ServerException server) {
      System.err.println("error: " + server.diagnostic());
      return ExitCode.NOTHING;
    }
    System.err.println(
        "error: lantu " + command + ": " + exception + "; this is a fault of the program");
    if (Boolean.getBoolean("lantu.debug")) {
      exception.printStackTrace();
    } else {
      System.err.println("LANTU_OPTS=-Dlantu.debug=true shows where it happened");
    }
    return ExitCode.NOTHING;
  }

  /** Chinese must survive a platform whose charset is not Unicode. */
  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** The version that the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"lantu " + number()};
    }

    static String number() {
      String version = Lantu.class.getPackage().getImplementationVersion();
      return version == null ? "development" : version;
    }
  }
}
