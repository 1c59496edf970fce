package io.lantu.link;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What reports say of a project beside its name. Empty for other kinds.
 *
 * @param divisions codes of the divisions that it lies in
 * @param enterprises keys of the enterprises that it involves
 * @param magnitudes its sizes, each as aspect, value and unit ({@code capacity 1000000 kilowatt})
 */
public record Traits(
    SortedSet<String> divisions, SortedSet<String> enterprises, SortedSet<String> magnitudes) {
  private static final Traits NONE = new Traits(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

  public Traits {
    divisions = Collections.unmodifiableSortedSet(new TreeSet<>(divisions));
    enterprises = Collections.unmodifiableSortedSet(new TreeSet<>(enterprises));
    magnitudes = Collections.unmodifiableSortedSet(new TreeSet<>(magnitudes));
  }

  public static Traits none() {
    return NONE;
  }
}
