package io.lantu.fact;

import io.lantu.document.Sentence;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Takes down the numbers that become no fact, and why. For one thread and one sentence. */
final class UnreadNumbers {
  private final List<UnreadNumber> numbers = new ArrayList<>();

  /**
   * @param number its place in the sentence
   */
  void add(Span number, String reason) {
    numbers.add(new UnreadNumber(number, reason));
  }

  void add(List<PrintedQuantity> group, String reason) {
    group.forEach(q -> add(q.core(), reason));
  }

  /** Takes down those of which something holds that speaks against them; gives the others. */
  List<PrintedQuantity> without(
      List<PrintedQuantity> quantities, Predicate<PrintedQuantity> against, String reason) {
    List<PrintedQuantity> others = new ArrayList<>();
    for (PrintedQuantity q : quantities) {
      if (against.test(q)) {
        add(q.core(), reason);
      } else {
        others.add(q);
      }
    }
    return others;
  }

  /** All of them, in text order, with their places in the report. */
  List<UnreadNumber> in(Sentence sentence) {
    return numbers.stream()
        .map(n -> new UnreadNumber(n.span().shift(sentence.span().begin()), n.reason()))
        .sorted(Comparator.comparing(UnreadNumber::span))
        .toList();
  }
}
