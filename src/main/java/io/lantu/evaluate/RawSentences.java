package io.lantu.evaluate;

import io.lantu.text.RawSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences that annotations count: the raw text cut after each of {@code 。！？；;!?} and at every
 * line break; pieces without a CJK character do not count. Positions are code points.
 */
public final class RawSentences {
  private static final String END = "。！？；;!?\n\r";

  private final List<RawSpan> spans = new ArrayList<>();
  private final int[] begins;

  public RawSentences(String raw) {
    int[] points = raw.codePoints().toArray();
    int begin = 0;
    for (int i = 0; i <= points.length; i++) {
      boolean last = i == points.length;
      if (last || END.indexOf(points[i]) >= 0) {
        int end = last ? i : i + 1;
        if (Arrays.stream(points, begin, end).anyMatch(RawSentences::isCjk)) {
          spans.add(new RawSpan(begin, end));
        }
        begin = end;
      }
    }
    begins = spans.stream().mapToInt(RawSpan::begin).toArray();
  }

  /** How many there are. */
  public int size() {
    return spans.size();
  }

  /** Number of the sentence that holds a code point, or -1. */
  public int at(int point) {
    int found = Arrays.binarySearch(begins, point);
    int number = found >= 0 ? found : -found - 2;
    return number >= 0 && point < spans.get(number).end() ? number : -1;
  }

  private static boolean isCjk(int point) {
    return point >= 0x3400 && point <= 0x9fff || point >= 0xf900 && point <= 0xfaff;
  }
}
