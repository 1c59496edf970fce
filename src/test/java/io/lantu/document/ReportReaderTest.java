package io.lantu.document;

import static io.lantu.document.Readings.READER;
import static io.lantu.document.Readings.refusal;
import static io.lantu.document.Readings.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
  private static final String NAMELESS =
      """
      政府工作报告
      一年来，我们推进产业项目建设，经济增长、民生改善，改革创新、生态治理都有进展。
      要实施教育、医疗、就业服务。
      """;

  private static final String COUNTY =
      """
      政府工作报告（摘要）
      二、2022年工作安排
      做好今年工作，要在县委领导下，推动全县经济发展，加快产业项目建设，改善民生。
      支持祁县玻璃器皿产业，办好祁县古城旅游，落实省委、市委部署，全县投资增长8%。
      """;

  @Test
  void samePlaceAndYearInEveryEncodingAndLineEnd() {
    String text = COUNTY.replace("\n", "\r\n");
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16")) {
      Report report =
          report(READER.read("a.txt", text.getBytes(Charset.forName(charset)), Hints.none()));
      assertThat(report.place().name()).isEqualTo("祁县");
      assertThat(report.year()).isEqualTo(2022);
      assertThat(report.kind()).isEqualTo(ReportKind.SUMMARY);
    }
  }

  @Test
  void traditionalTextsWithPinyinAreRead() {
    String text =
        """
        陽泉市政府工作報告
        ——2023年2月21日在陽泉市第十六屆人民代表大會第三次會議上
        各位代表：
        現(xiàn)在，我代表市人民政府向大會報告工作，請予審議。
        一、2022年工作回顧
        經(jīng)濟增長，產(chǎn)業項目加快建設。
        """;
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16")) {
      Report report =
          report(READER.read("a.txt", text.getBytes(Charset.forName(charset)), Hints.none()));
      assertThat(report.place().name()).isEqualTo("阳泉市");
      assertThat(report.meeting()).contains("阳泉市第十六届人民代表大会第三次会议");
      assertThat(report.text().text()).endsWith("经济增长，产业项目加快建设。");
    }
    String plain = text.replaceAll("[(][^)]*[)]", "").replace("——", "");
    Report report =
        report(READER.read("a.txt", plain.getBytes(Charset.forName("Big5")), Hints.none()));
    assertThat(report.place().name()).isEqualTo("阳泉市");
  }

  @Test
  void hintsGoBeforeTheTextAndTheTextBeforeTheName() {
    Division datong = Divisions.load().byCode("140200").orElseThrow();
    Hints hints = new Hints(Optional.of(datong), OptionalInt.of(2020));
    Report hinted = report(READER.read("a.txt", COUNTY.getBytes(StandardCharsets.UTF_8), hints));
    assertThat(hinted.place()).isEqualTo(datong);
    assertThat(hinted.year()).isEqualTo(2020);
    Report named = report(Readings.read("大同市2019.txt", COUNTY));
    assertThat(named.place().name()).isEqualTo("祁县");
    assertThat(named.year()).isEqualTo(2022);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/in/大同市-2023.txt", "C:\\in\\大同2023年.md", "140200_2023.txt"})
  void theNameOfTheFileTellsWhatTheTextDoesNot(String source) {
    Report report = report(Readings.read(source, NAMELESS));
    assertThat(report.place().code()).isEqualTo("140200");
    assertThat(report.year()).isEqualTo(2023);
    assertThat(report.title()).isEqualTo("政府工作报告");
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(refusal(Readings.read("a.txt", NAMELESS)))
        .startsWith("a.txt: ")
        .contains("place", "year", "--place and --year");
    assertThat(refusal(Readings.read("大同市.txt", NAMELESS))).contains("the year").contains("--year");
    assertThat(refusal(Readings.read("2023.txt", NAMELESS)))
        .contains("the place")
        .contains("--place");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "她推开窗，看见太原城里落了一夜的雪。2022年的冬天来得早，街上没有人。",
        "public class A { // 2022年太原市\n  int x = 1; /* 政府工作报告 */\n  String s = \"abcdefghijklmnopqrstuvwxyz\";\n}",
        "2022年太原市国民经济和社会发展统计公报\n初步核算，全市生产总值增长8%，工业投资增长，农村居民收入增长，教育、就业、民生、产业、项目、企业、改革、创新都有进展。"
      })
  void whatIsNoReportIsRefused(String text) {
    assertThat(refusal(Readings.read("太原市-2022.txt", text))).contains("does not look like");
  }

  @Test
  void hintsMakeAReportOfAnyText() {
    Division datong = Divisions.load().byCode("140200").orElseThrow();
    Hints hints = new Hints(Optional.of(datong), OptionalInt.of(2020));
    Reading reading = READER.read("a.txt", "新建公园3个。".getBytes(StandardCharsets.UTF_8), hints);
    assertThat(report(reading).title()).isEqualTo("大同市2020年政府工作报告");
  }

  @Test
  void filesThatCannotBeRead(@TempDir Path folder) throws Exception {
    assertThat(refusal(READER.read(folder.resolve("none.txt"), Hints.none())))
        .contains("cannot be read");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(refusal(READER.read(empty, Hints.none()))).contains("empty");
  }

  @Test
  void furnitureIsNoSentence() {
    Report report =
        report(
            """
            下载
            打印
            【字号：
            加大
            】
            当前位置：
            首页
            >
            青石要闻
            太原市2022年政府工作报告
            来源：
            青石日报客户端
            发布时间：2022-03-01
            本报记者 王小青 摄
            1月5日，市十五届人大一次会议开幕。青石日报记者 王小青 摄
            各位代表：
            一、2021年工作回顾
            过去一年，全市经济平稳增长，产业项目加快建设，民生持续改善，城乡面貌一新。
            下载量增长三成
            二、2022年工作安排
            做好今年工作，要落实各项部署，推动高质量发展取得新成效，让群众过上好日子。
            相关报道：
            扫一扫在手机打开当前页
            【
            打印本页
            】
            """);
    assertThat(report.sentences().stream().map(report::words))
        .containsExactly(
            "太原市2022年政府工作报告",
            "1月5日，市十五届人大一次会议开幕。",
            "青石日报记者王小青摄",
            "各位代表：",
            "一、2021年工作回顾",
            "过去一年，全市经济平稳增长，产业项目加快建设，民生持续改善，城乡面貌一新。",
            "下载量增长三成",
            "二、2022年工作安排",
            "做好今年工作，要落实各项部署，推动高质量发展取得新成效，让群众过上好日子。");
  }

  @Test
  void sectionsFollowEachOtherToTheEnd() {
    Report report =
        report(
            """
            太原市2022年政府工作报告
            各位代表：
            一、2021年工作回顾
            （一）产业升级。工业增长8%；服务业增长6%。
            1.建设园区
            园区建成。
            二、2022年工作安排
            抓好城市更新
            改造小区5个，更新管网20公里，建成一批街头公园和停车场，方便群众出行。
            """);
    assertThat(report.sections())
        .extracting(Section::level, Section::heading)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, ""),
            org.assertj.core.groups.Tuple.tuple(1, "2021年工作回顾"),
            org.assertj.core.groups.Tuple.tuple(2, "产业升级"),
            org.assertj.core.groups.Tuple.tuple(3, "建设园区"),
            org.assertj.core.groups.Tuple.tuple(1, "2022年工作安排"),
            org.assertj.core.groups.Tuple.tuple(2, "抓好城市更新"));
    int end = 0;
    for (Section section : report.sections()) {
      assertThat(section.span().begin()).isEqualTo(end);
      end = section.span().end();
    }
    assertThat(end).isEqualTo(report.text().text().length());
    for (Sentence sentence : report.sentences()) {
      assertThat(report.sections().get(sentence.section()).span().contains(sentence.span()))
          .isTrue();
    }
  }
}
