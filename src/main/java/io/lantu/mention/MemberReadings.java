package io.lantu.mention;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.mention.MemberTrimmer.Trimmed;
import io.lantu.mention.ProjectCandidate.Form;
import io.lantu.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways to read each member of a list: as {@link ListRestorer} restores it, and, since what a
 * list shares is often open, also plain, with the list's kind, with what the last member ends in
 * and with the place that opens the first. Which one stands is learned. Thread-safe.
 */
final class MemberReadings {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  private final ProjectHeads heads;

  MemberReadings(ProjectHeads heads) {
    this.heads = heads;
  }

  /**
   * Adds the readings of all members, the restored one of each first.
   *
   * @param restored names as the rules restore them
   * @param kind what the members are called behind the list, or empty
   * @param called what calls them undertakings, or empty
   */
  void write(
      TaggedSentence sentence,
      List<Trimmed> members,
      List<String> restored,
      String kind,
      String called,
      List<ProjectCandidate> out) {
    String last = members.get(members.size() - 1).text();
    Peeled lastParts = Peeled.of(last, heads);
    String place = place(sentence, members.get(0));
    for (int i = 0; i < members.size(); i++) {
      Trimmed member = members.get(i);
      if (member.end() - member.begin() < SHORTEST) {
        continue;
      }
      Set<String> names = new HashSet<>();
      Readings readings = new Readings(member, called, members.size(), names, out);
      readings.add(restored.get(i), Form.READ);
      readings.add(member.text(), Form.PLAIN);
      if (!kind.isEmpty()) {
        readings.add(member.text() + kind, Form.WITH_KIND);
        readings.add(member.text() + core(kind), Form.WITH_KIND);
      } else if (i + 1 < members.size()) {
        readings.add(member.text() + lastParts.shared(), Form.WITH_LAST);
        readings.add(member.text() + lastParts.action(), Form.WITH_LAST);
      }
      if (i > 0 && !place.isEmpty() && !member.text().startsWith(place)) {
        readings.add(place + restored.get(i), Form.WITH_PLACE);
      }
    }
  }

  /** The kind's last head with what is done to it: {@code 大中型灌区改造} is {@code 灌区改造}. */
  private String core(String kind) {
    Peeled parts = Peeled.of(kind, heads);
    return heads
        .longestBefore(parts.thing(), parts.thing().length())
        .map(head -> parts.thing().substring(head.begin()) + parts.action() + parts.phase())
        .orElse(kind);
  }

  /** The place that opens a member. */
  private static String place(TaggedSentence sentence, Trimmed member) {
    int end = member.begin();
    for (Token token : sentence.tokens(end, member.end())) {
      boolean opens = token.tag().startsWith("ns") || token.text().equals("国家");
      if (token.span().begin() == end && token.span().end() < member.end() && opens) {
        end = token.span().end();
      }
    }
    return sentence.words().substring(member.begin(), end);
  }

  private final class Readings {
    private final Trimmed member;
    private final String called;
    private final int listed;
    private final Set<String> names;
    private final List<ProjectCandidate> out;

    Readings(
        Trimmed member, String called, int listed, Set<String> names, List<ProjectCandidate> out) {
      this.member = member;
      this.called = called;
      this.listed = listed;
      this.names = names;
      this.out = out;
    }

    void add(String name, Form form) {
      if (name.length() >= SHORTEST && name.length() <= LONGEST && names.add(name)) {
        out.add(
            new ProjectCandidate(
                member.begin(),
                member.end(),
                name,
                Peeled.of(name, heads),
                member.called().isEmpty() ? called : member.called(),
                member.counted(),
                listed,
                form));
      }
    }
  }
}
