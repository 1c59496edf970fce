package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.mention.OverlapFilter.Loss;
import io.lantu.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlapFilterTest {
  private static final Resolution NOWHERE = new Resolution.Ambiguous(List.of());

  @Test
  void aPlaceInACompanysNameIsTheCompanys() {
    Mention place = new DivisionMention(0, new Span(0, 2), "山西", NOWHERE, "division", 1);
    Mention company = new EnterpriseMention(0, new Span(0, 5), "山西电机厂", "enterprise", 1);
    assertThat(OverlapFilter.settle(List.of(place, company))).containsExactly(company);
  }

  @Test
  void aPlaceAndACompanyInAProjectsNameStand() {
    Mention place = new DivisionMention(0, new Span(0, 2), "阳曲", NOWHERE, "division", 1);
    Mention company = new EnterpriseMention(0, new Span(2, 4), "某钢", "enterprise", 1);
    Mention project = new ProjectMention(0, new Span(0, 8), "阳曲某钢三期扩建", "project", 1);
    assertThat(OverlapFilter.settle(List.of(place, company, project)))
        .containsExactly(place, company, project);
  }

  @Test
  void anIndustryYieldsToACompanyAndToAProjectOfTheSameWords() {
    Mention industry = new IndustryMention(0, new Span(2, 6), "煤炭加工", "industry", 1);
    Mention company = new EnterpriseMention(0, new Span(0, 4), "某某煤炭", "enterprise", 1);
    Mention project = new ProjectMention(0, new Span(2, 6), "煤炭加工", "project", 1);
    assertThat(OverlapFilter.settle(List.of(industry, company))).containsExactly(company);
    assertThat(OverlapFilter.settle(List.of(industry, project))).containsExactly(project);
  }

  @Test
  void ofTheSameWordsTheMoreConfidentRuleIsBelieved() {
    Mention industry = new IndustryMention(0, new Span(2, 6), "氢能装备", "industry", 0.9);
    Mention guess = new EnterpriseMention(0, new Span(2, 6), "氢能装备", "enterprise", 0.6);
    Mention known = new EnterpriseMention(0, new Span(2, 6), "氢能装备", "enterprise", 0.95);
    assertThat(OverlapFilter.settle(List.of(guess, industry))).containsExactly(industry);
    assertThat(OverlapFilter.settle(List.of(known, industry))).containsExactly(known);
  }

  @Test
  void aPlaceIsFreeAgainWhereTheCompanyWasNone() {
    Mention place = new DivisionMention(0, new Span(0, 2), "阳曲", NOWHERE, "division", 1);
    Mention guess = new EnterpriseMention(0, new Span(0, 5), "阳曲氢能装", "enterprise", 0.6);
    Mention industry = new IndustryMention(0, new Span(2, 6), "氢能装备", "industry", 0.9);
    assertThat(OverlapFilter.settle(List.of(place, guess, industry)))
        .containsExactly(place, industry);
  }

  @Test
  void anIndustryInsideAProjectsNameStands() {
    Mention industry = new IndustryMention(0, new Span(2, 4), "氢能", "industry", 1);
    Mention project = new ProjectMention(0, new Span(0, 7), "某地氢能产业园", "project", 1);
    assertThat(OverlapFilter.settle(List.of(industry, project))).containsExactly(industry, project);
  }

  @Test
  void whatDoesNotStandKnowsWhy() {
    Mention place = new DivisionMention(0, new Span(0, 2), "阳曲", NOWHERE, "division", 1);
    Mention company = new EnterpriseMention(0, new Span(0, 5), "阳曲电机厂", "enterprise", 1);
    Mention trade = new IndustryMention(0, new Span(2, 4), "电机", "industry", 1);
    Mention guess = new EnterpriseMention(0, new Span(8, 12), "氢能装备", "enterprise", 0.6);
    Mention industry = new IndustryMention(0, new Span(8, 12), "氢能装备", "industry", 0.9);
    Mention whole = new IndustryMention(0, new Span(20, 24), "煤炭加工", "industry", 1);
    Mention project = new ProjectMention(0, new Span(20, 24), "煤炭加工", "project", 1);
    assertThat(
            OverlapFilter.losses(List.of(place, company, trade, guess, industry, whole, project)))
        .containsOnly(
            Map.entry(place, new Loss(Overlap.PART_OF_ENTERPRISE, company)),
            Map.entry(trade, new Loss(Overlap.SHARES_WORDS_WITH_ENTERPRISE, company)),
            Map.entry(guess, new Loss(Overlap.LESS_SURE_THAN_INDUSTRY, industry)),
            Map.entry(whole, new Loss(Overlap.HOLDS_PROJECT, project)));
  }
}
