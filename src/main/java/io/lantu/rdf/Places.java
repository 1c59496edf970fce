package io.lantu.rdf;

import io.lantu.fact.Evidence;
import io.lantu.fact.Fact;
import io.lantu.fact.Measurement;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.Result;
import io.lantu.fact.Target;
import io.lantu.lexicon.Division;
import io.lantu.link.LinkedReport;
import io.lantu.mention.DivisionMention;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.IndustryMention;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.mention.Resolution;
import io.lantu.text.RawSpan;
import io.lantu.text.SourceText;
import io.lantu.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;

/** The IRIs of what stands in one report, and where it stands. */
final class Places {
  private final Iris iris;
  private final LinkedReport linked;

  Places(Iris iris, LinkedReport linked) {
    this.iris = iris;
    this.linked = linked;
  }

  RawSpan raw(Span span) {
    return linked.report().text().toRaw(span);
  }

  SourceText source() {
    return linked.report().text().source();
  }

  /** NIF's description of a string: its context, offsets in code points, and its words. */
  void describe(QuadSink sink, Node node, RawSpan raw) {
    sink.add(node, Terms.NIF_REFERENCE_CONTEXT, iris.text(linked.id()))
        .count(node, Terms.NIF_BEGIN, raw.begin())
        .count(node, Terms.NIF_END, raw.end())
        .string(node, Terms.NIF_ANCHOR, source().slice(raw));
  }

  /** The words of a fact as a mention, without what they name. */
  void words(QuadSink sink, Node node, RawSpan raw, Evidence evidence) {
    sink.type(node, Terms.lt("Mention"), Terms.NIF_PHRASE)
        .add(node, Terms.lt("sentence"), iris.sentence(linked.id(), evidence.sentence()))
        .string(node, Terms.lt("rule"), evidence.rule())
        .confidence(node, evidence.confidence());
    describe(sink, node, raw);
  }

  Node mention(Mention mention) {
    return iris.mention(linked.id(), raw(mention.span()), type(mention), mention.name());
  }

  private static String type(Mention mention) {
    if (mention instanceof DivisionMention) {
      return "division";
    } else if (mention instanceof EnterpriseMention) {
      return "enterprise";
    } else if (mention instanceof IndustryMention) {
      return "industry";
    } else if (mention instanceof ProjectMention) {
      return "project";
    }
    throw new AssertionError(mention);
  }

  /** What a mention names; empty where several divisions bear the name. */
  Optional<Node> entity(Mention mention) {
    if (mention instanceof DivisionMention division) {
      return division.division() instanceof Resolution.Resolved resolved
          ? Optional.of(iris.division(resolved.division()))
          : Optional.empty();
    }
    return linked.entityOf(mention).map(iris::local);
  }

  /** The divisions that an open name may stand for; none where it is resolved. */
  static List<Division> candidates(Mention mention) {
    return mention instanceof DivisionMention division
            && division.division() instanceof Resolution.Ambiguous ambiguous
        ? ambiguous.candidates()
        : List.of();
  }

  Node statement(Fact fact) {
    RawSpan span = raw(fact.evidence().span());
    if (fact instanceof ProjectClaim claim) {
      return iris.statement(
          linked.id(), span, "project", claim.project().name() + "|" + claim.milestone().token());
    } else if (fact instanceof Target target) {
      return iris.statement(linked.id(), span, "target", content(target.measurement()));
    } else if (fact instanceof Result result) {
      return iris.statement(linked.id(), span, "result", content(result.measurement()));
    }
    throw new AssertionError(fact);
  }

  private static String content(Measurement m) {
    return String.join(
        "|",
        m.indicator(),
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
}
