package io.lantu.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lantu.document.ReportKind;
import io.lantu.fact.Milestone;
import io.lantu.link.InventedReport;
import io.lantu.link.LinkedReport;
import io.lantu.mention.ProjectMention;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mentions as JSON Lines are what the contract says. */
class MentionJsonTest {
  private static final MentionJson JSON_LINES = new MentionJson(new Iris(Iris.DEFAULT_BASE));
  private static final String ID = Iris.DEFAULT_BASE;

  /** The same words as files come: with other line ends, a byte order mark, in other encodings. */
  static List<byte[]> files() {
    String text = new String(Everything.bytes(), StandardCharsets.UTF_8);
    return List.of(
        Everything.bytes(),
        text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
        ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
        ("\ufeff" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8),
        ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
        text.getBytes(Charset.forName("GB18030")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void offsetsCountCodePointsOfTheRawText(byte[] file) {
    LinkedReport linked = Everything.of(file);
    int[] raw = linked.report().text().source().raw().codePoints().toArray();
    assertThat(raw[0]).isNotEqualTo(0xfeff);
    List<JsonObject> objects = objects(linked);
    assertThat(objects).hasSize(20);
    for (JsonObject o : objects) {
      int begin = integer(o, "begin");
      assertThat(string(o, "text")).isEqualTo(new String(raw, begin, integer(o, "end") - begin));
    }
    assertThat(objects).extracting(o -> integer(o, "begin")).isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "City, 1, name id",
    "County, 2, name id",
    "Enterprise, 2, name id",
    "Industry, 1, name id",
    "Project, 5, name id milestone enterprises",
    "Result, 3, name id indicator kind comparator value unit scope",
    "Target, 5, name id indicator kind comparator value unit scope"
  })
  void eachTypeHasItsFields(String type, int count, String own) {
    Set<String> required =
        Stream.concat(
                Stream.of("report source type begin end text confidence rule".split(" ")),
                Stream.of(own.split(" ")))
            .collect(Collectors.toSet());
    List<JsonObject> objects =
        objects(Everything.report()).stream()
            .filter(o -> string(o, "type").equals(type))
            .filter(o -> !string(o, "text").equals("朝阳区"))
            .toList();
    // The undecided division has no id; its own test is below.
    assertThat(objects).hasSize(count);
    for (JsonObject o : objects) {
      Set<String> optional =
          Set.of(
              "periodStart",
              "periodEnd",
              "periodBasis",
              "firstDay",
              "otherEnd",
              "lastDay",
              "phase",
              "magnitudes",
              "dueDates",
              "sites");
      assertThat(o.keys().stream().filter(k -> !optional.contains(k)).toList())
          .containsExactlyInAnyOrderElementsOf(required);
    }
  }

  @Test
  void fieldsHaveTheirTypes() {
    Set<String> numbers = Set.of("begin", "end", "confidence", "phase");
    for (JsonObject o : objects(Everything.report())) {
      for (String key : o.keys()) {
        JsonValue value = o.get(key);
        if (Set.of("magnitudes", "dueDates", "sites", "candidates").contains(key)) {
          assertThat(value.getAsArray().stream()).isNotEmpty().allMatch(JsonValue::isObject);
        } else if (numbers.contains(key)) {
          assertThat(value.isNumber()).as(key).isTrue();
        } else if (key.equals("enterprises")) {
          assertThat(value.getAsArray().stream()).allMatch(JsonValue::isString);
        } else {
          assertThat(value.isString()).as(key).isTrue();
        }
      }
      assertThat(o.get("confidence").getAsNumber().value().doubleValue()).isBetween(0.0, 1.0);
      assertThat(string(o, "report")).isEqualTo(ID + "report/350100-2024-report");
      assertThat(string(o, "source")).isEqualTo("reports/invented.txt");
    }
  }

  @Test
  void aProjectTellsItsMilestoneAndEnterprises() {
    JsonObject bridge = only(o -> string(o, "name").equals("连江星桥"));
    assertThat(string(bridge, "type")).isEqualTo("Project");
    assertThat(string(bridge, "milestone")).isEqualTo("ongoing");
    assertThat(
            bridge.get("enterprises").getAsArray().stream()
                .map(v -> v.getAsString().value())
                .toList())
        .containsExactly("云石集团", "云杉公司");
    assertThat(string(bridge, "id")).matches(ID + "project/350100/[0-9a-f]{16}");
    assertThat(string(bridge, "text")).isEqualTo("连江星桥");
    assertThat(string(bridge, "rule")).isEqualTo("invented-project");
    assertThat(
            objects(Everything.report()).stream()
                .filter(o -> o.hasKey("milestone"))
                .map(o -> string(o, "milestone")))
        .containsExactlyInAnyOrder("done", "ongoing", "plan", "start", "done");
  }

  @Test
  void aProjectTellsItsSizeDueDatesAndSites() {
    JsonObject plant = only(o -> string(o, "name").equals("云岭电厂二期"));
    assertThat(integer(plant, "phase")).isEqualTo(2);
    assertThat(parts(plant, "magnitudes"))
        .containsExactly(
            "总投资约30亿元 total-investment ~ 30 亿元", "年产2×100万千瓦 capacity = 100 万千瓦 2 year");
    assertThat(parts(plant, "dueDates"))
        .containsExactly("上半年 done 2024-01-01 2024-06-30", "8月底前 done 2024-08-31");
    assertThat(parts(plant, "sites")).singleElement().asString().endsWith("云岭镇");
  }

  /** The values behind offsets and rule, which all parts have. */
  private static List<String> parts(JsonObject object, String field) {
    return object.get(field).getAsArray().stream()
        .map(JsonValue::getAsObject)
        .peek(part -> assertThat(part.keys()).contains("begin", "end", "text", "rule"))
        .map(
            part ->
                part.keys().stream()
                    .filter(key -> !Set.of("begin", "end", "rule").contains(key))
                    .map(key -> part.get(key).toString().replace("\"", "").strip())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void aNumberTellsWhatItMeasures() {
    JsonObject growth = only(o -> string(o, "name").equals("地区生产总值"));
    assertThat(string(growth, "type")).isEqualTo("Result");
    assertThat(string(growth, "indicator")).isEqualTo("地区生产总值");
    assertThat(string(growth, "kind")).isEqualTo("change");
    assertThat(string(growth, "comparator")).isEqualTo("=");
    assertThat(string(growth, "value")).isEqualTo("5.0");
    assertThat(string(growth, "unit")).isEqualTo("%");
    assertThat(string(growth, "periodStart")).isEqualTo("2023");
    assertThat(string(growth, "periodEnd")).isEqualTo("2023");
    assertThat(string(growth, "scope")).isEqualTo(ID + "division/350100");
    assertThat(string(growth, "id")).startsWith(ID + "report/350100-2024-report/statement/");

    JsonObject greenway = only(o -> string(o, "name").equals("绿道长度"));
    assertThat(string(greenway, "comparator")).isEqualTo("<=");
    assertThat(string(greenway, "unit")).isEqualTo("万公里");
    assertThat(string(greenway, "periodStart")).isEqualTo("2024");
    assertThat(string(greenway, "periodEnd")).isEqualTo("2025");

    JsonObject open = only(o -> string(o, "name").equals("云雀业产值"));
    assertThat(string(open, "type")).isEqualTo("Target");
    assertThat(string(open, "comparator")).isEqualTo(">=");
    assertThat(open.hasKey("periodStart") || open.hasKey("periodEnd")).isFalse();
  }

  @Test
  void valuesArePlainDecimals() {
    assertThat(objects(Everything.report()))
        .filteredOn(o -> o.hasKey("value"))
        .extracting(o -> string(o, "value"))
        .allMatch(v -> v.matches("-?[0-9]+(\\.[0-9]+)?"))
        .allSatisfy(v -> assertThat(new BigDecimal(v)).isNotNull());
  }

  /** Whose level is that of the first candidate; it stands for none, so it has no id. */
  @Test
  void anUndecidedDivisionHasNoId() {
    JsonObject undecided = only(o -> string(o, "text").equals("朝阳区"));
    assertThat(string(undecided, "type")).isEqualTo("County");
    assertThat(undecided.hasKey("id")).isFalse();
    assertThat(undecided.get("candidates").getAsArray().stream().map(JsonValue::getAsObject))
        .extracting(o -> string(o, "id"), o -> string(o, "name"))
        .containsExactly(
            tuple(ID + "division/110105", "朝阳区"), tuple(ID + "division/220104", "朝阳区"));
  }

  @Test
  void aDecidedDivisionHasNoCandidates() {
    assertThat(objects(Everything.report()))
        .filteredOn(o -> o.hasKey("id"))
        .noneMatch(o -> o.hasKey("candidates"));
  }

  @Test
  void idsAreTheNodesOfTheGraph() {
    Set<String> nodes =
        GoldenTest.quads(Everything.report()).stream()
            .map(q -> q.getSubject().toString())
            .collect(Collectors.toSet());
    assertThat(objects(Everything.report()))
        .filteredOn(o -> o.hasKey("id"))
        .extracting(o -> string(o, "id"))
        .allMatch(nodes::contains);
  }

  /** Of two that begin together the longer one comes first; a project stands where it is named. */
  @Test
  void theOrderIsThatOfTheText() {
    InventedReport r = InventedReport.of("350100", 2024, "市政府报告。今年将建成投用闽侯县星湖大道。");
    ProjectMention avenue = r.project("闽侯县星湖大道", "闽侯县星湖大道");
    r.division("闽侯县", "350121").claim(avenue, Milestone.DONE, "今年将建成投用闽侯县星湖大道");
    assertThat(objects(r.linked()))
        .extracting(o -> string(o, "text"))
        .containsExactly("闽侯县星湖大道", "闽侯县");
    InventedReport early = InventedReport.of("350100", 2024, "市政府报告。将建成云杉公司星湖大道。");
    ProjectMention late = early.project("星湖大道", "星湖大道");
    early.enterprise("云杉公司", "云杉公司");
    early.claim(late, Milestone.DONE, "将建成云杉公司星湖大道");
    assertThat(objects(early.linked()))
        .extracting(o -> string(o, "text"))
        .containsExactly("云杉公司", "星湖大道");
  }

  @Test
  void eachObjectIsOneLineWhateverTheWordsHold() {
    String raw = "市政府报告。\r\n云杉公司的“\r\n\\云\"顶\"索道/二期”将开工。";
    InventedReport r =
        InventedReport.of("350100", 2024, ReportKind.REPORT, raw.getBytes(StandardCharsets.UTF_8));
    String clean = r.report().text().text();
    String words = clean.substring(clean.indexOf("云杉"), clean.indexOf("将开工"));
    r.enterprise(words, "云\t杉\n\"\\\u2028\u0001公司/𠮷");
    String line = new MentionJson(new Iris(ID)).lines(r.linked()).get(0);
    assertThat(line).doesNotContain("\n").doesNotContain("\r").startsWith("{").endsWith("}");
    JsonObject o = JSON.parse(line);
    assertThat(string(o, "name")).isEqualTo("云\t杉\n\"\\\u2028\u0001公司/𠮷");
    assertThat(string(o, "text"))
        .isEqualTo(raw.substring(raw.indexOf("云杉"), raw.indexOf("将开工")))
        .contains("\r\n");
  }

  /** Readable Chinese, not escapes. */
  @Test
  void wordsAreWrittenAsTheyAre() {
    assertThat(JSON_LINES.lines(Everything.report()))
        .noneMatch(line -> line.contains("\\u"))
        .anyMatch(line -> line.contains("𠮷祥水厂二期"))
        .anyMatch(line -> line.contains("\">=\""));
  }

  private static JsonObject only(Predicate<JsonObject> which) {
    List<JsonObject> found = objects(Everything.report()).stream().filter(which).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<JsonObject> objects(LinkedReport linked) {
    return JSON_LINES.lines(linked).stream().map(JSON::parse).toList();
  }

  private static String string(JsonObject object, String key) {
    return object.get(key).getAsString().value();
  }

  private static int integer(JsonObject object, String key) {
    return object.get(key).getAsNumber().value().intValue();
  }
}
