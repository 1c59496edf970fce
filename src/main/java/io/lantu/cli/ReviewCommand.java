package io.lantu.cli;

import io.lantu.link.DecisionKey;
import io.lantu.rdf.DoubtReader;
import io.lantu.server.Users;
import io.lantu.store.GraphStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "People's decisions on links and doubtful statements.",
      "--export lists what the program is not sure of, what matters most first. Fill the column"
          + " verdict: same or different for pairs, right or wrong for statements, undecided to"
          + " take a decision back.",
      "--import takes what is filled in. Rows with a fault are named and left out, the others"
          + " are taken; importing a file again changes nothing."
    })
final class ReviewCommand implements Callable<Integer> {
  private static final int SHORTEST_PASSWORD = 8;

  @Mixin private StoreOption store;

  @ArgGroup(multiplicity = "1")
  private Way way;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description =
          "Who decides, where the file does not say; a pseudonym will do, for the name is"
              + " published with the data.")
  private String by;

  @Option(
      names = "--below",
      paramLabel = "P",
      defaultValue = "0.7",
      description =
          "List statements, and pairs taken for one, that are less sure than this"
              + " (default: ${DEFAULT-VALUE}); pairs that may be one are all listed.")
  private double below;

  @Option(names = "--limit", paramLabel = "N", description = "List no more than so many.")
  private Integer limit;

  @Option(
      names = "--only",
      paramLabel = "KIND",
      description = "List one kind alone: ${COMPLETION-CANDIDATES}.")
  private Kind only;

  @Option(names = "--all", description = "List what is decided too.")
  private boolean all;

  /** What can be listed alone. */
  enum Kind {
    pairs,
    statements
  }

  /** Out or in. */
  static final class Way {
    @Option(names = "--export", paramLabel = "FILE.csv", required = true, description = "Write.")
    private Path out;

    @Option(names = "--import", paramLabel = "FILE.csv", required = true, description = "Take.")
    private Path in;

    @Option(
        names = "--user",
        paramLabel = "NAME",
        required = true,
        description =
            "Ask for a password (or read a line of standard input) and print the line of NAME for"
                + " lantu serve --users.")
    private String user;
  }

  @Override
  public Integer call() {
    Console console = Console.standard();
    if (way.user != null) {
      return user();
    }
    return way.out != null ? write(console) : take(console);
  }

  private int user() {
    String password = password();
    if (password.length() < SHORTEST_PASSWORD) {
      throw new Failure(
          ExitCode.USAGE,
          "a password has " + SHORTEST_PASSWORD + " characters or more; choose a longer one");
    }
    try {
      System.out.println(Users.line(way.user, password.toCharArray()));
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--user " + way.user + ": " + e.getMessage());
    }
    return ExitCode.DONE;
  }

  private static String password() {
    if (System.console() != null) {
      char[] typed = System.console().readPassword("password: ");
      return typed == null ? "" : new String(typed);
    }
    Scanner input = new Scanner(System.in, StandardCharsets.UTF_8);
    return input.hasNextLine() ? input.nextLine() : "";
  }

  private int write(Console console) {
    DoubtReader.Selection selection =
        new DoubtReader.Selection(
            below,
            Optional.ofNullable(only)
                .map(
                    kind ->
                        switch (kind) {
                          case pairs -> DecisionKey.Subject.PAIR;
                          case statements -> DecisionKey.Subject.STATEMENT;
                        }),
            all,
            0,
            limit == null ? Integer.MAX_VALUE : limit);
    DoubtReader.Page page;
    try (GraphStore open = GraphStore.openForReading(store.directory())) {
      page = new Curation(open, Clock.systemUTC()).doubts(selection);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(way.out))) {
      ReviewFile.write(out, page.doubts());
    } catch (IOException e) {
      throw new Failure(
          ExitCode.NOTHING,
          way.out + ": cannot be written (" + e.getClass().getSimpleName() + "); choose another");
    }
    console.say(page.doubts().size() + " of " + page.total() + " listed in " + way.out);
    return ExitCode.DONE;
  }

  private int take(Console console) {
    ReviewFile.Content content = ReviewFile.read(way.in, Optional.ofNullable(by));
    content.faults().forEach(fault -> console.say("error: " + fault));
    int faults = content.faults().size();
    if (content.rulings().isEmpty()) {
      console.say("no row has a verdict that can be taken; the store was not touched");
      return faults == 0 ? ExitCode.DONE : ExitCode.NOTHING;
    }
    try (GraphStore open = GraphStore.openForReading(store.directory())) {
      Curation.Outcome outcome = new Curation(open, Clock.systemUTC()).take(content.rulings());
      outcome
          .unknown()
          .forEach(
              key ->
                  console.say(
                      "warning: "
                          + way.in
                          + ": the store does not hold "
                          + key
                          + "; the decision is kept until it does"));
      console.say(
          outcome.taken()
              + " taken, "
              + outcome.unchanged()
              + " stood already, "
              + outcome.withdrawn()
              + " taken back, "
              + content.skipped()
              + " rows without a verdict, "
              + faults
              + " with a fault");
    }
    return ExitCode.of(content.rulings().size(), faults);
  }
}
