package io.lantu.rdf;

import io.lantu.document.ReportKind;
import io.lantu.fact.DivisionPart;
import io.lantu.fact.DueDate;
import io.lantu.fact.Measurement;
import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Measurement.Kind;
import io.lantu.fact.Milestone;
import io.lantu.fact.Period;
import io.lantu.fact.ProjectAttribute;
import io.lantu.fact.ProjectMagnitude;
import io.lantu.fact.ProjectPhase;
import io.lantu.fact.ProjectSite;
import io.lantu.fact.Territory;
import io.lantu.link.InventedReport;
import io.lantu.link.LinkedReport;
import io.lantu.mention.EnterpriseMention;
import io.lantu.mention.ProjectMention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An invented report that has everything a report can say: mentions of all four kinds, a division
 * that is not decided, all milestones, all that is given of projects, targets and results, levels
 * and changes, all comparators, open periods, an indicator and a unit that are not listed.
 */
final class Everything {
  private static final Path TEXT = Path.of("src/test/resources/golden/everything.txt");

  private Everything() {}

  static LinkedReport report() {
    return of(bytes());
  }

  static byte[] bytes() {
    try {
      return Files.readAllBytes(TEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with its bytes changed; the clean words must be those of the file. */
  static LinkedReport of(byte[] bytes) {
    InventedReport r = InventedReport.of("350100", 2024, ReportKind.REPORT, bytes);
    r.division("朝阳区", "110105", "220104");
    r.division("连江", "350122").division("福州", "350100").division("闽侯县", "350121");
    r.industry("云雀产业", "云雀产业");
    EnterpriseMention spruce = r.enterprise("云杉公司", "云杉公司");
    EnterpriseMention stone = r.enterprise("云石集团", "云石集团");
    ProjectMention waterworks = r.project("𠮷祥水厂二期", "𠮷祥水厂二期");
    ProjectMention bridge = r.project("连江星桥", "连江星桥");
    ProjectMention cableway = r.project("福州云顶索道", "福州云顶索道");
    ProjectMention avenue = r.project("福州闽侯县星湖大道", "福州闽侯县星湖大道");
    r.claim(waterworks, Milestone.DONE, "𠮷祥水厂二期建成投产", spruce)
        .claim(bridge, Milestone.ONGOING, "连江星桥续建", stone, spruce)
        .claim(cableway, Milestone.PLAN, "谋划福州云顶索道")
        .claim(avenue, Milestone.START, "福州闽侯县星湖大道将开工");
    r.result(
            "地区生产总值增长5.0%",
            r.measurement(
                "地区生产总值", Kind.CHANGE, Comparator.EQUAL, "5.0", "%", "percent", Period.year(2023)))
        .result("云雀指数降至约12万缕", r.unlisted("云雀指数", Comparator.ABOUT, "12", "万缕"))
        .target(
            "云雀业产值将突破30亿元",
            r.measurement(
                "云雀业产值", Kind.LEVEL, Comparator.AT_LEAST, "30", "亿元", "yuan", Period.open()))
        .target(
            "绿道长度将在1.5万公里以内",
            r.measurement(
                "绿道长度",
                Kind.LEVEL,
                Comparator.AT_MOST,
                "1.5",
                "万公里",
                "kilometre",
                Period.years(2024, 2025)))
        .target(
            "新增学位将达3万个以上",
            r.measurement(
                "新增学位", Kind.LEVEL, Comparator.AT_LEAST, "3", "万个", "piece", Period.year(2024)));
    plant(r);
    Measurement lower =
        r.measurement(
            "绿道", Kind.CHANGE, Comparator.AT_LEAST, "5", "%", "percent", Period.year(2024));
    Measurement range =
        new Measurement(
            lower.indicator(),
            lower.known(),
            lower.kind(),
            lower.comparator(),
            lower.quantity(),
            Optional.of(r.quantity("6", "%", "percent")),
            lower.period(),
            lower.scope());
    r.target("绿道增长5%至6%", range).target("绿道增长5%至6%", range.other().orElseThrow());
    r.result(
        "市本级云量累计50亿元",
        r.measurement(
            "云量",
            Kind.LEVEL,
            Comparator.EQUAL,
            "50",
            "亿元",
            "yuan",
            Period.until(2024)
                .on(Period.Basis.CUMULATIVE)
                .within(Optional.of(LocalDate.of(2024, 1, 1)), LocalDate.of(2024, 6, 30)),
            new DivisionPart(DivisionPart.Kind.OWN_LEVEL, "市本级")));
    return r.linked();
  }

  /** A project with an attribute of each kind. */
  private static void plant(InventedReport r) {
    ProjectMention plant = r.project("云岭电厂二期", "云岭电厂二期");
    DivisionPart town = new DivisionPart(DivisionPart.Kind.TOWN, "云岭镇");
    r.claim(
        plant,
        Milestone.DONE,
        "云岭电厂二期，上半年投产",
        List.<ProjectAttribute>of(
            new ProjectMagnitude(
                ProjectMagnitude.Aspect.TOTAL_INVESTMENT,
                Comparator.ABOUT,
                r.quantity("30", "亿元", "yuan"),
                OptionalInt.empty(),
                Optional.empty(),
                r.evidence("总投资约30亿元")),
            new ProjectMagnitude(
                ProjectMagnitude.Aspect.CAPACITY,
                Comparator.EQUAL,
                r.quantity("100", "万千瓦", "kilowatt"),
                OptionalInt.of(2),
                Optional.of(ProjectMagnitude.Rate.PER_YEAR),
                r.evidence("年产2×100万千瓦")),
            new ProjectPhase(2, r.evidence("云岭电厂二期")),
            new DueDate(
                Milestone.DONE,
                Optional.of(LocalDate.of(2024, 1, 1)),
                LocalDate.of(2024, 6, 30),
                r.evidence("上半年")),
            new DueDate(
                Milestone.DONE, Optional.empty(), LocalDate.of(2024, 8, 31), r.evidence("8月底前")),
            new ProjectSite(Territory.part(r.report().place(), town), r.evidence("云岭镇"))));
  }
}
