package io.lantu.cli;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.document.Report;
import io.lantu.link.ReportId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How fast extraction is beside HanLP's own named-entity segmentation of the same texts, in one
 * process and on one thread; {@code src/bench/extraction-speed} starts it. The two take turns, and
 * each goes first in half of the rounds. Not a test: a busy machine would fail it.
 */
final class ExtractionSpeed {
  /** Characters to read before the clock counts; the compiler is done by then. */
  private static final long WARM_UP = 3_000_000;

  private static final int ROUNDS = 15;
  private static final double FLOOR = 0.25;

  private final Extraction extraction = new Extraction();
  private final Segment hanlp =
      HanLP.newSegment()
          .enableNameRecognize(true)
          .enablePlaceRecognize(true)
          .enableOrganizationRecognize(true);

  /** Keeps the work from being optimised away. */
  private long seen;

  public static void main(String[] paths) {
    List<Path> files = Inputs.find(List.of(paths).stream().map(Path::of).toList()).files();
    new ExtractionSpeed().run(files);
  }

  private void run(List<Path> files) {
    List<Report> reports = files.stream().map(this::report).toList();
    long characters = reports.stream().mapToLong(r -> r.text().text().codePoints().count()).sum();
    List<Taken> hanlps = new ArrayList<>();
    List<Taken> extractions = new ArrayList<>();
    List<Taken> withReading = new ArrayList<>();
    int warmUp = (int) (WARM_UP / characters) + 1;
    for (int round = -warmUp; round < ROUNDS; round++) {
      boolean ours = round % 2 == 0;
      Taken first = ours ? time(() -> extract(reports)) : time(() -> segment(reports));
      Taken second = ours ? time(() -> segment(reports)) : time(() -> extract(reports));
      Taken reading = time(() -> files.forEach(this::report));
      if (round >= 0) {
        extractions.add(ours ? first : second);
        hanlps.add(ours ? second : first);
        withReading.add((ours ? first : second).plus(reading));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d reports, %,d characters, %d rounds after %d to warm up, one thread (%d)%n",
        reports.size(),
        characters,
        ROUNDS,
        warmUp,
        seen % 10);
    print("HanLP's named-entity segmentation", characters, hanlps, hanlps);
    print("extraction, clean text to facts", characters, extractions, hanlps);
    print("the same and reading the files", characters, withReading, hanlps);
    System.out.printf(
        "extraction is %s a quarter as fast (wall time)%n",
        median(hanlps, Taken::wall) / median(extractions, Taken::wall) >= FLOOR
            ? "at least"
            : "less than");
  }

  /** Seconds that one round took by the clock, and of this thread's processor time. */
  private record Taken(double wall, double processor) {
    Taken plus(Taken other) {
      return new Taken(wall + other.wall, processor + other.processor);
    }
  }

  private static void print(String what, long characters, List<Taken> own, List<Taken> hanlp) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      ratios.add(hanlp.get(i).wall() / own.get(i).wall());
    }
    System.out.printf(
        Locale.ROOT,
        "%-34s %,9.0f characters/s, speed ratio %.3f (rounds %.3f to %.3f; processor time %.3f)%n",
        what,
        characters / median(own, Taken::wall),
        median(hanlp, Taken::wall) / median(own, Taken::wall),
        ratios.stream().min(Double::compare).orElseThrow(),
        ratios.stream().max(Double::compare).orElseThrow(),
        median(hanlp, Taken::processor) / median(own, Taken::processor));
  }

  private Report report(Path file) {
    Reading reading = extraction.read(file, Hints.none());
    if (reading instanceof Reading.Read read) {
      seen += read.report().sentences().size();
      return read.report();
    }
    throw new Failure(ExitCode.NOTHING, ((Reading.Refused) reading).diagnostic().toString());
  }

  private void extract(List<Report> reports) {
    for (Report report : reports) {
      seen += extraction.understand(ReportId.plain(report), report).mentions().size();
    }
  }

  private void segment(List<Report> reports) {
    reports.forEach(report -> seen += hanlp.seg(report.text().text()).size());
  }

  private static Taken time(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = System.nanoTime();
    long beginProcessor = threads.getCurrentThreadCpuTime();
    work.run();
    return new Taken(
        (System.nanoTime() - begin) / 1e9,
        (threads.getCurrentThreadCpuTime() - beginProcessor) / 1e9);
  }

  private static double median(List<Taken> rounds, ToDoubleFunction<Taken> figure) {
    return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
  }
}
