package io.lantu.fact;

import io.lantu.lexicon.Units;
import io.lantu.text.GuardedPattern;
import io.lantu.text.Span;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quantities of a sentence: a number in one of the {@link NumberForm}s, its multiplier,
 * its unit, and the words that bound it (约, 不低于, 以上). What looks like one and is none (years,
 * ordinals, {@code 3号线}, slogans in quotation marks) is left out by {@link NotQuantity}. Exact:
 * {@link BigDecimal} throughout. Thread-safe.
 */
public final class QuantityParser {
  private static final GuardedPattern NUMBER =
      GuardedPattern.compile(
          "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
              + "(?<more>[余多](?=[万亿百千]))?(?<power>[百千]?(?:万亿|万|亿)|百|千)?"
              + "|(?<numerals>["
              + Numerals.CHARACTERS
              + "]+)");

  private static final Pattern JOINT = Pattern.compile("[、和与]");
  private static final Pattern TO = Pattern.compile("[-—–~～－至到]{1,2}");

  private static final Pattern MONEY_BEHIND =
      Pattern.compile("(?:[、和与][\\d.]{1,9}[百千]?(?:万亿|万|亿)){0,4}[、和与][\\d.]{1,9}[百千]?(?:万亿|万|亿)?元");

  private final PrintedUnits units;
  private final NotQuantity guards;

  public QuantityParser(Units units) {
    this.units = new PrintedUnits(units);
    this.guards = new NotQuantity();
  }

  /** The quantities of a text, in its order; the two ends of a range follow each other. */
  List<PrintedQuantity> parse(String text) {
    return parse(text, new UnreadNumbers());
  }

  /** The same, taking down the numbers that are none. */
  List<PrintedQuantity> parse(String text, UnreadNumbers unread) {
    String folded = fold(text);
    boolean[] quoted = Quotes.mask(folded);
    List<PrintedQuantity> found = new ArrayList<>();
    List<Piece> waiting = new ArrayList<>();
    Matcher number = NUMBER.matcher(folded);
    int from = 0;
    while (NUMBER.find(number, folded, from, folded.length()) >= 0) {
      from = number.end();
      if (quoted[number.start()]) {
        unread.add(new Span(number.start(), number.end()), "in-quotes");
        continue;
      }
      Optional<Piece> piece = piece(folded, number, unread);
      if (piece.isEmpty()) {
        waiting.forEach(w -> unread.add(w.span(), "no-unit"));
        waiting.clear();
        continue;
      }
      Piece p = piece.get();
      from = Math.max(from, p.end);
      if (p.unit.isEmpty() && borrows(folded, p)) {
        waiting.add(p);
        continue;
      }
      emit(folded, waiting, p, found, unread);
      waiting.clear();
    }
    waiting.forEach(w -> unread.add(w.span(), "no-unit"));
    return found;
  }

  /**
   * Whether a number without unit takes the one of the next: {@code 7.5、8个百分点}, {@code
   * 1.2万亿、8000亿元}.
   */
  private static boolean borrows(String folded, Piece p) {
    return p.power.isEmpty()
        ? joined(folded, p.end)
        : MONEY_BEHIND.matcher(folded).region(p.end, folded.length()).lookingAt();
  }

  private record Piece(
      int begin,
      int end,
      BigDecimal value,
      String power,
      String unit,
      boolean more,
      NumberForm form) {
    Span span() {
      return new Span(begin, end);
    }
  }

  /** Whether a joint or a range dash and another number follow. */
  private static boolean joined(String folded, int end) {
    Matcher joint = JOINT.matcher(folded).region(end, folded.length());
    Matcher to = TO.matcher(folded).region(end, folded.length());
    int next = joint.lookingAt() ? joint.end() : to.lookingAt() ? to.end() : -1;
    return next > 0 && next < folded.length() && Character.isDigit(folded.charAt(next));
  }

  private Optional<Piece> piece(String folded, Matcher number, UnreadNumbers unread) {
    int end = number.end();
    boolean more = number.group("more") != null;
    BigDecimal value;
    String power;
    NumberForm form;
    if (number.group("digits") != null) {
      value = new BigDecimal(number.group("digits").replace(",", ""));
      power = Optional.ofNullable(number.group("power")).orElse("");
      form = NumberForm.DIGITS;
    } else {
      String numerals = number.group("numerals");
      int cut = numerals.length();
      while (cut > 0 && "万亿".indexOf(numerals.charAt(cut - 1)) >= 0) {
        cut--;
      }
      power = numerals.substring(cut);
      String head = numerals.substring(0, cut);
      Optional<BigDecimal> read =
          head.isEmpty() ? Optional.of(BigDecimal.ONE) : Numerals.read(head);
      if (read.isEmpty()) {
        unread.add(new Span(number.start(), end), "word");
        return Optional.empty();
      }
      value = read.get();
      form = numerals.matches("[十百千万亿]+") ? NumberForm.ROUND : NumberForm.NUMERALS;
    }
    if (end < folded.length() && "余多".indexOf(folded.charAt(end)) >= 0 && !more) {
      more = true;
      end++;
    }
    int length = units.lengthAt(folded, end);
    String unit = folded.substring(end, end + length);
    Piece piece = new Piece(number.start(), end + length, value, power, unit, more, form);
    boolean lender = unit.isEmpty() && borrows(folded, piece);
    Optional<String> none =
        lender ? Optional.empty() : guards.against(folded, number.start(), end, piece.end, form);
    none.ifPresent(reason -> unread.add(piece.span(), reason));
    return none.isPresent() ? Optional.empty() : Optional.of(piece);
  }

  private void emit(
      String folded,
      List<Piece> waiting,
      Piece last,
      List<PrintedQuantity> found,
      UnreadNumbers unread) {
    Optional<String> none =
        waiting.isEmpty()
            ? Optional.empty()
            : guards.against(
                folded,
                waiting.get(0).begin,
                last.end - last.unit.length(),
                last.end,
                NumberForm.DIGITS);
    if (none.isPresent()) {
      waiting.forEach(w -> unread.add(w.span(), none.get()));
      unread.add(last.span(), none.get());
      return;
    }
    for (int i = 0; i <= waiting.size(); i++) {
      Piece p = i < waiting.size() ? waiting.get(i) : last;
      Piece with =
          new Piece(
              p.begin,
              p.end,
              p.value,
              p == last || !p.power.isEmpty() ? p.power : last.power,
              last.unit,
              p.more,
              p.form);
      boolean rangeStart =
          i < waiting.size() && TO.matcher(folded).region(p.end, folded.length()).lookingAt();
      boolean rangeEnd =
          i > 0 && TO.matcher(folded).region(waiting.get(i - 1).end, folded.length()).lookingAt();
      PrintedQuantity q = bounded(folded, with, p == last ? last.form : NumberForm.SHARED_UNIT);
      if (rangeStart || rangeEnd) {
        q = q.rangeEnd(rangeStart);
      }
      found.add(q);
    }
    mergeRange(folded, found);
  }

  /** Two quantities with a dash between them, each with its unit: {@code 4.5%—5%}. */
  private static void mergeRange(String folded, List<PrintedQuantity> found) {
    if (found.size() < 2) {
      return;
    }
    PrintedQuantity a = found.get(found.size() - 2);
    PrintedQuantity b = found.get(found.size() - 1);
    boolean range =
        b.span().begin() >= a.core().end()
            && TO.matcher(folded.substring(a.core().end(), b.core().begin())).matches()
            && (a.unit().equals(b.unit()));
    if (range) {
      Span both = new Span(a.span().begin(), b.span().end());
      found.set(found.size() - 2, a.rangeEnd(true).at(both));
      found.set(found.size() - 1, b.rangeEnd(false).at(both));
    }
  }

  private PrintedQuantity bounded(String folded, Piece p, NumberForm form) {
    Bounds bounds = Bounds.around(folded, p.begin, p.end, p.more);
    return new PrintedQuantity(
        bounds.span(),
        new Span(p.begin, p.end),
        bounds.comparator(),
        p.value,
        p.power + p.unit,
        units.unit(p.unit),
        Numerals.power(p.power),
        form);
  }

  private static boolean digit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  /** Half-width characters, one for one. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ratio =
          c == '：' && i > 0 && i + 1 < text.length() && digit(text, i - 1) && digit(text, i + 1);
      boolean wide = c >= '！' && c <= '～' && "，；：！？".indexOf(c) < 0;
      if (ratio) {
        folded.append(':');
      } else if (wide) {
        folded.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
