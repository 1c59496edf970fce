package io.lantu.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.fact.Milestone;
import io.lantu.fact.ProjectClaim;
import io.lantu.lexicon.Divisions;
import io.lantu.link.LinkedReport.EntityKey;
import io.lantu.mention.Mention;
import io.lantu.mention.ProjectMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedReportTest {

  @Test
  void mentionsOfOneKeyAreOneEntityWithAllTheirNames() {
    InventedReport r = InventedReport.of("350100", 2024, "市政府报告。云顶索道项目将由“云顶”索道工程公司建设。");
    Mention first = r.project("云顶索道项目", "云顶索道项目");
    Mention second = r.project("“云顶”索道工程", "“云顶”索道工程");
    Mention company = r.enterprise("“云顶”索道工程公司", "“云顶”索道工程公司");
    LinkedReport linked = r.division("市政府", "350100").linked("id");
    assertThat(linked.entities())
        .containsOnlyKeys(
            new EntityKey(EntityKind.PROJECT, "云顶索道"),
            new EntityKey(EntityKind.ENTERPRISE, "云顶索道工程"));
    assertThat(linked.entityOf(first)).isEqualTo(linked.entityOf(second)).isPresent();
    LocalEntity project = linked.entityOf(first).orElseThrow();
    assertThat(project.labels()).containsExactly("“云顶”索道工程", "云顶索道项目");
    assertThat(project.reports()).containsExactly("id");
    assertThat(project.place().code()).isEqualTo("350100");
    assertThat(project.label()).isEqualTo("云顶索道");
    assertThat(linked.entityOf(company)).isPresent().isNotEqualTo(linked.entityOf(first));
    assertThat(linked.entityOf(linked.mentions().get(3))).isEmpty();
  }

  /** The label must be the same in each report of the place, whatever that one calls the thing. */
  @Test
  void theLabelDependsOnTheKeyAlone() {
    InventedReport one = InventedReport.of("350100", 2024, "市政府报告。5G云台建设项目。");
    InventedReport other = InventedReport.of("350100", 2025, "市政府报告。“5g”云台。");
    one.project("5G云台建设项目", "5G云台建设项目");
    assertThat(label(one)).isEqualTo("5G云台");
    other.project("“5g”云台", "“5g”云台");
    assertThat(label(other)).isEqualTo("5G云台");
  }

  private static String label(InventedReport report) {
    return report.linked().entities().values().iterator().next().label();
  }

  @ParameterizedTest
  @CsvSource({
    "闽侯县云溪水厂, 闽侯县, 350121, 350121, the division in the name",
    "云溪水厂, 市政府, 350100, 350100, none in the name: the report's place",
    "太原云溪水厂, 太原, 140100, 350100, a division elsewhere: the report's place",
  })
  void aProjectLiesWhereItsNameSays(
      String project, String place, String code, String expected, String why) {
    InventedReport r = InventedReport.of("350100", 2024, "市政府报告。将建" + project + "。");
    ProjectMention mention = r.project(project, project);
    r.division(place, code).claim(mention, Milestone.START, project);
    assertThat(location(r)).as(why).isEqualTo(expected);
  }

  @Test
  void ofSeveralDivisionsInANameTheNarrowestIsMeant() {
    InventedReport r = InventedReport.of("350000", 2024, "省政府报告。将建福州市闽侯县云溪水厂。");
    ProjectMention mention = r.project("福州市闽侯县云溪水厂", "福州市闽侯县云溪水厂");
    r.division("闽侯县", "350121").division("福州市", "350100");
    assertThat(location(r.claim(mention, Milestone.START, "福州市闽侯县云溪水厂"))).isEqualTo("350121");
  }

  @Test
  void ofEquallyNarrowOnesTheFirstInTheText() {
    InventedReport r = InventedReport.of("350000", 2024, "省政府报告。将建福州至厦门云雀大道。");
    ProjectMention mention = r.project("福州至厦门云雀大道", "福州至厦门云雀大道");
    r.division("厦门", "350200").division("福州", "350100");
    assertThat(location(r.claim(mention, Milestone.START, "福州至厦门云雀大道"))).isEqualTo("350100");
  }

  @Test
  void anUndecidedDivisionIsNoPlace() {
    InventedReport r = InventedReport.of("350100", 2024, "市政府报告。将建鼓楼区云溪水厂。");
    ProjectMention mention = r.project("鼓楼区云溪水厂", "鼓楼区云溪水厂");
    r.division("鼓楼区", "350102", "320106");
    assertThat(location(r.claim(mention, Milestone.START, "鼓楼区云溪水厂"))).isEqualTo("350100");
  }

  private static String location(InventedReport r) {
    LinkedReport linked = r.linked();
    return linked.locationOf((ProjectClaim) linked.facts().get(0), Divisions.load()).code();
  }
}
