package io.lantu.cli;

import io.lantu.evaluate.Offsets;
import io.lantu.link.LinkedReport;
import io.lantu.rdf.Iris;
import io.lantu.rdf.MentionJson;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** Looks up each mention, as JSON Lines print it, in the raw text. */
final class OffsetCheck {
  private static final MentionJson LINES = new MentionJson(new Iris(Iris.DEFAULT_BASE));

  private OffsetCheck() {}

  static Offsets of(LinkedReport linked) {
    int[] raw = linked.report().text().source().raw().codePoints().toArray();
    int right = 0;
    int all = 0;
    for (String line : LINES.lines(linked)) {
      right += isSlice(JSON.parse(line), raw) ? 1 : 0;
      all++;
    }
    return new Offsets(right, all);
  }

  private static boolean isSlice(JsonObject mention, int[] raw) {
    int begin = mention.get("begin").getAsNumber().value().intValue();
    int end = mention.get("end").getAsNumber().value().intValue();
    return 0 <= begin
        && begin < end
        && end <= raw.length
        && new String(raw, begin, end - begin).equals(mention.get("text").getAsString().value());
  }
}
