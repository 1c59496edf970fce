package io.lantu.mention;

import io.lantu.learn.SpanLattice.Weighed;
import java.util.List;

/**
 * The members of the list that some words belong to, and what the span model finds in the others:
 * where each of them names a company, this one likely does.
 */
final class ListMates {
  private static final String JOINTS = "、和与及等";
  private static final String CLAUSE_ENDS = "，。；：！？,;:!?（）()";

  private static final String MEMBER_ENDS = JOINTS + CLAUSE_ENDS;

  /** Steps at which a probability becomes another word. */
  private static final List<Double> STEPS = List.of(0.05, 0.2, 0.5, 0.8);

  private static final String NOBODY = "nobody";

  private final String words;
  private final List<Weighed> proposed;

  private String where = "";
  private String left = NOBODY;
  private String right = NOBODY;
  private double sum;
  private double most;
  private int count;

  private ListMates(String words, List<Weighed> proposed) {
    this.words = words;
    this.proposed = proposed;
  }

  /**
   * Adds what they say to the features of the words at {@code [begin, end)}.
   *
   * @param proposed what the span model believes in at least a little
   */
  static void describe(
      String words, List<Weighed> proposed, int begin, int end, List<String> features) {
    ListMates mates = new ListMates(words, proposed);
    mates.read(begin, end);
    String most = mates.count == 0 ? NOBODY : step(mates.most);
    String all = mates.count == 0 ? NOBODY : step(mates.sum / mates.count);
    features.add("member=" + mates.where);
    features.add("mates=" + all);
    features.add("mates=" + all + " member=" + mates.where);
    features.add("mates-most=" + most + " member=" + mates.where);
    features.add("mate-left=" + mates.left);
    features.add("mate-right=" + mates.right);
  }

  private void read(int begin, int end) {
    int from = begin;
    while (from > 0 && CLAUSE_ENDS.indexOf(words.charAt(from - 1)) < 0) {
      from--;
    }
    boolean more = true;
    while (more) {
      int to = memberEnd(from);
      if (from < to) {
        member(from, to, begin, end);
      }
      more = to < words.length() && JOINTS.indexOf(words.charAt(to)) >= 0;
      from = to + 1;
    }
  }

  private int memberEnd(int from) {
    int to = from;
    while (to < words.length() && MEMBER_ENDS.indexOf(words.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  private void member(int from, int to, int begin, int end) {
    if (from <= begin && begin < to) {
      where = from == begin ? "opens" : "later";
      where += to == end ? " closes" : to < end ? " across" : "";
      return;
    }
    double best =
        proposed.stream()
            .filter(span -> from <= span.begin() && span.end() <= to)
            .mapToDouble(Weighed::probability)
            .max()
            .orElse(0);
    if (to <= begin) {
      left = step(best);
    } else if (right.equals(NOBODY)) {
      right = step(best);
    }
    most = Math.max(most, best);
    sum += best;
    count++;
  }

  /** A probability told in one of a few words. */
  static String step(double probability) {
    return String.valueOf(STEPS.stream().filter(step -> probability >= step).count());
  }
}
