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
      Pattern.compile("(?:由|从)(?:原来的?|(?:20)?\\d\\d年底?末?的?|“[^”]*”(?:时期)?末?的?|上年的?|去年的?)?$");
  private static final Pattern COMPARED_VALUE = Pattern.compile("(?:比|较|与|同|相当于)[^，、]*的?$");
  private static final Pattern CUT =
      Pattern.compile("^(?:压减|降低|减少|压缩|缩减|削减|下调|压降|核减|降(?=[^解]))(?!债|税|费|贫)");
  private static final Pattern ONLY_LINK =
      Pattern.compile("^(?:达到|达|为|超过|突破|约|近|在|对|向|为了|是|有|共有|至|等|让|使|以|按|与|和)*$");

  private final String text;
  private final List<PrintedQuantity> quantities;
  private final List<Claim> claims = new ArrayList<>();

  /** The last subject as it stands, not taken apart. */
  private String subject = "";

  /** The indicators of the last clause that had some. */
  private List<String> recent = new ArrayList<>();

  private boolean recentIsHere;
  private String listVerb = "";
  private String countedBy = "";

  SentenceWalk(String text, List<PrintedQuantity> quantities) {
    this.text = text;
    this.quantities = quantities;
  }

  List<Claim> claims() {
    for (Span clause : Clauses.of(text)) {
      recentIsHere = false;
      listVerb = "";
      countedBy = "";
      walk(clause, groups(clause));
    }
    return claims;
  }

  /** Quantities with nothing but joints between them speak together. */
  private List<List<PrintedQuantity>> groups(Span clause) {
    List<List<PrintedQuantity>> groups = new ArrayList<>();
    PrintedQuantity last = null;
    for (PrintedQuantity q : quantities) {
      if (!clause.contains(q.span())) {
        continue;
      }
      boolean joined =
          last != null
              && (q.span().begin() < last.span().end()
                  || JOINT.matcher(text.substring(last.span().end(), q.span().begin())).matches());
      if (!joined) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(q);
      last = q;
    }
    return groups;
  }

  private void walk(Span clause, List<List<PrintedQuantity>> groups) {
    int from = clause.begin();
    for (int i = 0; i < groups.size(); i++) {
      List<PrintedQuantity> group = groups.get(i);
      int begin = group.get(0).span().begin();
      int end = group.get(group.size() - 1).span().end();
      int next = i + 1 < groups.size() ? groups.get(i + 1).get(0).span().begin() : clause.end();
      boolean last = i + 1 == groups.size();
      if (begin < from) {
        continue;
      }
      boolean listed = from > clause.begin();
      Place place = new Place(from, begin, end, next, last, listed);
      from = read(group, place);
    }
  }

  private record Place(int from, int begin, int end, int next, boolean last, boolean listed) {}

  /** Reads a group; returns where the words of the next one begin. */
  private int read(List<PrintedQuantity> group, Place place) {
    String left = text.substring(place.from, place.begin);
    String right = text.substring(place.end, place.next);
    Matcher starting = STARTING_VALUE.matcher(left);
    if (starting.find()) {
      Phrase before = new Phrase(left.substring(0, starting.start()), place.from).trimmed();
      if (!before.isEmpty()) {
        subject = before.text();
        recent = new ArrayList<>(List.of(subject));
      }
      return place.end;
    }
    if (COMPARED_VALUE.matcher(left).find()
        && !right.isEmpty()
        && Predicate.ending(right).isPresent()) {
      return place.end;
    }
    Phrase whole = new Phrase(left, place.from).trimmed();
    Optional<Predicate> ending = Predicate.ending(left);
    Predicate predicate = ending.orElseGet(() -> Predicate.none(left));
    Phrase phrase = new Phrase(predicate.subject(), place.from).trimmed();
    boolean noun = CountedNoun.follows(right);
    PrintedQuantity first = group.get(0);
    boolean free = ending.isEmpty() || phrase.isEmpty();
    if (noun && free && CountedNoun.counted(first, ending.isEmpty() ? phrase.text() : "", right)) {
      return counted(group, place, ending.isPresent() && !phrase.isEmpty() ? phrase : whole, right);
    }
    boolean level = predicate.kind() == Kind.LEVEL;
    if (noun
        && level
        && (right.startsWith("的")
            || ending.isEmpty() && !CountedNoun.counted(first, phrase.text(), right))) {
      return place.from;
    }
    return measured(group, place, predicate, phrase);
  }

  /** The number stands before what it counts. */
  private int counted(List<PrintedQuantity> group, Place place, Phrase before, String right) {
    int cut = right.length();
    int resume = place.end + cut;
    if (!place.last) {
      int joint = right.lastIndexOf('、');
      Matcher verb = Pattern.compile("(?<=.)" + Words.any("work")).matcher(right);
      if (joint >= 0) {
        cut = joint;
        resume = place.end + joint;
      } else if (verb.find()) {
        cut = verb.start();
        resume = place.end + cut;
      } else {
        resume = place.end + right.length();
      }
    }
    String noun =
        right.substring(0, cut).replaceFirst("^的", "").replaceFirst("(?:[和及与并、]|以及)+$", "");
    String verb = before.text();
    if (ONLY_LINK.matcher(verb).matches()) {
      verb = "";
    }
    if (verb.isEmpty() && place.listed) {
      verb = countedBy;
    }
    countedBy = verb;
    String indicator = verb + noun;
    if (noun.isEmpty()) {
      return place.end;
    }
    int begin = before.isEmpty() ? place.begin : before.begin();
    for (PrintedQuantity q : group) {
      claims.add(
          new Claim(
              indicator,
              Kind.LEVEL,
              q,
              false,
              new Span(begin, place.end + cut),
              "number-before-noun",
              0.8));
    }
    remember(indicator, List.of(indicator));
    return resume;
  }

  private int measured(
      List<PrintedQuantity> group, Place place, Predicate predicate, Phrase phrase) {
    int n = group.size();
    String own = phrase.text();
    List<String> indicators =
        own.isEmpty() ? carried(n, predicate.each()) : named(own, group, predicate, place);
    if (indicators.isEmpty()) {
      return place.from;
    }
    boolean cut = predicate.rule().equals("number-after-noun") && CUT.matcher(own).find();
    Kind kind = cut ? Kind.CHANGE : predicate.kind();
    int begin = own.isEmpty() ? place.begin : phrase.begin();
    List<PrintedQuantity> values = n == indicators.size() && n > 1 ? sharedBound(group) : group;
    boolean range =
        n == 2
            && group.get(0).form() == NumberForm.RANGE
            && group.get(0).span().equals(group.get(1).span());
    for (int i = 0; i < Math.max(n, indicators.size()); i++) {
      boolean pairwise = n == indicators.size() && n > 1 && !range;
      if (pairwise || n == 1) {
        add(
            indicators.get(i),
            kind,
            values.get(n == 1 ? 0 : i),
            cut || predicate.falls(),
            begin,
            predicate);
      } else {
        for (String indicator : i < n ? indicators : List.<String>of()) {
          add(indicator, kind, group.get(i), cut || predicate.falls(), begin, predicate);
        }
      }
    }
    if (own.isEmpty()) {
      return place.end;
    }
    remember(own, indicators);
    return place.end;
  }

  private void add(
      String indicator,
      Kind kind,
      PrintedQuantity q,
      boolean falls,
      int begin,
      Predicate predicate) {
    Span span = new Span(Math.min(begin, q.span().begin()), q.span().end());
    claims.add(
        new Claim(indicator, kind, q, falls, span, predicate.rule(), predicate.confidence()));
  }

  private void remember(String own, List<String> indicators) {
    subject = own;
    if (!recentIsHere) {
      recent = new ArrayList<>();
      recentIsHere = true;
    }
    recent.addAll(indicators);
  }

  /** The indicators that a predicate without a subject of its own speaks of. */
  private List<String> carried(int n, boolean each) {
    if (recent.isEmpty()) {
      return List.of();
    }
    if (each && n == 1) {
      return List.copyOf(recent);
    }
    if (each && n > 1) {
      List<String> members = Coordination.members(subject, n);
      if (recent.size() >= n && recent.size() != 1) {
        return List.copyOf(recent.subList(recent.size() - n, recent.size()));
      }
      return members.isEmpty() ? List.of(recent.get(recent.size() - 1)) : members;
    }
    return List.of(recent.get(recent.size() - 1));
  }

  /** The indicators that a subject names, as many as there are values where it can be told. */
  private List<String> named(
      String own, List<PrintedQuantity> group, Predicate predicate, Place place) {
    String full = own;
    String verb = Coordination.verb(own);
    if (Coordination.dependent(own) && !recent.isEmpty()) {
      full = Coordination.stem(recent.get(recent.size() - 1)) + own;
    } else if (verb.equals(own) && !recent.isEmpty()) {
      String last = recent.get(recent.size() - 1);
      full = own + last.substring(Coordination.verb(last).length());
    } else if (predicate.rule().equals("number-after-noun")) {
      if (place.listed && verb.isEmpty()) {
        full = listVerb + own;
      } else {
        listVerb = verb;
      }
    }
    int n = group.size();
    boolean range = n == 2 && group.get(0).form() == NumberForm.RANGE;
    if (n > 1 && !range) {
      List<String> members = Coordination.members(full, n);
      return members.isEmpty() ? List.of(full) : members;
    }
    boolean rate = predicate.kind() == Kind.CHANGE || group.get(0).unit().equals("%");
    return predicate.each() || rate && !full.contains("占")
        ? Coordination.members(full)
        : List.of(full);
  }

  /** In 达到A、B以上 the bound at the end holds for all. */
  private static List<PrintedQuantity> sharedBound(List<PrintedQuantity> group) {
    Comparator last = group.get(group.size() - 1).comparator();
    boolean others =
        group.subList(0, group.size() - 1).stream()
            .allMatch(q -> q.comparator() == Comparator.EQUAL);
    return others ? group.stream().map(q -> q.comparing(last)).toList() : group;
  }
}
