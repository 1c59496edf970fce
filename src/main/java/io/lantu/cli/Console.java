package io.lantu.cli;

import io.lantu.text.Diagnostic;
import java.io.PrintStream;
import java.util.Collection;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * What a command says besides its results, all on standard error: diagnostics, progress (a bar on a
 * terminal, a line a report otherwise), summaries.
 */
final class Console {
  private final PrintStream err;
  private final boolean terminal;

  Console(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  static Console standard() {
    return new Console(System.err, System.console() != null && System.getenv("TERM") != null);
  }

  void say(String line) {
    err.println(line);
  }

  void report(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(
        d -> say((d.severity() == Diagnostic.Severity.ERROR ? "error: " : "warning: ") + d));
  }

  /** Progress over so many steps; close it when done. */
  Progress progress(String task, int steps) {
    return terminal ? new Bar(task, steps) : new Lines(task, steps);
  }

  /** Steps of a long task. */
  interface Progress extends AutoCloseable {
    void step(String what);

    @Override
    void close();
  }

  private static final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(String task, int steps) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }

    @Override
    public void step(String what) {
      bar.setExtraMessage(what);
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  private final class Lines implements Progress {
    private final String task;
    private final int steps;
    private int done;

    Lines(String task, int steps) {
      this.task = task;
      this.steps = steps;
    }

    @Override
    public void step(String what) {
      done++;
      say(task + " " + done + "/" + steps + " " + what);
    }

    @Override
    public void close() {}
  }
}
