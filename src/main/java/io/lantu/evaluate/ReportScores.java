package io.lantu.evaluate;

import java.util.List;

/**
 * The scores of one text.
 *
 * @param misses what differs from the gold by the strict rule
 * @param calibration confidence and rightness by the strict rule
 */
public record ReportScores(
    String name,
    String group,
    Scores strict,
    Scores lenient,
    Calibration calibration,
    Offsets offsets,
    List<Miss> misses) {
  public ReportScores {
    misses = List.copyOf(misses);
  }

  static ReportScores of(Scored text) {
    Scorer strict = new Scorer(false);
    List<Judgement> judgements = strict.judge(text.gold(), text.given());
    return new ReportScores(
        text.name(),
        text.group(),
        strict.score(text.gold(), text.given()),
        new Scorer(true).score(text.gold(), text.given()),
        Calibration.of(judgements),
        text.offsets(),
        Misses.of(text, judgements));
  }
}
