package io.lantu.cli;

import io.lantu.fact.DueDate;
import io.lantu.fact.EnterpriseTies;
import io.lantu.fact.Evidence;
import io.lantu.fact.Fact;
import io.lantu.fact.FactExplanation;
import io.lantu.fact.Measurement;
import io.lantu.fact.Period;
import io.lantu.fact.ProjectAttribute;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.ProjectMagnitude;
import io.lantu.fact.ProjectPhase;
import io.lantu.fact.ProjectSite;
import io.lantu.fact.Quantity;
import io.lantu.fact.Result;
import io.lantu.fact.Target;
import io.lantu.fact.Territory;
import io.lantu.fact.UnreadNumber;
import io.lantu.mention.EnterpriseMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the facts of a sentence came about, as lines to read. */
final class FactText {
  private final ExplanationLines lines;

  FactText(ExplanationLines lines) {
    this.lines = lines;
  }

  void add(FactExplanation facts) {
    lines.title("facts", facts.facts().size());
    facts.facts().forEach(this::fact);
    lines.title("projects and enterprises", facts.pairs().size());
    facts.pairs().forEach(this::pair);
    lines.title("numbers that became no fact", facts.unread().size());
    unread(facts.unread());
  }

  private void fact(Fact fact) {
    if (fact instanceof Target target) {
      measurement("target", target.measurement(), target.evidence());
    } else if (fact instanceof Result result) {
      measurement("result", result.measurement(), result.evidence());
    } else {
      claim((ProjectClaim) fact);
    }
  }

  private void measurement(String what, Measurement m, Evidence evidence) {
    lines.add("  " + what + " " + lines.words(evidence.span()) + rule(evidence));
    lines.add(
        "    "
            + m.kind().token()
            + " of "
            + m.indicator()
            + m.known().map(known -> " (" + known.id() + ")").orElse("")
            + " "
            + m.comparator().token()
            + " "
            + quantity(m.quantity())
            + "; period "
            + period(m.period())
            + "; scope "
            + territory(m.scope()));
  }

  private static String rule(Evidence evidence) {
    return String.format(
        Locale.ROOT, "  by %s, confidence %.3f", evidence.rule(), evidence.confidence());
  }

  private static String quantity(Quantity q) {
    String canonical =
        q.canonicalUnit().map(u -> q.canonicalValue().toPlainString() + " " + u.label()).orElse("");
    String printed = q.value().toPlainString() + q.unit();
    return canonical.isEmpty() ? printed : printed + " = " + canonical;
  }

  private static String period(Period period) {
    String days =
        period
            .lastDay()
            .map(last -> ", " + period.firstDay().map(Object::toString).orElse("") + ".." + last)
            .orElse("");
    String basis = period.basis().map(b -> ", " + b.token()).orElse("");
    return year(period.start()) + "-" + year(period.end()) + days + basis;
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }

  private static String territory(Territory territory) {
    String division = territory.division().name();
    return territory
        .part()
        .map(part -> division + ": " + part.name() + " (" + part.kind().token() + ")")
        .orElse(division);
  }

  private void claim(ProjectClaim claim) {
    lines.add("  project " + lines.words(claim.evidence().span()) + rule(claim.evidence()));
    List<String> said = new ArrayList<>(List.of("milestone " + claim.milestone().token()));
    if (!claim.enterprises().isEmpty()) {
      said.add(
          "with "
              + claim.enterprises().stream()
                  .map(EnterpriseMention::name)
                  .collect(Collectors.joining(", ")));
    }
    if (!claim.industries().isEmpty()) {
      said.add("in " + String.join(", ", claim.industries()));
    }
    lines.add("    " + String.join("; ", said));
    for (ProjectAttribute attribute : claim.attributes()) {
      Evidence evidence = attribute.evidence();
      lines.add("    " + of(attribute) + "  " + lines.words(evidence.span()) + rule(evidence));
    }
  }

  private static String of(ProjectAttribute attribute) {
    if (attribute instanceof ProjectMagnitude size) {
      String rate = size.rate().map(r -> " per " + r.token()).orElse("");
      String bound = size.aspect().token() + " " + size.comparator().token() + " ";
      return bound + quantity(size.quantity()) + rate;
    } else if (attribute instanceof DueDate due) {
      String from = due.from().map(first -> first + "..").orElse("by ");
      return "due " + due.milestone().token() + " " + from + due.by();
    } else if (attribute instanceof ProjectSite site) {
      return "site " + territory(site.territory());
    }
    return "phase " + ((ProjectPhase) attribute).number();
  }

  private void pair(EnterpriseTies.Judged judged) {
    lines.add(
        String.format(
            Locale.ROOT,
            "  %s with %s: %s, probability %.3f of at least %.2f",
            lines.words(judged.pair().project().span()),
            lines.words(judged.pair().enterprise().span()),
            tie(judged),
            judged.probability(),
            judged.least()));
    lines.evidence("", judged.evidence());
  }

  private static String tie(EnterpriseTies.Judged judged) {
    return switch (judged.pair().ground()) {
      case NAME -> "tied by the project's name";
      case WORDS -> "tied by the words between";
      case NONE -> judged.tied() ? "tied" : "not tied";
    };
  }

  /** A line for each reason. */
  private void unread(List<UnreadNumber> numbers) {
    Map<String, List<String>> byReason = new TreeMap<>();
    numbers.forEach(
        number ->
            byReason
                .computeIfAbsent(number.reason(), reason -> new ArrayList<>())
                .add(lines.words(number.span())));
    byReason.forEach(
        (reason, places) -> lines.add("  " + reason + "  " + String.join(", ", places)));
  }
}
