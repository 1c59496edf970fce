package io.lantu.mention;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.mention.MemberTrimmer.Trimmed;
import io.lantu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the list of names in a {@link Clause} apart and gives each member what the list's end says
 * for all: {@code 东湖、西湖污水处理厂扩建} are {@code 东湖污水处理厂扩建} and {@code 西湖污水处理厂扩建}. Thread-safe.
 */
final class ProjectNames {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:\\d[\\d.]*|[一二两三四五六七八九十百]+|多|几|首批|一批|一系列|系列)"
              + "(?:余|多)?(?:个|条|座|处|项|家|所|对|大|批|类|宗|台|亿元以上|亿元|万个)?");
  private static final Pattern CLASS_ADJECTIVE =
      Pattern.compile(
          "^(?:的|一批|在建|新建|续建|新建续建|重大|重点|重要|标志性|引领性|牵引性|龙头|骨干|大型|战略性|功能性|示范性|优质|共|全省|全市|外资|央企"
              + "|合作|百亿级|百亿元|[十百千]亿级|亿元以上)+");
  private static final Pattern CLOSER =
      Pattern.compile("(?<![高中平初同对均优特何相])等(?![级于离着待候保温势距腰]|高线|高对接)");
  private static final Pattern COUNTED_CLASS =
      Pattern.compile(
          "^([\u4e00-\u9fff—]{2,14}?)((?:\\d+|[两三四五六七八九十]+)(?:个|条|座|处|家|所|大|对)[\u4e00-\u9fff“]{2,}.*)$");

  private final Conjunctions conjunctions;
  private final ListRestorer restorer;
  private final MemberReadings readings;

  ProjectNames(ProjectHeads heads) {
    this.conjunctions = new Conjunctions(heads);
    this.restorer = new ListRestorer(heads);
    this.readings = new MemberReadings(heads);
  }

  List<ProjectCandidate> read(TaggedSentence sentence, Clause clause) {
    String words = sentence.words();
    List<ProjectCandidate> out = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    List<Span> pieces = new ArrayList<>(pieces(words, clause.begin(), clause.end()));
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      Matcher closer = CLOSER.matcher(piece.of(words));
      Matcher counted = COUNTED_CLASS.matcher(piece.of(words));
      int rest = -1;
      if (closer.find() && closer.start() > 0) {
        int end = piece.begin() + closer.start();
        group.addAll(conjunctions.cut(sentence, piece.begin(), end, true));
        rest =
            emit(sentence, group, new Span(piece.begin() + closer.end(), piece.end()), true, out);
      } else if (!group.isEmpty() && counted.matches()) {
        group.add(new Span(piece.begin(), piece.begin() + counted.end(1)));
        rest =
            emit(
                sentence,
                group,
                new Span(piece.begin() + counted.start(2), piece.end()),
                true,
                out);
      } else {
        boolean inList = piece.end() < clause.end();
        group.addAll(conjunctions.cut(sentence, piece.begin(), piece.end(), inList));
      }
      if (rest >= 0) {
        group = new ArrayList<>();
        if (rest < piece.end()) {
          pieces.add(i + 1, new Span(rest, piece.end()));
        }
      }
    }
    if (!group.isEmpty()) {
      emit(sentence, group, new Span(clause.end(), clause.end()), false, out);
    }
    return out;
  }

  /** The parts between pause marks outside brackets. */
  private static List<Span> pieces(String words, int begin, int end) {
    List<Span> out = new ArrayList<>();
    int from = begin;
    int depth = 0;
    for (int i = begin; i < end; i++) {
      char c = words.charAt(i);
      if ("（(“《「".indexOf(c) >= 0) {
        depth++;
      } else if ("）)”》」".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == '、' && depth == 0) {
        out.add(new Span(from, i));
        from = i + 1;
      }
    }
    out.add(new Span(from, end));
    return out;
  }

  /**
   * Adds the members of a group, restored.
   *
   * @param kind the words behind the list's 等 or number; empty where there is none
   * @return where what is joined to those words begins
   */
  private int emit(
      TaggedSentence sentence,
      List<Span> group,
      Span kind,
      boolean closed,
      List<ProjectCandidate> out) {
    String words = sentence.words();
    String kindWords = MemberTrimmer.withoutTrail(kind.of(words));
    int rest = kind.end();
    int kindBegin = kind.begin();
    Matcher count = COUNT.matcher(kindWords);
    if (count.lookingAt()) {
      kindWords = kindWords.substring(count.end());
      kindBegin += count.end();
    }
    int conjunction = conjunctions.behindClass(kindWords);
    if (conjunction > 0) {
      rest = kindBegin + conjunction + 1;
      kindWords = kindWords.substring(0, conjunction);
    }
    String adjectiveless = CLASS_ADJECTIVE.matcher(kindWords).replaceFirst("");
    String kindName = MemberTrimmer.bare(adjectiveless);
    List<Trimmed> members = new ArrayList<>();
    group.forEach(member -> members.add(MemberTrimmer.trim(words, member.begin(), member.end())));
    String called =
        closed
            ? adjectiveless.substring(kindName.length())
            : members.get(members.size() - 1).called();
    List<String> names =
        closed && !kindName.isEmpty()
            ? restorer.withKind(members, kindName)
            : restorer.amongThemselves(members);
    readings.write(sentence, members, names, closed ? kindName : "", called, out);
    return rest;
  }
}
