package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.learn.SpanLattice.Weighed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListMatesTest {
  private static final String WORDS = "年初，引进海拓电芯、云鼎、青骊光伏等项目，新建水库";

  @Test
  void theOtherMembersOfItsListAreAsked() {
    assertThat(told("青骊", 0.9, "海拓", 0.6))
        .containsExactly(
            "member=opens",
            "mates=3",
            "mates=3 member=opens",
            "mates-most=4 member=opens",
            "mate-left=3",
            "mate-right=4");
  }

  @Test
  void aMemberSaysNothingOfItself() {
    assertThat(told("云鼎", 0.9)).contains("member=opens closes", "mates=0");
  }

  @Test
  void whatStandsInAnotherClauseIsNoMate() {
    assertThat(told("水库", 0.9)).contains("mates=0 member=opens");
    assertThat(features(WORDS.indexOf("水库"), WORDS.length(), List.of()))
        .contains("member=later closes", "mates=nobody", "mate-left=nobody", "mate-right=nobody");
  }

  @Test
  void aNameMayCrossTheEndOfItsMember() {
    int begin = WORDS.indexOf("云鼎");
    assertThat(features(begin, begin + 5, List.of())).contains("member=opens across");
  }

  /** What is told of 云鼎 where the span model believes in other words. */
  private static List<String> told(Object... believed) {
    List<Weighed> proposed = new ArrayList<>();
    for (int i = 0; i < believed.length; i += 2) {
      String name = (String) believed[i];
      int begin = WORDS.indexOf(name);
      proposed.add(new Weighed(begin, begin + name.length(), (double) believed[i + 1]));
    }
    int begin = WORDS.indexOf("云鼎");
    int end = believed[0].equals("云鼎") ? begin + 2 : begin + 1;
    return features(begin, end, proposed);
  }

  private static List<String> features(int begin, int end, List<Weighed> proposed) {
    List<String> features = new ArrayList<>();
    ListMates.describe(WORDS, proposed, begin, end, features);
    return features;
  }
}
