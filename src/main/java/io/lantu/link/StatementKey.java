package io.lantu.link;

import io.lantu.document.Report;
import io.lantu.fact.Fact;
import io.lantu.fact.Measurement;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.Result;
import io.lantu.fact.Target;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Names a statement by its report, its sentence and what it says, not by its place or its
 * confidence: a change elsewhere in the text, another model or another rule that reads the same
 * leave the key as it is. Of the sentence only letters and digits count. A sentence that stands
 * twice has one key for both.
 *
 * @param report place, year and kind of the report
 * @param digest of the sentence and what is said
 */
public record StatementKey(String report, String digest) {
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final int DIGITS = 16;

  public static StatementKey of(Report report, Fact fact) {
    String sentence = report.words(report.sentences().get(fact.evidence().sentence()));
    return new StatementKey(
        ReportId.plain(report),
        ReportId.sha256(plain(sentence) + "|" + says(fact)).substring(0, DIGITS));
  }

  /** The key that {@link #text} wrote. */
  static StatementKey parse(String text) {
    int slash = text.indexOf('/');
    return new StatementKey(text.substring(0, slash), text.substring(slash + 1));
  }

  /** {@code 140100-2022-report/0123456789abcdef}. */
  public String text() {
    return report + "/" + digest;
  }

  private static String says(Fact fact) {
    if (fact instanceof ProjectClaim claim) {
      String project = NameKey.of(EntityKind.PROJECT, claim.project().name());
      return "project|" + project + "|" + claim.milestone().token();
    } else if (fact instanceof Target target) {
      return "target|" + says(target.measurement());
    } else if (fact instanceof Result result) {
      return "result|" + says(result.measurement());
    }
    throw new AssertionError(fact);
  }

  private static String says(Measurement m) {
    return String.join(
        "|",
        plain(m.indicator()),
        m.kind().token(),
        m.comparator().token(),
        m.quantity().value().stripTrailingZeros().toPlainString(),
        m.quantity().unit(),
        year(m.period().start()) + "-" + year(m.period().end()),
        m.scope().division().code() + m.scope().part().map(part -> "/" + part.name()).orElse(""));
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }

  private static String plain(String words) {
    return NOISE
        .matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
