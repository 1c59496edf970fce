package io.lantu.fact;

import io.lantu.fact.Measurement.Kind;
import io.lantu.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule for numbers that stand before what they count: {@code 新增3家孵化基地}, {@code 90%的企业接入平台}. A
 * list goes on under the verb of its first item. For one thread and one sentence.
 */
final class NumberBeforeNoun {
  private static final String RULE = "number-before-noun";
  private static final double CONFIDENCE = 0.91;
  private static final Pattern LINK =
      Pattern.compile("^(?:达到|达|为|超过|突破|约|近|在|对|向|是|有|共有|至|让|使|以|按|与|和|全省|全市){0,8}$");
  private static final Pattern LEVEL_ONLY = Pattern.compile("[^，、]{1,4}级");
  private static final Pattern NEXT_LEVEL =
      Pattern.compile("\\d+[余多]?[个家所](?:[^，。；、]{1,4}级(?:、\\d+[个家所])?)+(?<tail>[^，。；、级]{2,})");
  private static final Pattern SHARE = Pattern.compile("占[^，、]*的?$");
  private static final Pattern STANDING =
      Pattern.compile("[、，]?(?:均|都)?(?:居|位居|稳居|位列|排名?)[^、，]*第.*$");
  private static final Pattern ENDS = Pattern.compile("^的|(?:[和及与并、]|以及){1,4}$");

  private final String text;
  private final Subjects subjects;
  private final List<Claim> claims;
  private final UnreadNumbers unread;
  private String listVerb = "";

  NumberBeforeNoun(String text, Subjects subjects, List<Claim> claims, UnreadNumbers unread) {
    this.unread = unread;
    this.text = text;
    this.subjects = subjects;
    this.claims = claims;
  }

  void newClause() {
    listVerb = "";
  }

  /**
   * Adds what a group says of the noun behind it.
   *
   * @param before the trimmed words before the group
   * @return where the words of the next group begin
   */
  int read(List<PrintedQuantity> group, Place place, Phrase before) {
    String right = text.substring(place.end(), place.next());
    if (!place.last() && right.indexOf('、') < 0 && describes(place, right)) {
      unread.add(group, "part-of-subject");
      return place.from();
    }
    int cut = cut(place, right);
    String noun =
        ENDS.matcher(STANDING.matcher(right.substring(0, cut)).replaceFirst("")).replaceAll("");
    String verb = LINK.matcher(before.text()).matches() ? "" : before.text();
    verb = verb.isEmpty() && place.listed() ? listVerb : verb;
    if (noun.isEmpty() || Uncounted.slogan(verb, noun, group.get(0))) {
      unread.add(group, noun.isEmpty() ? "no-noun" : "slogan");
      return place.end();
    }
    Optional<String> listing = Uncounted.listing(verb, group.get(0));
    if (listing.isPresent() && listing.get().isEmpty()) {
      unread.add(group, "counts-listed-names");
      return place.end() + cut;
    }
    listVerb = listing.orElse(verb);
    String indicator = listVerb + noun + sharedTail(noun, place);
    int begin = before.isEmpty() ? place.begin() : before.begin();
    Span span = new Span(begin, place.end() + cut);
    for (PrintedQuantity q : group) {
      claims.add(new Claim(indicator, Kind.LEVEL, q, false, span, RULE, CONFIDENCE));
    }
    subjects.remember(indicator, List.of(indicator));
    return place.end() + cut;
  }

  /** How much of the words behind a group is its noun: in a list, what stands before the joint. */
  private static int cut(Place place, String right) {
    int joint = place.last() ? -1 : right.lastIndexOf('、');
    int verb = place.last() || joint >= 0 ? joint : Coordination.verbInside(right);
    return verb >= 0 ? verb : right.length();
  }

  /** Whether a counted thing is only the subject of the next number: 12个项目投资突破300亿元. */
  private boolean describes(Place place, String right) {
    boolean bounded = "突破超过达低少".indexOf(text.charAt(place.next())) >= 0;
    return Predicate.ending(right).isPresent()
        || bounded && Coordination.headed(right)
        || SHARE.matcher(right).find();
  }

  /** In 20个国家级、19个省级示范区 the first leaves out what the last names. */
  private String sharedTail(String noun, Place place) {
    if (place.last() || !LEVEL_ONLY.matcher(noun).matches()) {
      return "";
    }
    Matcher next = NEXT_LEVEL.matcher(text).region(place.next(), text.length());
    return next.lookingAt() ? next.group("tail") : "";
  }
}
