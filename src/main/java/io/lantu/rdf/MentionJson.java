package io.lantu.rdf;

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
import io.lantu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/**
 * A linked report as JSON Lines: one object a mention, in text order. Offsets are code points of
 * the raw text, and {@code text} is that slice. Thread-safe.
 */
public final class MentionJson {
  private static final int CONFIDENCE_DIGITS = 2;

  private final Iris iris;

  public MentionJson(Iris iris) {
    this.iris = iris;
  }

  /** The lines, without line ends. */
  public List<String> lines(LinkedReport linked) {
    Places places = new Places(iris, linked);
    List<Line> lines = new ArrayList<>();
    for (Mention mention : linked.mentions()) {
      if (!(mention instanceof ProjectMention)) {
        lines.add(new Line(mention.span(), mention(linked, places, mention)));
      }
    }
    for (Fact fact : linked.facts()) {
      lines.add(new Line(place(fact), fact(linked, places, fact)));
    }
    return lines.stream()
        .sorted(Comparator.comparing(Line::span))
        .map(line -> JSON.toStringFlat(line.object()))
        .toList();
  }

  private record Line(Span span, JsonObject object) {}

  /** A project stands where it is named, whatever words tell its milestone. */
  private static Span place(Fact fact) {
    return fact instanceof ProjectClaim claim ? claim.project().span() : fact.evidence().span();
  }

  private JsonObject mention(LinkedReport linked, Places places, Mention mention) {
    JsonObject object = start(linked, places, type(mention), mention.span());
    object.put("name", mention.name());
    places.entity(mention).ifPresent(e -> object.put("id", e.getURI()));
    candidates(Places.candidates(mention), object);
    return finish(object, mention.rule(), mention.confidence());
  }

  private void candidates(List<Division> candidates, JsonObject object) {
    JsonArray array = new JsonArray();
    for (Division candidate : candidates) {
      JsonObject each = new JsonObject();
      each.put("id", iris.division(candidate).getURI());
      each.put("name", candidate.name());
      array.add(each);
    }
    if (!array.isEmpty()) {
      object.put("candidates", array);
    }
  }

  private JsonObject fact(LinkedReport linked, Places places, Fact fact) {
    if (fact instanceof ProjectClaim claim) {
      JsonObject object = start(linked, places, "Project", claim.project().span());
      object.put("name", claim.project().name());
      object.put("id", places.entity(claim.project()).orElseThrow().getURI());
      object.put("milestone", claim.milestone().token());
      JsonArray enterprises = new JsonArray();
      claim.enterprises().forEach(e -> enterprises.add(e.name()));
      object.put("enterprises", enterprises);
      new AttributeJson(iris, places).write(claim, object);
      return finish(object, claim.project().rule(), claim.project().confidence());
    } else if (fact instanceof Target target) {
      return measurement(linked, places, "Target", target, target.measurement());
    } else if (fact instanceof Result result) {
      return measurement(linked, places, "Result", result, result.measurement());
    }
    throw new AssertionError(fact);
  }

  private JsonObject measurement(
      LinkedReport linked, Places places, String type, Fact fact, Measurement m) {
    JsonObject object = start(linked, places, type, fact.evidence().span());
    object.put("name", m.indicator());
    object.put("id", places.statement(fact).getURI());
    object.put("indicator", m.indicator());
    object.put("kind", m.kind().token());
    object.put("comparator", m.comparator().token());
    object.put("value", m.quantity().value().toPlainString());
    object.put("unit", m.quantity().unit());
    m.otherEnd().ifPresent(end -> object.put("otherEnd", end.value().toPlainString()));
    m.period().start().ifPresent(year -> object.put("periodStart", Integer.toString(year)));
    m.period().end().ifPresent(year -> object.put("periodEnd", Integer.toString(year)));
    m.period().basis().ifPresent(basis -> object.put("periodBasis", basis.token()));
    m.period().firstDay().ifPresent(day -> object.put("firstDay", day.toString()));
    m.period().lastDay().ifPresent(day -> object.put("lastDay", day.toString()));
    object.put("scope", iris.territory(m.scope()).getURI());
    return finish(object, fact.evidence().rule(), fact.evidence().confidence());
  }

  private JsonObject start(LinkedReport linked, Places places, String type, Span span) {
    RawSpan raw = places.raw(span);
    JsonObject object = new JsonObject();
    object.put("report", iris.report(linked.id()).getURI());
    object.put("source", places.source().source());
    object.put("type", type);
    object.put("begin", raw.begin());
    object.put("end", raw.end());
    object.put("text", places.source().slice(raw));
    return object;
  }

  private static JsonObject finish(JsonObject object, String rule, double confidence) {
    object.put(
        "confidence",
        JsonNumber.value(
            BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)));
    object.put("rule", rule);
    return object;
  }

  private static String type(Mention mention) {
    if (mention instanceof DivisionMention division) {
      return type(division.division());
    } else if (mention instanceof EnterpriseMention) {
      return "Enterprise";
    } else if (mention instanceof IndustryMention) {
      return "Industry";
    }
    throw new AssertionError(mention);
  }

  /** The level of the division, or of the first candidate. */
  private static String type(Resolution resolution) {
    Division division;
    if (resolution instanceof Resolution.Resolved resolved) {
      division = resolved.division();
    } else if (resolution instanceof Resolution.Ambiguous ambiguous) {
      division = ambiguous.candidates().get(0);
    } else {
      throw new AssertionError(resolution);
    }
    return switch (division.level()) {
      case PROVINCE -> "Province";
      case CITY -> "City";
      case COUNTY -> "County";
    };
  }
}
