package io.lantu.cli;

import io.lantu.document.Hints;
import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What reports do not say themselves. */
final class HintOptions {
  @Option(
      names = "--place",
      paramLabel = "DIVISION",
      description = "Place of the reports, by name or code, where the texts do not say it.")
  private String place;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Year of the reports, where the texts do not say it.")
  private Integer year;

  Hints hints(Divisions divisions) {
    return new Hints(
        Optional.ofNullable(place).map(name -> division(divisions, name)),
        year == null ? OptionalInt.empty() : OptionalInt.of(year));
  }

  private static Division division(Divisions divisions, String name) {
    List<Division> coded = divisions.coded(name);
    List<Division> named = coded.isEmpty() ? divisions.named(name) : coded;
    if (named.size() == 1) {
      return named.get(0);
    }
    String known =
        named.isEmpty()
            ? "no division has this name or code; see ontology/divisions.ttl"
            : "several divisions have this name; give the code: "
                + named.stream()
                    .map(d -> d.code() + " " + d.name())
                    .collect(Collectors.joining(", "));
    throw new Failure(ExitCode.USAGE, "--place " + name + ": " + known);
  }
}
