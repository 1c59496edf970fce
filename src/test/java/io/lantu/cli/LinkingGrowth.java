package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.document.Reading;
import io.lantu.link.Decisions;
import io.lantu.link.LinkedReport;
import io.lantu.link.Linker;
import io.lantu.link.Linking;
import io.lantu.link.LocalEntity;
import io.lantu.link.ReportId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How linking grows with the number of reports; {@code src/bench/linking-growth} starts it. The
 * sizes take turns, so that a busy machine slows all of them. Not a test.
 */
final class LinkingGrowth {
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 2;
  private static final double MOST_PAIRS = 1.2;
  private static final double MOST_TIME = 1.15;

  private record Read(long mentions, List<LocalEntity> entities) {}

  /** What one size came to. */
  private record Size(int reports, long mentions, Linking linking, double seconds) {
    double pairsPerMention() {
      return (double) linking.pairs() / mentions;
    }
  }

  private LinkingGrowth() {}

  public static void main(String[] arguments) {
    List<Path> files = Inputs.find(List.of(Path.of(arguments[0]))).files();
    List<Read> reports = read(files);
    int quarter = files.size() / 4;
    List<Integer> sizes = List.of(quarter, 2 * quarter, 4 * quarter);
    Linker linker = new Linker(new Extraction().divisions());
    double[][] seconds = new double[sizes.size()][ROUNDS];
    Linking[] linkings = new Linking[sizes.size()];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (int i = 0; i < sizes.size(); i++) {
        List<LocalEntity> entities = entities(reports.subList(0, sizes.get(i)));
        long start = System.nanoTime();
        linkings[i] = linker.link(entities, Decisions.none());
        if (round >= 0) {
          seconds[i][round] = (System.nanoTime() - start) / 1e9;
        }
      }
    }
    List<Size> measured = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      Arrays.sort(seconds[i]);
      long mentions = reports.subList(0, sizes.get(i)).stream().mapToLong(Read::mentions).sum();
      measured.add(new Size(sizes.get(i), mentions, linkings[i], seconds[i][ROUNDS / 2]));
    }
    measured.forEach(LinkingGrowth::print);
    judge(measured.get(0), measured.get(measured.size() - 1));
  }

  private static List<Read> read(List<Path> files) {
    Extraction extraction = new Extraction();
    return files.parallelStream()
        .map(
            file -> {
              Reading.Read read = (Reading.Read) extraction.read(file, Hints.none());
              LinkedReport linked =
                  extraction.understand(ReportId.plain(read.report()), read.report());
              return new Read(linked.mentions().size(), List.copyOf(linked.entities().values()));
            })
        .toList();
  }

  private static List<LocalEntity> entities(List<Read> reports) {
    return reports.stream().flatMap(report -> report.entities().stream()).toList();
  }

  private static void print(Size size) {
    System.out.printf(
        Locale.ROOT,
        "%5d reports: %,9d mentions, %,8d clusters, %,7d links, %,8d pairs (%.4f a mention), %.3f s%n",
        size.reports(),
        size.mentions(),
        size.linking().clusters().size(),
        size.linking().links().size(),
        size.linking().pairs(),
        size.pairsPerMention(),
        size.seconds());
  }

  private static void judge(Size first, Size last) {
    double pairs = last.pairsPerMention() / first.pairsPerMention();
    double growth = (double) last.reports() / first.reports();
    double exponent = Math.log(last.seconds() / first.seconds()) / Math.log(growth);
    System.out.printf(
        Locale.ROOT,
        "pairs a mention grow %.2f times (asked: less than %.2f)%n"
            + "time grows with the %.2f. power of the reports (asked: less than %.2f)%n",
        pairs,
        MOST_PAIRS,
        exponent,
        MOST_TIME);
  }
}
