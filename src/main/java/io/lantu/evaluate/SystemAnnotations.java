package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Details;
import io.lantu.evaluate.Annotation.Type;
import io.lantu.fact.Fact;
import io.lantu.fact.Measurement;
import io.lantu.fact.ProjectClaim;
import io.lantu.fact.Result;
import io.lantu.fact.Target;
import io.lantu.link.LinkedReport;
import io.lantu.mention.DivisionMention;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.IndustryMention;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the program read out of a report, as annotations, each with its confidence; that of a
 * project is its mention's, as in JSON Lines.
 */
public final class SystemAnnotations {
  private SystemAnnotations() {}

  public static List<Annotation> of(LinkedReport linked) {
    RawSentences sentences = new RawSentences(linked.report().text().source().raw());
    List<Annotation> annotations = new ArrayList<>();
    for (Mention mention : linked.mentions()) {
      Type type = type(mention);
      if (type != Type.P) {
        annotations.add(
            new Annotation(
                sentence(linked, sentences, mention.span()),
                type,
                mention.name(),
                false,
                new Annotation.None(),
                OptionalDouble.of(mention.confidence())));
      }
    }
    for (Fact fact : linked.facts()) {
      annotations.add(of(fact, sentence(linked, sentences, place(fact))));
    }
    return annotations;
  }

  /** A project stands where it is named, whatever words tell its milestone. */
  private static Span place(Fact fact) {
    return fact instanceof ProjectClaim claim ? claim.project().span() : fact.evidence().span();
  }

  private static Annotation of(Fact fact, int sentence) {
    if (fact instanceof ProjectClaim claim) {
      return new Annotation(
          sentence,
          Type.P,
          claim.project().name(),
          false,
          new Annotation.OfProject(
              claim.milestone().token(),
              claim.enterprises().stream().map(EnterpriseMention::name).toList()),
          OptionalDouble.of(claim.project().confidence()));
    } else if (fact instanceof Target target) {
      return measurement(target, target.measurement(), sentence, "plan");
    } else if (fact instanceof Result result) {
      return measurement(result, result.measurement(), sentence, "done");
    }
    throw new AssertionError(fact);
  }

  private static Annotation measurement(Fact fact, Measurement m, int sentence, String modality) {
    Details details =
        new Annotation.OfMeasurement(
            m.kind().token(),
            m.comparator().token(),
            m.quantity().value(),
            m.quantity().unit(),
            modality);
    return new Annotation(
        sentence,
        Type.T,
        m.indicator(),
        false,
        details,
        OptionalDouble.of(fact.evidence().confidence()));
  }

  private static int sentence(LinkedReport linked, RawSentences sentences, Span span) {
    return sentences.at(linked.report().text().toRaw(span).begin());
  }

  private static Type type(Mention mention) {
    if (mention instanceof DivisionMention) {
      return Type.C;
    } else if (mention instanceof EnterpriseMention) {
      return Type.E;
    } else if (mention instanceof IndustryMention) {
      return Type.I;
    } else if (mention instanceof ProjectMention) {
      return Type.P;
    }
    throw new AssertionError(mention);
  }
}
