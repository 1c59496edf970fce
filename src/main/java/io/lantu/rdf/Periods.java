package io.lantu.rdf;

import io.lantu.fact.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The times that numbers speak of, as resources of their own. */
final class Periods {
  private Periods() {}

  /**
   * ASCII and telling: {@code 2022}, {@code 2021-2025}, {@code until-2025}, {@code from-2021},
   * {@code open}, {@code 2022-01-01_2022-06-30}, {@code 2022_until-2022-06-30}.
   */
  static String name(Period period) {
    if (period.lastDay().isEmpty()) {
      return years(period);
    }
    Optional<LocalDate> first = period.firstDay();
    LocalDate last = period.lastDay().get();
    return first.isPresent() ? first.get() + "_" + last : years(period) + "_until-" + last;
  }

  private static String years(Period period) {
    if (period.start().isEmpty()) {
      return period.end().isEmpty() ? "open" : "until-" + period.end().getAsInt();
    }
    int start = period.start().getAsInt();
    if (period.end().isEmpty()) {
      return "from-" + start;
    }
    int end = period.end().getAsInt();
    return start == end ? Integer.toString(start) : start + "-" + end;
  }

  static Node describe(QuadSink sink, Iris iris, Period period) {
    Node node = iris.period(period);
    sink.type(node, Terms.lt("Period"))
        .string(node, Terms.NOTATION, name(period))
        .zh(node, Terms.PREF_LABEL, label(period));
    years(sink, node, period);
    return node;
  }

  private static String label(Period period) {
    if (period.lastDay().isPresent()) {
      String last = period.lastDay().get().toString();
      return period.firstDay().map(first -> first + "至" + last).orElse(last + "以前");
    }
    if (period.start().isEmpty()) {
      return period.end().isEmpty() ? "时段不定" : period.end().getAsInt() + "年以前";
    }
    int start = period.start().getAsInt();
    if (period.end().isEmpty()) {
      return start + "年以来";
    }
    int end = period.end().getAsInt();
    return start == end ? start + "年" : start + "—" + end + "年";
  }

  /** The years and days that a number speaks of. */
  static void years(QuadSink sink, Node node, Period period) {
    period.start().ifPresent(year -> sink.year(node, Terms.lt("periodStart"), year));
    period.end().ifPresent(year -> sink.year(node, Terms.lt("periodEnd"), year));
    period.firstDay().ifPresent(day -> sink.day(node, Terms.lt("firstDay"), day));
    period.lastDay().ifPresent(day -> sink.day(node, Terms.lt("lastDay"), day));
  }
}
