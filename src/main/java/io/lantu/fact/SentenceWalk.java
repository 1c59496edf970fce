package io.lantu.fact;

import io.lantu.fact.Measurement.Comparator;
import io.lantu.fact.Measurement.Kind;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one sentence from left to right: at each quantity the words before it and behind it decide
 * what it measures; a subject goes on until the next one. For one thread and one sentence.
 */
final class SentenceWalk {
  private static final Pattern JOINT = Pattern.compile("[、和与及]|以及|、和|[-—–~～至到]{1,2}|");
  private static final Pattern STARTING_VALUE =
      Pattern.compile(
          "(?:由|从)(?:原来的?|(?:20)?\\d\\d年底?末?的?|“[^”]*”(?:时期)?(?:初|末)?的?|上年的?|去年的?|平均|最初的?|年初的?|(?:去年|上年)?(?:[上下]半年|[一二三四]季度|\\d{1,2}月)的?|不到|不足)?$");
  private static final Pattern COMPARED_VALUE =
      Pattern.compile("(?:(?<![占之同环对])比(?![重例率])|较|与|相当于)[^，、]{2,}的?$");
  private static final Pattern CUT =
      Pattern.compile("^(?:压减|降低|减少|压缩|缩减|削减|下调|压降|核减|降(?=[^解])|减(?=[^税贫排免费灾轻船]))(?![债税费贫])");
  private static final Pattern AVERAGE_CUT = Pattern.compile("平均减[^，、]{1,4}$");
  private static final Pattern GROWTH_BEHIND =
      Pattern.compile("^的?(?:(?:预期)?(?<noun>增长目标)|增长|增速|增幅|涨幅)");
  private static final Pattern STRETCH = Pattern.compile("(?:力争|争取|奋力)(?:实现|达到|达)?$");
  private static final Pattern SILENT =
      Pattern.compile(
          "^(?<subject>.{2,24}?)(?:增速|增幅)?(?:分别|均|都|双双|继续|持续|稳步|首次|历史性|实现|连续)*"
              + "(?:高于|快于|低于|优于|好于|保持|居(?![民住家])|位居|排|稳居|再?创|连跨|跃居|跃升|跨上|迈上|突破|增长|提高|实现|超额|稳定|领跑|从无到有)");

  /** How far a subject or a counted noun reaches, in characters. */
  private static final int SIGHT = 160;

  private final String text;
  private final List<PrintedQuantity> quantities;
  private final Subjects subjects;
  private final List<Claim> claims = new ArrayList<>();
  private final NumberBeforeNoun counts;
  private final UnreadNumbers unread;
  private int reached;

  SentenceWalk(
      String text, List<PrintedQuantity> quantities, Subjects subjects, UnreadNumbers unread) {
    this.text = text;
    this.subjects = subjects;
    this.unread = unread;
    this.counts = new NumberBeforeNoun(text, subjects, claims, unread);
    this.quantities =
        unread.without(quantities, q -> CountedNoun.describes(q, text), "describes-noun");
  }

  /** What the quantities say, in text order. */
  List<Claim> claims() {
    for (Span clause : Clauses.of(text)) {
      subjects.newClause();
      counts.newClause();
      List<List<PrintedQuantity>> groups = groups(clause);
      if (groups.isEmpty()) {
        mention(clause);
      }
      walk(clause, groups);
    }
    return claims;
  }

  /** A clause without numbers may name what the next one measures: 增速高于全国，分别增长…. */
  private void mention(Span clause) {
    Matcher silent =
        SILENT.matcher(text).region(clause.begin(), Math.min(clause.end(), clause.begin() + SIGHT));
    if (silent.find()) {
      Phrase subject = new Phrase(silent.group("subject"), clause.begin()).trimmed();
      if (Coordination.headed(subject.text()) || text.startsWith("，分别", clause.end())) {
        subjects.mention(subject.text());
      }
    }
  }

  /** Quantities with nothing but joints between them speak together. */
  private List<List<PrintedQuantity>> groups(Span clause) {
    while (reached < quantities.size() && quantities.get(reached).span().begin() < clause.begin()) {
      unread.add(List.of(quantities.get(reached++)), "across-clauses");
    }
    List<List<PrintedQuantity>> groups = new ArrayList<>();
    PrintedQuantity last = null;
    for (; reached < quantities.size(); reached++) {
      PrintedQuantity q = quantities.get(reached);
      if (!clause.contains(q.span())) {
        break;
      }
      if (last == null || !joined(last, q)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(q);
      last = q;
    }
    return groups;
  }

  private boolean joined(PrintedQuantity last, PrintedQuantity q) {
    if (q.span().begin() < last.span().end()) {
      return true;
    }
    boolean ownPredicate = q.core().begin() - q.span().begin() > 1;
    return !ownPredicate
        && JOINT.matcher(text.substring(last.span().end(), q.span().begin())).matches();
  }

  private void walk(Span clause, List<List<PrintedQuantity>> groups) {
    int from = clause.begin();
    for (int i = 0; i < groups.size(); i++) {
      List<PrintedQuantity> group = groups.get(i);
      boolean last = i + 1 == groups.size();
      Place place =
          new Place(
              Math.max(from, group.get(0).span().begin() - SIGHT),
              group.get(0).span().begin(),
              group.get(group.size() - 1).span().end(),
              Math.min(
                  last ? clause.end() : groups.get(i + 1).get(0).span().begin(),
                  group.get(group.size() - 1).span().end() + SIGHT),
              last,
              from > clause.begin());
      if (place.begin() >= from) {
        from = read(group, place);
      } else {
        unread.add(group, "in-counted-noun");
      }
    }
  }

  /** Reads a group; returns where the words of the next one begin. */
  private int read(List<PrintedQuantity> group, Place place) {
    String left = text.substring(place.from(), place.begin());
    String right = text.substring(place.end(), place.next());
    Matcher starting = STARTING_VALUE.matcher(left);
    if (starting.find()) {
      unread.add(group, "starting-value");
      Phrase before = new Phrase(left.substring(0, starting.start()), place.from()).trimmed();
      if (!before.isEmpty()) {
        subjects.mention(subjects.completed(before.text(), false, place.listed()));
      }
      return place.end();
    }
    if (COMPARED_VALUE.matcher(left).find() && Predicate.ending(right).isPresent()) {
      unread.add(group, "compared-value");
      return place.end();
    }
    Optional<Predicate> ending = Predicate.ending(left);
    Predicate predicate = ending.orElseGet(() -> Predicate.none(left));
    Phrase phrase = new Phrase(predicate.subject(), place.from()).trimmed();
    if (ending.isPresent() && ScopeReader.isPart(phrase.text())) {
      phrase = new Phrase("", phrase.begin());
    }
    Matcher growth = GROWTH_BEHIND.matcher(right);
    if (growth.find() && predicate.kind() == Kind.LEVEL) {
      Phrase named =
          growth.group("noun") == null ? phrase : new Phrase(growth.group("noun"), place.end());
      return measured(group, place, predicate.growing(), named);
    }
    if (CountedNoun.follows(right)) {
      return beforeNoun(group, place, ending, phrase, right);
    }
    return measured(group, place, predicate, phrase);
  }

  private int beforeNoun(
      List<PrintedQuantity> group,
      Place place,
      Optional<Predicate> ending,
      Phrase phrase,
      String right) {
    PrintedQuantity first = group.get(0);
    Phrase whole = new Phrase(text.substring(place.from(), place.begin()), place.from()).trimmed();
    boolean free =
        ending.isEmpty()
            || phrase.isEmpty()
            || CountedNoun.counting(first)
            || Coordination.verb(whole.text()).equals(whole.text());
    if (free && CountedNoun.counted(first, whole.text(), right)) {
      return counts.read(group, place, whole);
    }
    boolean level = ending.isEmpty() || ending.get().kind() == Kind.LEVEL;
    if (level && (right.startsWith("的") || ending.isEmpty())) {
      unread.add(group, "part-of-subject");
      return place.from();
    }
    return measured(group, place, ending.orElseGet(() -> Predicate.none(whole.text())), phrase);
  }

  private int measured(
      List<PrintedQuantity> group, Place place, Predicate predicate, Phrase phrase) {
    int values = group.get(0).form() == NumberForm.RANGE ? 1 : group.size();
    boolean afterNoun = predicate.rule().equals(Predicate.NUMBER_AFTER_NOUN);
    boolean level = predicate.kind() == Kind.LEVEL;
    String own = phrase.text();
    List<String> indicators;
    if (own.isEmpty()) {
      String use = text.substring(place.end(), place.next());
      indicators =
          subjects.carried(values, predicate.each(), level).stream()
              .map(carried -> use.startsWith("用于") ? carried + use : carried)
              .toList();
    } else {
      String counted = afterNoun ? Coordination.withoutNames(own) : own;
      String full = subjects.completed(counted, afterNoun, place.listed());
      boolean apart = (!level || group.get(0).unit().equals("%")) && !full.contains("占");
      indicators = subjects.named(full, values, predicate.each(), apart);
    }
    if (indicators.isEmpty() || afterNoun && Uncounted.slogan(own, "", group.get(0))) {
      unread.add(group, indicators.isEmpty() ? "no-subject" : "slogan");
      return place.from();
    }
    boolean cut = afterNoun && (CUT.matcher(own).find() || AVERAGE_CUT.matcher(own).find());
    boolean stretch = own.isEmpty() && stretches(group.get(0), place);
    Predicate said = cut ? predicate.cutting() : stretch ? predicate.stretching() : predicate;
    int begin = own.isEmpty() ? place.begin() : Math.min(phrase.begin(), place.begin());
    List<PrintedQuantity> bounded = values > 1 ? PrintedQuantity.sharingBound(group) : group;
    for (int i = 0; i < bounded.size(); i++) {
      boolean pairwise = values > 1 && indicators.size() == values;
      for (String indicator : pairwise ? List.of(indicators.get(i)) : indicators) {
        PrintedQuantity q =
            stretch && bounded.get(i).comparator() == Comparator.EQUAL
                ? bounded.get(i).comparing(Comparator.AT_LEAST)
                : bounded.get(i);
        Span span = new Span(begin, q.span().end());
        claims.add(
            new Claim(
                indicator, said.kind(), q, said.falls(), span, said.rule(), said.confidence()));
      }
    }
    if (!own.isEmpty()) {
      subjects.remember(own, indicators);
    }
    return place.end();
  }

  /** In 增长7%、力争实现7.5% the second number is the same growth, carried further. */
  private boolean stretches(PrintedQuantity quantity, Place place) {
    if (claims.isEmpty() || !STRETCH.matcher(text.substring(place.from(), place.begin())).find()) {
      return false;
    }
    Claim last = claims.get(claims.size() - 1);
    return last.kind() == Kind.CHANGE
        && !last.falls()
        && last.quantity().unit().equals(quantity.unit());
  }
}
