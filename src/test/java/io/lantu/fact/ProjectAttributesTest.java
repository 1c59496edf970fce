package io.lantu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.document.Tense;
import io.lantu.hanlp.HanlpSegmenter;
import io.lantu.learn.ModelFile;
import io.lantu.learn.RuleConfidence;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.Units;
import io.lantu.mention.DivisionRule;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.mention.TaggedSentence;
import io.lantu.text.Segmenter;
import io.lantu.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of sentences is the specification of what is read of projects beside milestones. */
class ProjectAttributesTest {
  private static final Segmenter SEGMENTER = new HanlpSegmenter();
  private static final DivisionRule DIVISIONS =
      new DivisionRule(Divisions.load(), RuleConfidence.unknown());
  private static final ProjectClaimReader CLAIMS =
      new ProjectClaimReader(
          Divisions.load(), Units.load(), new EnterpriseTies(ModelFile.shipped()));

  static List<String[]> rows() throws Exception {
    return MeasurementCorpusTest.rows("project-attributes.tsv").toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void areWhatTheTableSays(String words, String expected) {
    assertThat(
            claims(words, Tense.PLAN, names(expected)).stream()
                .map(ProjectAttributesTest::told)
                .collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  /** What was done is dated by its report; only what lies ahead is due. */
  @Test
  void areNoDueDatesInAReview() {
    assertThat(claims("松溪大桥6月底前竣工通车。", Tense.REVIEW, List.of("松溪大桥")).get(0).attributes())
        .isEmpty();
  }

  @Test
  void knowTheirWords() {
    String words = "前言。总投资超30亿元的云岭产业园年底前开工建设。";
    assertThat(claims(words, Tense.PLAN, List.of("云岭产业园")).get(0).attributes())
        .extracting(attribute -> attribute.evidence().span().of(words))
        .containsExactly("总投资超30亿元", "年底前");
  }

  /** With projects of given names, so that the finding of names has no part in it. */
  private static List<ProjectClaim> claims(String words, Tense tense, List<String> names) {
    Report report = new InventedSection("140300", 2024, tense, "").report(words);
    List<Mention> mentions = new ArrayList<>(divisions(report));
    for (String name : names) {
      int begin = words.indexOf(name);
      assertThat(begin).as(name).isNotNegative();
      Span span = new Span(begin, begin + name.length());
      int sentence =
          report.sentences().stream()
              .filter(s -> s.span().contains(span))
              .findFirst()
              .orElseThrow()
              .number();
      mentions.add(new ProjectMention(sentence, span, name, "invented", 1));
    }
    return CLAIMS.read(report, mentions);
  }

  private static List<Mention> divisions(Report report) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      String words = report.words(sentence);
      found.addAll(
          DIVISIONS.find(new TaggedSentence(report, sentence, words, SEGMENTER.segment(words))));
    }
    return found;
  }

  private static List<String> names(String expected) {
    return Arrays.stream(expected.split("\\|")).map(told -> told.split(":")[0]).toList();
  }

  private static String told(ProjectClaim claim) {
    return claim.project().name()
        + ": "
        + claim.attributes().stream()
            .map(ProjectAttributesTest::told)
            .collect(Collectors.joining("; "));
  }

  private static String told(ProjectAttribute attribute) {
    if (attribute instanceof ProjectMagnitude size) {
      return size.aspect().token()
          + " "
          + size.comparator().token()
          + " "
          + size.quantity().value().toPlainString()
          + " "
          + size.quantity().unit()
          + (size.sets().isPresent() ? " " + size.sets().getAsInt() + " sets" : "")
          + size.rate().map(rate -> " per " + rate.token()).orElse("")
          + " ="
          + size.quantity().canonicalValue().toPlainString();
    } else if (attribute instanceof ProjectPhase phase) {
      return "phase " + phase.number();
    } else if (attribute instanceof DueDate due) {
      return "due %s %s..%s"
          .formatted(
              due.milestone().token(), due.from().map(LocalDate::toString).orElse(""), due.by());
    } else if (attribute instanceof ProjectSite site) {
      return "site "
          + site.territory().part().map(part -> part.kind().token() + " ").orElse("")
          + site.territory().name();
    }
    throw new AssertionError(attribute);
  }
}
