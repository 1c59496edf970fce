package io.lantu.evaluate;

import io.lantu.evaluate.Annotation.Type;
import io.lantu.fact.Fact;
import io.lantu.learn.RuleConfidence;
import io.lantu.link.LinkedReport;
import io.lantu.mention.ProjectMention;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Counts how often what rules say of divisions and numbers is right. */
final class StatedRules {
  private StatedRules() {}

  static void count(List<Annotation> gold, LinkedReport linked, RuleConfidence.Counter counter) {
    List<Annotation> given = SystemAnnotations.of(linked);
    Map<Annotation, String> rules = new IdentityHashMap<>();
    List<String> inOrder = inOrder(linked);
    for (int i = 0; i < given.size(); i++) {
      rules.put(given.get(i), inOrder.get(i));
    }
    for (Judgement judgement : new Scorer(false).judge(gold, given)) {
      if (judgement.type() == Type.C || judgement.type() == Type.T) {
        judgement.hits().forEach(hit -> add(rules, hit.given(), true, counter));
        judgement.extra().forEach(extra -> add(rules, extra, false, counter));
      }
    }
  }

  private static void add(
      Map<Annotation, String> rules,
      Annotation given,
      boolean right,
      RuleConfidence.Counter counter) {
    if (rules.containsKey(given)) {
      counter.add(rules.get(given), right);
    }
  }

  /** The rules behind {@link SystemAnnotations#of}. */
  private static List<String> inOrder(LinkedReport linked) {
    List<String> rules = new ArrayList<>();
    linked.mentions().stream()
        .filter(m -> !(m instanceof ProjectMention))
        .forEach(m -> rules.add(m.rule()));
    for (Fact fact : linked.facts()) {
      rules.add(fact.evidence().rule());
    }
    return rules;
  }
}
