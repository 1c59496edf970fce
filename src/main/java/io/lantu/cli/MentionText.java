package io.lantu.cli;

import static java.util.stream.Collectors.joining;

import io.lantu.document.Report;
import io.lantu.lexicon.Division;
import io.lantu.mention.DivisionMention;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.ExplainedMention;
import io.lantu.mention.IndustryMention;
import io.lantu.mention.Mention;
import io.lantu.mention.Outcome;
import io.lantu.mention.Overlap;
import io.lantu.mention.ProjectMention;
import io.lantu.mention.Resolution;
import io.lantu.mention.Support;
import io.lantu.text.RawSpan;
import java.util.List;
import java.util.Locale;

/** What became of all that might be a mention, as lines to read. */
final class MentionText {
  private final Report report;
  private final int at;
  private final boolean all;
  private final ExplanationLines lines;

  MentionText(Report report, int at, boolean all, ExplanationLines lines) {
    this.report = report;
    this.at = at;
    this.all = all;
    this.lines = lines;
  }

  void add(List<ExplainedMention> mentions) {
    mentions("divisions", DivisionMention.class, mentions);
    mentions("enterprises", EnterpriseMention.class, mentions);
    mentions("projects", ProjectMention.class, mentions);
    mentions("industries", IndustryMention.class, mentions);
  }

  private void mentions(
      String title, Class<? extends Mention> type, List<ExplainedMention> mentions) {
    List<ExplainedMention> here =
        mentions.stream().filter(m -> type.isInstance(m.mention())).toList();
    List<ExplainedMention> covering = here.stream().filter(this::covers).toList();
    List<ExplainedMention> told = all || covering.isEmpty() ? here : covering;
    lines.title(title, here.size());
    told.forEach(this::mention);
    if (told.size() < here.size()) {
      lines.add(
          "  " + (here.size() - told.size()) + " elsewhere in the sentence: --all tells them");
    }
  }

  private boolean covers(ExplainedMention explained) {
    RawSpan raw = report.text().toRaw(explained.mention().span());
    return raw.begin() <= at && at < raw.end();
  }

  private void mention(ExplainedMention explained) {
    Mention mention = explained.mention();
    String words = report.text().slice(mention.span());
    String name = mention.name().equals(words) ? "" : " (" + mention.name() + ")";
    lines.add("  " + lines.words(mention.span()) + name + ": " + outcome(explained));
    lines.add("    by " + mention.rule() + decision(explained));
    explained.support().ifPresent(this::support);
  }

  private static String decision(ExplainedMention explained) {
    if (explained.mention() instanceof DivisionMention division) {
      String confidence = String.format(Locale.ROOT, ", confidence %.3f", division.confidence());
      return confidence + resolution(division.division());
    }
    return explained
        .support()
        .map(
            s ->
                String.format(
                    Locale.ROOT, ", probability %.3f of at least %.2f", s.probability(), s.least()))
        .orElse("");
  }

  private static String resolution(Resolution resolution) {
    if (resolution instanceof Resolution.Resolved one) {
      return ", is " + label(one.division());
    }
    return ((Resolution.Ambiguous) resolution)
        .candidates().stream().map(MentionText::label).collect(joining(" or ", ", may be ", ""));
  }

  private static String label(Division division) {
    return division.code() + " " + division.name();
  }

  private void support(Support support) {
    lines.evidence("", support.features());
    if (!support.characters().isEmpty()) {
      lines.add(String.format(Locale.ROOT, "    span model: %.3f", support.span()));
      lines.evidence("  ", support.characters());
    }
  }

  private String outcome(ExplainedMention explained) {
    Outcome outcome = explained.outcome();
    if (outcome instanceof Outcome.Collides rival) {
      return "collides with " + lines.words(rival.with().span());
    } else if (outcome instanceof Outcome.Dropped dropped) {
      return "dropped, " + why(dropped.why()) + " " + lines.words(dropped.other().span());
    } else if (outcome instanceof Outcome.Inconceivable no) {
      return String.format(Locale.ROOT, "ruled out, span model %.4f", no.span());
    } else if (outcome instanceof Outcome.NoEnterprise) {
      return "ruled out, no enterprise's name";
    }
    return explained.kept() ? "kept" : "not probable enough";
  }

  private static String why(Overlap overlap) {
    return switch (overlap) {
      case LESS_SURE_THAN_INDUSTRY -> "less certain than the industry";
      case PART_OF_ENTERPRISE -> "part of the enterprise";
      case SHARES_WORDS_WITH_ENTERPRISE -> "shares words with the enterprise";
      case HOLDS_PROJECT -> "no more than the words of the project";
    };
  }
}
