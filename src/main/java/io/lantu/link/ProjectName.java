package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.link.Anchors.Anchor;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The name of a project in its parts.
 *
 * @param anchor the division that it holds for, and how the name gives it
 * @param core what names the thing itself, each word in its one form
 * @param plain the core without words of rank and sort, and without the house behind an institution
 * @param building ways in which it is built ({@code move}, {@code extend}), where the name says so
 * @param works what else is done to the thing
 * @param phases numbers of its phases
 * @param capacities as the name has them
 * @param line whether it runs through several places and belongs to none of them
 * @param segment the part of a line that it is, when the line is named too
 */
record ProjectName(
    Anchor anchor,
    String core,
    String plain,
    SortedSet<String> building,
    SortedSet<String> works,
    SortedSet<String> phases,
    SortedSet<String> capacities,
    boolean line,
    Optional<String> segment) {
  ProjectName {
    building = Collections.unmodifiableSortedSet(new TreeSet<>(building));
    works = Collections.unmodifiableSortedSet(new TreeSet<>(works));
    phases = Collections.unmodifiableSortedSet(new TreeSet<>(phases));
    capacities = Collections.unmodifiableSortedSet(new TreeSet<>(capacities));
  }

  Division division() {
    return anchor.division();
  }

  /**
   * Equal for names that say the same of the same thing. The ways of building do not count, for
   * names of one project change them from year to year.
   */
  String identity() {
    String thing = plain + (line ? "" : "@" + division().code());
    return String.join("|", thing, segment.orElse(""), join(works), join(phases), join(capacities));
  }

  /** What keeps names of one thing apart where they give other values. */
  String marks() {
    return marks(phases, capacities);
  }

  /** The marks of names that give less, each once. */
  Set<String> fewerMarks() {
    SortedSet<String> none = Collections.emptySortedSet();
    Set<String> fewer = new TreeSet<>();
    fewer.add(marks(phases, none));
    fewer.add(marks(none, capacities));
    fewer.add(marks(none, none));
    fewer.remove(marks());
    return fewer;
  }

  private String marks(SortedSet<String> phases, SortedSet<String> capacities) {
    return String.join("|", segment.orElse(""), join(phases), join(capacities));
  }

  /** The line that this is a segment of. */
  ProjectName wholeLine() {
    return new ProjectName(
        anchor,
        core,
        plain,
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        true,
        Optional.empty());
  }

  private static String join(SortedSet<String> parts) {
    return String.join("+", parts);
  }
}
