package io.lantu.cli;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.evaluate.Calibration;
import io.lantu.evaluate.Evaluation;
import io.lantu.evaluate.Interval;
import io.lantu.evaluate.Intervals;
import io.lantu.evaluate.Scores;
import io.lantu.evaluate.Scores.Measure;
import io.lantu.evaluate.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/**
 * An evaluation as one JSON object: {@code strict}, {@code lenient} and {@code offsets} with the
 * keys of the reference scorer, and {@code intervals} and {@code calibration} beside them.
 */
final class EvaluationJson {
  private static final int DIGITS = 4;

  private EvaluationJson() {}

  static JsonObject of(Evaluation evaluation) {
    JsonObject object = new JsonObject();
    object.put("strict", scores(evaluation.strict()));
    object.put("lenient", scores(evaluation.lenient()));
    JsonObject offsets = new JsonObject();
    offsets.put("right", evaluation.offsets().right());
    offsets.put("given", evaluation.offsets().all());
    object.put("offsets", offsets);
    JsonObject intervals = new JsonObject();
    intervals.put("unit", evaluation.strictIntervals().unit().label());
    intervals.put("strict", intervals(evaluation.strictIntervals()));
    intervals.put("lenient", intervals(evaluation.lenientIntervals()));
    object.put("intervals", intervals);
    object.put("calibration", calibration(evaluation.calibration()));
    return object;
  }

  private static JsonObject scores(Scores scores) {
    JsonObject object = new JsonObject();
    object.put("macro_f1", ratio(scores.macroF1()));
    for (Measure measure : Measure.values()) {
      Tally tally = scores.of(measure);
      JsonObject figures = new JsonObject();
      figures.put("p", ratio(tally.precision()));
      figures.put("r", ratio(tally.recall()));
      figures.put("f1", ratio(tally.f1()));
      figures.put("hit", tally.hit());
      figures.put("gold", tally.gold());
      figures.put("given", tally.given());
      object.put(measure.label(), figures);
    }
    return object;
  }

  private static JsonObject intervals(Intervals intervals) {
    JsonObject object = new JsonObject();
    object.put("macro_f1", interval(intervals.macroF1()));
    for (Measure measure : Measure.values()) {
      JsonObject figures = new JsonObject();
      figures.put("p", interval(intervals.of(measure).precision()));
      figures.put("r", interval(intervals.of(measure).recall()));
      figures.put("f1", interval(intervals.of(measure).f1()));
      object.put(measure.label(), figures);
    }
    return object;
  }

  private static JsonObject calibration(Calibration calibration) {
    JsonObject object = new JsonObject();
    object.put("expected_error", ratio(calibration.expectedError()));
    for (Type type : Type.values()) {
      object.put(type.name(), ratio(calibration.of(type).expectedError()));
    }
    JsonArray bins = new JsonArray();
    for (Calibration.Bin bin : calibration.bins()) {
      JsonObject figures = new JsonObject();
      figures.put("from", ratio(bin.from()));
      figures.put("to", ratio(bin.to()));
      figures.put("count", bin.count());
      figures.put("mean_confidence", ratio(bin.meanConfidence()));
      figures.put("share_right", ratio(bin.shareRight()));
      bins.add(figures);
    }
    object.put("bins", bins);
    return object;
  }

  private static JsonArray interval(Interval interval) {
    JsonArray ends = new JsonArray();
    ends.add(ratio(interval.low()));
    ends.add(ratio(interval.high()));
    return ends;
  }

  private static JsonNumber ratio(double value) {
    return JsonNumber.value(BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN));
  }
}
