package io.lantu.fact;

import io.lantu.document.Report;
import io.lantu.document.Sentence;
import io.lantu.mention.Mention;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many items of a report's enumerations became mentions. An enumeration is a run of items with
 * {@code 、} between them, the last also behind {@code 和}, {@code 及} or {@code 与}, within a clause;
 * it counts when at least one of its items became a mention. An item is covered when a mention
 * overlaps it. Items that begin with a number ({@code 3座水库}) name nothing and do not count. A list
 * of which nothing was found is not seen, so the share is no recall; it tells of items lost inside
 * lists.
 *
 * @param lists enumerations with at least one item that became a mention
 * @param items their items
 * @param found items that became mentions
 */
public record ListCompleteness(int lists, int items, int found) {
  private static final Pattern PAUSE = Pattern.compile("、");

  /** What joins the last member, where a 、 stands before it in the same list. */
  private static final Pattern LAST =
      Pattern.compile("(?<=[^、，。；：])(?:以及|[和及与])(?=[^、，。；：]{2})(?!其|谐|平|睦|美|时)");

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[\\d.]+|[一二两三四五六七八九十百千万]+)[余多]?[个条座所项家处万亿%公平]");

  /** The counts of a report. */
  public static ListCompleteness of(Report report, List<Mention> mentions) {
    Map<Integer, List<Span>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      int from = report.sentences().get(mention.sentence()).span().begin();
      bySentence
          .computeIfAbsent(mention.sentence(), number -> new ArrayList<>())
          .add(mention.span().shift(-from));
    }
    ListCompleteness sum = new ListCompleteness(0, 0, 0);
    for (Sentence sentence : report.sentences()) {
      List<Span> named = bySentence.get(sentence.number());
      if (named != null) {
        sum = sum.plus(of(report.words(sentence), named));
      }
    }
    return sum;
  }

  /** The share of the items that were found; 1 where there is no list. */
  public double share() {
    return items == 0 ? 1 : (double) found / items;
  }

  public ListCompleteness plus(ListCompleteness other) {
    return new ListCompleteness(lists + other.lists, items + other.items, found + other.found);
  }

  private static ListCompleteness of(String words, List<Span> named) {
    ListCompleteness sum = new ListCompleteness(0, 0, 0);
    for (Span clause : Clauses.of(words)) {
      List<Span> items =
          items(words, clause).stream()
              .filter(item -> !NUMBER.matcher(item.of(words)).find())
              .toList();
      int found =
          (int) items.stream().filter(item -> named.stream().anyMatch(item::overlaps)).count();
      if (items.size() > 1 && found > 0) {
        sum = sum.plus(new ListCompleteness(1, items.size(), found));
      }
    }
    return sum;
  }

  /** The items of a clause, marks inside quotation marks and brackets apart; empty without 、. */
  private static List<Span> items(String words, Span clause) {
    boolean[] quoted = Quotes.mask(words);
    List<Span> cuts = cuts(PAUSE, words, clause, quoted);
    if (cuts.isEmpty()) {
      return List.of();
    }
    Span tail = new Span(cuts.get(cuts.size() - 1).end(), clause.end());
    cuts(LAST, words, tail, quoted).stream().findFirst().ifPresent(cuts::add);
    List<Span> items = new ArrayList<>();
    int from = clause.begin();
    for (Span cut : cuts) {
      add(items, from, cut.begin());
      from = cut.end();
    }
    add(items, from, clause.end());
    return items;
  }

  private static void add(List<Span> items, int begin, int end) {
    if (end > begin) {
      items.add(new Span(begin, end));
    }
  }

  private static List<Span> cuts(Pattern pattern, String words, Span within, boolean[] quoted) {
    List<Span> cuts = new ArrayList<>();
    Matcher matcher = pattern.matcher(words).region(within.begin(), within.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      if (!quoted[matcher.start()]) {
        cuts.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return cuts;
  }
}
