package io.lantu.mention;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectHeads.HeadClass;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the list of names in a {@link Clause} apart and gives each member what the list's end says
 * for all: {@code 东湖、西湖污水处理厂扩建} are {@code 东湖污水处理厂扩建} and {@code 西湖污水处理厂扩建}. Thread-safe.
 */
final class ProjectNames {
  private static final String NUMBER = "(?:\\d[\\d.]*|[一二两三四五六七八九十百]+|多|几|首批|一批|一系列|系列)";
  private static final String MEASURE = "(?:余|多)?(?:个|条|座|处|项|家|所|对|大|批|类|宗|台|亿元以上|亿元|万个)?";
  private static final Pattern COUNT = Pattern.compile(NUMBER + MEASURE);
  private static final Pattern CLASS_ADJECTIVE =
      Pattern.compile(
          "^(?:的|一批|在建|新建|续建|新建续建|重大|重点|重要|标志性|引领性|牵引性|龙头|骨干|大型|战略性|功能性|示范性|优质|共|全省|全市|外资|央企|合作|百亿级|百亿元|[十百千]亿级|亿元以上)+");
  private static final Pattern CALLED =
      Pattern.compile("(?:项目建设|建设项目|工程建设|建设工程|重点项目|重大项目|等项目|项目|工程|建设|进度|步伐|任务|工作|前期|力度|主体)+$");
  private static final Pattern LEFT =
      Pattern.compile(
          "^(?:[\\s、，]|[了好对将把由在以与从向为按照等及和]|全市|全省|全县|全区|我市|我省|我县|我区|我们|本市|市内|一批|重点|各地|其中|包括|通过|围绕|依托|支持|重大|一条|一座|一个|(?:全国|全省|全市|全球|亚洲|世界|国内)?(?:首个|首条|首座|首家|最大))+");
  private static final Pattern CLOSER =
      Pattern.compile("(?<![高中平初同对均优特何相])等(?![级于离着待候保温势距腰]|高线|高对接)");
  private static final Pattern JOINT = Pattern.compile("(?:以及|和|及|与|暨|、)");

  private final ProjectHeads heads;

  ProjectNames(ProjectHeads heads) {
    this.heads = heads;
  }

  /** A member of a list while it is being read. */
  private record Member(int begin, int end) {}

  List<ProjectCandidate> read(TaggedSentence sentence, Clause clause) {
    List<ProjectCandidate> out = new ArrayList<>();
    List<Member> group = new ArrayList<>();
    List<Member> pieces = new ArrayList<>(pieces(sentence, clause.begin(), clause.end()));
    for (int i = 0; i < pieces.size(); i++) {
      Member piece = pieces.get(i);
      String text = sentence.words().substring(piece.begin(), piece.end());
      Matcher closer = CLOSER.matcher(text);
      Matcher counted = COUNTED_CLASS.matcher(text);
      if (closer.find() && closer.start() > 0) {
        group.addAll(joined(sentence, piece.begin(), piece.begin() + closer.start(), true));
        int rest = emit(sentence, group, piece.begin() + closer.end(), piece.end(), true, out);
        group = new ArrayList<>();
        if (rest < piece.end()) {
          pieces.add(i + 1, new Member(rest, piece.end()));
        }
      } else if (!group.isEmpty() && counted.matches()) {
        group.add(new Member(piece.begin(), piece.begin() + counted.end(1)));
        int rest = emit(sentence, group, piece.begin() + counted.start(2), piece.end(), true, out);
        group = new ArrayList<>();
        if (rest < piece.end()) {
          pieces.add(i + 1, new Member(rest, piece.end()));
        }
      } else {
        group.addAll(joined(sentence, piece.begin(), piece.end(), piece.end() < clause.end()));
      }
    }
    if (!group.isEmpty()) {
      emit(sentence, group, clause.end(), clause.end(), false, out);
    }
    return out;
  }

  private static final Pattern COUNTED_CLASS =
      Pattern.compile(
          "^([\u4e00-\u9fff—]{2,14}?)((?:\\d+|[两三四五六七八九十]+)(?:个|条|座|处|家|所|大|对)[\u4e00-\u9fff“]{2,}.*)$");

  /** The parts between pause marks outside brackets. */
  private static List<Member> pieces(TaggedSentence sentence, int begin, int end) {
    List<Member> out = new ArrayList<>();
    String words = sentence.words();
    int from = begin;
    int depth = 0;
    for (int i = begin; i < end; i++) {
      char c = words.charAt(i);
      if ("（(“《「".indexOf(c) >= 0) {
        depth++;
      } else if ("）)”》」".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == '、' && depth == 0) {
        out.add(new Member(from, i));
        from = i + 1;
      }
    }
    out.add(new Member(from, end));
    return out;
  }

  /** The parts between conjunctions, where both sides can stand alone. */
  private List<Member> joined(TaggedSentence sentence, int begin, int end, boolean inList) {
    String words = sentence.words();
    Matcher joint = JOINT.matcher(words).region(begin, end);
    while (joint.find()) {
      int at = joint.start();
      int behind = joint.end();
      if (at - begin >= 2
          && end - behind >= 2
          && !insideWord(sentence, at, behind)
          && standAlone(words.substring(begin, at), words.substring(behind, end), inList)
          && !inBrackets(words, begin, at)) {
        List<Member> out = new ArrayList<>();
        out.add(new Member(begin, at));
        out.addAll(joined(sentence, behind, end, inList));
        return out;
      }
    }
    return List.of(new Member(begin, end));
  }

  /** Whether a conjunction is part of a word that the dictionary knows ({@code 和谐}). */
  private static boolean insideWord(TaggedSentence sentence, int begin, int end) {
    for (Token token : sentence.tokens()) {
      if (token.span().begin() <= begin
          && token.span().end() >= end
          && token.text().length() > end - begin) {
        return !token.tag().matches("nr.*|nz|ns|nt.*");
      }
    }
    return false;
  }

  private static boolean inBrackets(String words, int begin, int at) {
    String before = words.substring(begin, at);
    return count(before, '（') > count(before, '）') || count(before, '“') > count(before, '”');
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  private boolean standAlone(String left, String right, boolean inList) {
    Peeled before = Peeled.of(strip(left), heads);
    Peeled behind = Peeled.of(strip(right), heads);
    boolean leftEnds =
        before.head().isPresent() && before.head().get() != HeadClass.ATTR
            || strip(left).length() < left.length();
    boolean leftNamed = before.own().length() >= 2;
    boolean rightNamed = behind.own().length() >= 2;
    if (leftEnds
        && leftNamed
        && behind.bare()
        && right.length() <= 6
        && strip(right).equals(right)) {
      return inList;
    }
    boolean bothBuilt = leftNamed && built(before) && built(behind) && behind.thing().length() >= 3;
    boolean leftName = before.bare() && left.length() <= 5 && rightNamed;
    return behind.head().isPresent()
        && (leftEnds && leftNamed && rightNamed
            || bothBuilt
            || leftName
            || left.endsWith("”") && rightNamed);
  }

  private static boolean built(Peeled parts) {
    return parts
        .head()
        .filter(
            head ->
                head == HeadClass.WORKS || head == HeadClass.FACILITY || head == HeadClass.PLANT)
        .isPresent();
  }

  private static String strip(String text) {
    return CALLED.matcher(text).replaceFirst("");
  }

  /** Adds the members of a group, restored; gives where the unread rest of its class begins. */
  private int emit(
      TaggedSentence sentence,
      List<Member> group,
      int classBegin,
      int classEnd,
      boolean closed,
      List<ProjectCandidate> out) {
    String words = sentence.words();
    String kind = words.substring(classBegin, classEnd);
    int rest = classEnd;
    kind = TRAIL.matcher(kind).replaceFirst("");
    Matcher count = COUNT.matcher(kind);
    if (count.lookingAt()) {
      kind = kind.substring(count.end());
    }
    int conjunction = splitKind(kind);
    if (conjunction > 0) {
      rest = classEnd - (kind.length() - conjunction - 1);
      kind = kind.substring(0, conjunction);
    }
    kind = CLASS_ADJECTIVE.matcher(kind).replaceFirst("");
    Matcher kindCalled = CALLED.matcher(kind);
    String called = "";
    if (kindCalled.find()) {
      called = kindCalled.group();
      kind = kind.substring(0, kindCalled.start());
    }
    Peeled kindParts = Peeled.of(kind, heads);
    List<Trimmed> members = new ArrayList<>();
    for (Member member : group) {
      members.add(trim(words, member));
    }
    if (!closed && !members.isEmpty()) {
      called = members.get(members.size() - 1).called();
    }
    List<String> names = new ArrayList<>();
    for (Trimmed member : members) {
      names.add(member.text());
    }
    if (closed && !kind.isEmpty()) {
      restoreKind(names, kind, kindParts);
    } else {
      restoreShared(names, members);
    }
    for (int i = 0; i < members.size(); i++) {
      Trimmed member = members.get(i);
      if (member.end() - member.begin() < 2 || names.get(i).length() < 2) {
        continue;
      }
      out.add(
          new ProjectCandidate(
              member.begin(),
              member.end(),
              names.get(i),
              Peeled.of(names.get(i), heads),
              member.called().isEmpty() ? called : member.called(),
              member.counted(),
              members.size()));
    }
    return rest;
  }

  private int splitKind(String kind) {
    for (int at = 2; at < kind.length() - 2; at++) {
      if ("和及".indexOf(kind.charAt(at)) >= 0) {
        Peeled left = Peeled.of(strip(kind.substring(0, at)), heads);
        Peeled right = Peeled.of(strip(kind.substring(at + 1)), heads);
        if (left.own().isEmpty()
            && left.head().isPresent()
            && left.head().get() != HeadClass.ATTR
            && right.head().isPresent()) {
          return at;
        }
      }
    }
    return -1;
  }

  /** A member without what stands around its name. */
  private record Trimmed(int begin, int end, String text, String called, boolean counted) {}

  private Trimmed trim(String words, Member member) {
    int begin = member.begin();
    int end = member.end();
    boolean moved = true;
    boolean counted = false;
    while (moved) {
      int before = begin;
      begin = skip(ClauseReader.ADVERB, words, begin, end);
      begin = skip(LEFT, words, begin, end);
      begin = skip(OPENING, words, begin, end);
      int number = skip(COUNTED, words, begin, end);
      counted = counted || number > begin;
      begin = number;
      moved = begin > before;
    }
    int of = lastOf(words, begin, end);
    if (of > begin) {
      begin = of;
    }
    Matcher tail = TRAIL.matcher(words).region(begin, end);
    if (tail.find()) {
      end = tail.start();
    }
    String text = EXTENT.matcher(words.substring(begin, Math.max(begin, end))).replaceAll("");
    Matcher called = CALLED.matcher(text);
    String word = "";
    if (called.find() && called.start() >= 2) {
      word = called.group();
      text = text.substring(0, called.start());
    }
    return new Trimmed(begin, end - word.length(), text, word, counted);
  }

  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:\\d+|[两二三四五六七八九十百]+|若干)(?:余|多)?(?:个|条|座|处|项|家|所|对|批|类|宗|台|套|万千瓦|万吨|吨|公里|亿元)(?=[\u4e00-\u9fff])");
  private static final Pattern OPENING =
      Pattern.compile("^(?:开工建设|改扩建|新改扩建|新建|改建|扩建|续建|建设|建成|开工)(?=[\u4e00-\u9fff]{3,})");
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?:[\\d.]+(?:余|多)?(?:公里|千米|米|处|个|座|万亩|亩|户|套)(?:以上)?|"
              + ClauseReader.ADVERB.pattern()
              + "|[\\s、，。等]|[均都也已将正又再要还便就]|完成|实现|主体|全流程|全线|主线|入轨|在[\u4e00-\u9fff]{2,3}(?=$))++$");

  /** From where to where a road is built, in brackets. */
  private static final Pattern EXTENT = Pattern.compile("[（(][^（()）]*(?:—|－|-|至|公里)[^（()）]*[）)]");

  private static int skip(Pattern pattern, String words, int begin, int end) {
    Matcher matcher = pattern.matcher(words).region(begin, end);
    return matcher.lookingAt() ? matcher.end() : begin;
  }

  /** Behind the last 的 outside quotes and brackets. */
  private static int lastOf(String words, int begin, int end) {
    int depth = 0;
    int found = begin;
    for (int i = begin; i < end; i++) {
      char c = words.charAt(i);
      if ("（(“《".indexOf(c) >= 0) {
        depth++;
      } else if ("）)”》".indexOf(c) >= 0) {
        depth--;
      } else if (c == '的' && depth <= 0) {
        found = i + 1;
      }
    }
    return found;
  }

  /** {@code 甲、乙等煤矿}: bare members become 甲煤矿, 乙煤矿; an action is said of all. */
  private void restoreKind(List<String> names, String kind, Peeled kindParts) {
    for (int i = 0; i < names.size(); i++) {
      Peeled member = Peeled.of(names.get(i), heads);
      if (lends(member, kindParts)) {
        names.set(i, names.get(i) + kind);
      } else if (!kindParts.action().isEmpty()
          && kindParts.own().isEmpty()
          && !kindParts.action().startsWith("新建")
          && member.action().isEmpty()) {
        names.set(i, names.get(i) + kindParts.action());
      } else if (i + 1 < names.size() && member.bare()) {
        lendFromNext(names, i, "");
      }
    }
  }

  private static boolean lends(Peeled member, Peeled kindParts) {
    boolean particular =
        kindParts.head().isPresent()
            && kindParts.head().get() != HeadClass.ATTR
            && kindParts.head().get() != HeadClass.STOP;
    return particular && member.bare() && member.own().length() <= 14;
  }

  /** {@code 甲、乙机场}: a bare member takes what the next one ends in. */
  private void restoreShared(List<String> names, List<Trimmed> members) {
    for (int i = names.size() - 2; i >= 0; i--) {
      lendFromNext(names, i, members.get(i).called());
    }
  }

  private static final Pattern SHARED_ACTION =
      Pattern.compile("(?:.*改造|迁建|搬迁|.*提升|.*技改|重建|整村搬迁|修缮)$");

  private void lendFromNext(List<String> names, int i, String called) {
    Peeled member = Peeled.of(names.get(i), heads);
    Peeled next = Peeled.of(names.get(i + 1), heads);
    if (next.own().isEmpty() && next.thing().isEmpty()) {
      return;
    }
    if (member.bare() && member.own().length() <= 6 && !next.bare() && next.own().length() > 0) {
      boolean place = member.own().matches(".*[区村镇乡]$") && !next.action().isEmpty();
      names.set(i, names.get(i) + (place ? next.action() : next.shared()));
    } else if (member.action().isEmpty()
        && member.phase().isEmpty()
        && SHARED_ACTION.matcher(next.action()).matches()
        && !called.contains("建设")
        && built(member)
        && (names.size() == 2 || member.thing().equals(next.thing()))) {
      names.set(i, names.get(i) + next.action());
    }
  }
}
