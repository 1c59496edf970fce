package io.lantu.link;

import io.lantu.lexicon.Division;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Projects are one when their names say the same of the same thing in the same division; the
 * division may stand in the name or come from the report. Beyond that a thing with a name of its
 * own ({@code 云溪水厂}) may be named by a place and by one that holds it, and names may leave out the
 * phase or the capacity. A line that runs through several places is one wherever it is named. For
 * one run of the linker.
 */
final class ProjectLinker implements KindLinker {
  private static final double SAME = 0.8;
  private static final double CLOSE = 0.5;

  private static final Set<Reason> SHARED =
      Set.of(Reason.SHARED_ENTERPRISE, Reason.SHARED_MAGNITUDE, Reason.SHARED_YEAR);

  private static final String CAPACITY = "capacity ";

  private final Anchors anchors;
  private final ProperNames properNames;
  private final ProjectNameReader reader;

  /** Each name is asked for several times and costs more to read than to keep. */
  private final Map<LocalEntity.Id, ProjectName> names = new HashMap<>();

  ProjectLinker(Anchors anchors, ProperNames properNames, ProjectNameReader reader) {
    this.anchors = anchors;
    this.properNames = properNames;
    this.reader = reader;
  }

  /** An entity with its name in parts. */
  private record Named(LocalEntity entity, ProjectName name) {}

  @Override
  public String identity(LocalEntity entity) {
    return read(entity).name().identity();
  }

  @Override
  public Set<Reason> reasons(LocalEntity entity, LocalEntity older) {
    ProjectName name = read(entity).name();
    ProjectName other = read(older).name();
    Set<Reason> reasons = differences(name, other);
    reasons.addAll(places(name, other));
    return reasons;
  }

  /**
   * {@inheritDoc}
   *
   * <p>A block holds what has one plain name in one division; within it a name is held against
   * those that leave out its phase, its capacity or both, as others would keep them apart. A proper
   * name is also held against the blocks of the divisions above.
   */
  @Override
  public Comparison compare(Collection<LocalEntity> entities) {
    List<Named> named = entities.stream().map(this::read).toList();
    Map<String, List<Named>> blocks = new HashMap<>();
    List<Link> links = new ArrayList<>();
    long pairs = 0;
    for (Named one : named) {
      blocks
          .computeIfAbsent(block(one.name(), one.name().division()), block -> new ArrayList<>())
          .add(one);
    }
    for (List<Named> block : blocks.values()) {
      Map<String, List<Named>> byMarks = new LinkedHashMap<>();
      for (Named one : block) {
        byMarks.computeIfAbsent(one.name().marks(), marks -> new ArrayList<>()).add(one);
      }
      for (List<Named> equal : byMarks.values()) {
        for (int i = 0; i < equal.size(); i++) {
          List<Named> others = new ArrayList<>(equal.subList(i + 1, equal.size()));
          for (String fewer : equal.get(i).name().fewerMarks()) {
            others.addAll(byMarks.getOrDefault(fewer, List.of()));
          }
          pairs += others.size();
          for (Named other : others) {
            link(equal.get(i), other).ifPresent(links::add);
          }
        }
      }
    }
    for (Named one : named) {
      for (Division above : holders(one.name())) {
        List<Named> others = blocks.getOrDefault(block(one.name(), above), List.of());
        others.forEach(other -> link(one, other).ifPresent(links::add));
        pairs += others.size();
      }
    }
    return new Comparison(links, pairs);
  }

  /** The divisions that may name the thing as their own part does. */
  private List<Division> holders(ProjectName name) {
    return name.line() || !properNames.isProper(name.plain())
        ? List.of()
        : anchors.above(name.division());
  }

  /** A segment of a line belongs to the line, whether or not a report names that by itself. */
  @Override
  public List<Linking.Part> parts(Collection<LocalEntity> entities) {
    List<Linking.Part> parts = new ArrayList<>();
    for (LocalEntity entity : entities) {
      ProjectName name = read(entity).name();
      if (name.segment().isPresent()) {
        Set<Reason> reasons = EnumSet.of(Reason.SEGMENT);
        ProjectName line = name.wholeLine();
        parts.add(
            new Linking.Part(entity, line.identity(), line.core(), Link.scoreOf(reasons), reasons));
      }
    }
    return parts;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Places do not count here: what a city names by the proper name that two of its counties use
   * is taken for one thing that lies in both.
   */
  @Override
  public boolean apart(LocalEntity one, LocalEntity other) {
    return apart(read(one).name(), read(other).name());
  }

  private static boolean apart(ProjectName one, ProjectName other) {
    return one.line() != other.line()
        || !one.segment().equals(other.segment())
        || conflict(one.phases(), other.phases())
        || conflict(one.capacities(), other.capacities());
  }

  private static boolean conflict(SortedSet<String> one, SortedSet<String> other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private Optional<Link> link(Named one, Named other) {
    if (apart(one.name(), other.name())) {
      return Optional.empty();
    }
    Set<Reason> reasons = places(one.name(), other.name());
    reasons.addAll(differences(one.name(), other.name()));
    reasons.addAll(traits(one.entity(), other.entity()));
    double score = score(reasons);
    if (score < CLOSE) {
      return Optional.empty();
    }
    LocalEntity older = Group.oldest(List.of(one.entity(), other.entity()));
    LocalEntity newer = older == one.entity() ? other.entity() : one.entity();
    Relation relation = score < SAME ? Relation.CLOSE : Relation.SAME;
    return Optional.of(new Link(newer, older, relation, score, reasons));
  }

  /**
   * The product of the weights; each thing that both share halves the doubt. All phases of an
   * undertaking have its enterprises, so these say nothing of a phase; and whatever is done to a
   * thing shares all of its.
   */
  private static double score(Set<Reason> reasons) {
    Set<Reason> shared = EnumSet.copyOf(reasons);
    shared.retainAll(SHARED);
    if (reasons.contains(Reason.PHASE_UNNAMED)) {
      shared.remove(Reason.SHARED_ENTERPRISE);
    }
    if (reasons.contains(Reason.OTHER_WORK)) {
      shared.clear();
    }
    return 1 - (1 - Link.scoreOf(reasons)) / (1 << shared.size());
  }

  /** How the two names come to speak of one division, or of one above the other. */
  private Set<Reason> places(ProjectName one, ProjectName other) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (one.line()) {
      reasons.add(Reason.LINE);
    } else if (!one.division().equals(other.division())) {
      reasons.add(Reason.NESTED_PLACE);
    }
    for (ProjectName name : List.of(one, other)) {
      switch (name.anchor().kind()) {
        case NAMED -> reasons.add(Reason.PLACE_IN_NAME);
        case RELATIVE -> reasons.add(Reason.RELATIVE_NAME);
        case UNSAID, REPORT -> {}
      }
    }
    if (one.anchor().kind() == other.anchor().kind()) {
      reasons.remove(Reason.PLACE_IN_NAME);
      reasons.remove(Reason.RELATIVE_NAME);
    }
    return reasons;
  }

  private static Set<Reason> differences(ProjectName one, ProjectName other) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (one.core().equals(other.core())) {
      reasons.add(Reason.SAME_NAME);
    } else {
      boolean housed = one.core().startsWith(other.core()) || other.core().startsWith(one.core());
      reasons.add(housed ? Reason.HEAD_EXTENDED : Reason.MODIFIER_UNNAMED);
    }
    if (!one.building().equals(other.building())) {
      boolean unnamed = one.building().isEmpty() || other.building().isEmpty();
      reasons.add(unnamed ? Reason.WORK_UNNAMED : Reason.OTHER_BUILDING);
    }
    if (!one.works().equals(other.works())) {
      reasons.add(Reason.OTHER_WORK);
    }
    if (!one.phases().equals(other.phases())) {
      reasons.add(Reason.PHASE_UNNAMED);
    }
    if (!one.capacities().equals(other.capacities())) {
      reasons.add(Reason.CAPACITY_UNNAMED);
    }
    return reasons;
  }

  private static Set<Reason> traits(LocalEntity one, LocalEntity other) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    Traits traits = one.traits();
    if (!Collections.disjoint(traits.enterprises(), other.traits().enterprises())) {
      reasons.add(Reason.SHARED_ENTERPRISE);
    }
    if (!Collections.disjoint(traits.magnitudes(), other.traits().magnitudes())) {
      reasons.add(Reason.SHARED_MAGNITUDE);
    }
    if (conflict(capacities(traits), capacities(other.traits()))) {
      reasons.add(Reason.OTHER_MAGNITUDE);
    }
    boolean otherPlace = !one.place().equals(other.place());
    if (otherPlace && !Collections.disjoint(one.years(), other.years())) {
      reasons.add(Reason.SHARED_YEAR);
    }
    return reasons;
  }

  private static SortedSet<String> capacities(Traits traits) {
    return traits.magnitudes().stream()
        .filter(magnitude -> magnitude.startsWith(CAPACITY))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String block(ProjectName name, Division division) {
    return name.plain() + (name.line() ? "" : "@" + division.code());
  }

  private Named read(LocalEntity entity) {
    return new Named(
        entity,
        names.computeIfAbsent(entity.id(), id -> reader.read(entity.key(), entity.place())));
  }
}
