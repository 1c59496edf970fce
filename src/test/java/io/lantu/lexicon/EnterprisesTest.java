package io.lantu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of well-known enterprises, as it comes with the program. */
class EnterprisesTest {
  private static final List<List<String>> ROWS =
      TsvResource.read(
          "enterprises.tsv",
          row ->
              Stream.concat(Stream.of(row.required(0)), row.list(1).stream())
                  .map(String::strip)
                  .toList());

  @Test
  void noNameStandsTwice() {
    Map<String, String> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (List<String> names : ROWS) {
      for (String name : names) {
        if (owners.putIfAbsent(name, names.get(0)) != null) {
          twice.add(name);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyNameLeadsToTheFirstOfItsRow() {
    Enterprises enterprises = Enterprises.load();
    for (List<String> names : ROWS) {
      for (String name : names) {
        assertThat(enterprises.named(name)).as(name).contains(names.get(0));
        assertThat(enterprises.longestAt(name, 0)).as(name).isPresent();
      }
    }
  }

  @Test
  void noNameIsADivisionOrAnIndustry() {
    assertThat(ROWS.stream().flatMap(List::stream))
        .doesNotContainAnyElementsOf(Divisions.load().names())
        .noneMatch(name -> Industries.load().named(name).isPresent());
  }
}
