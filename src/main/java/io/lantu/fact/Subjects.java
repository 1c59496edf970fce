package io.lantu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a sentence has spoken of so far: a predicate without a subject of its own speaks of it, a
 * list item without a verb takes the list's. For one thread and one sentence.
 */
final class Subjects {
  private static final Pattern ACT = Pattern.compile("^" + Words.any("act") + "{1,8}$");
  private static final Pattern GAIN = Pattern.compile("^(?:累计)?(?:新|净)增");
  private static final Pattern NET_GAIN = Pattern.compile("^(?:累计)?净增");

  private final Predicate<String> place;

  /** The last subject as it stands, not taken apart. */
  private String whole = "";

  /** The indicators of the last clause that had some. */
  private List<String> recent = new ArrayList<>();

  /** All indicators of the sentence. */
  private final List<String> history = new ArrayList<>();

  private boolean recentIsHere;
  private String listVerb = "";

  /**
   * @param place tells names of divisions
   */
  Subjects(Predicate<String> place) {
    this.place = place;
  }

  void newClause() {
    recentIsHere = false;
    listVerb = "";
  }

  /** A subject named without a number: what follows may speak of it. */
  void mention(String subject) {
    whole = subject;
    recent = new ArrayList<>(List.of(subject));
    recentIsHere = false;
  }

  void remember(String own, List<String> indicators) {
    whole = own;
    if (!recentIsHere) {
      recent = new ArrayList<>();
      recentIsHere = true;
    }
    recent.addAll(indicators);
    history.addAll(indicators);
  }

  private String last() {
    return recent.isEmpty() ? "" : recent.get(recent.size() - 1);
  }

  /** The indicators that a predicate without a subject of its own speaks of; empty if none. */
  List<String> carried(int values, boolean each, boolean level) {
    if (recent.isEmpty()) {
      return List.of();
    }
    if (each && values == 1) {
      return recent.size() > 1 ? List.copyOf(recent) : Coordination.members(whole, true);
    }
    if (each) {
      if (recent.size() > 1 && recent.size() >= values) {
        return List.copyOf(recent.subList(recent.size() - values, recent.size()));
      }
      List<String> members = Coordination.members(whole, values);
      if (members.isEmpty() && history.size() >= values) {
        return List.copyOf(history.subList(history.size() - values, history.size()));
      }
      return members.isEmpty() ? List.of(last()) : members;
    }
    return List.of((level ? GAIN : NET_GAIN).matcher(last()).replaceFirst(""));
  }

  /** A list item with what the text leaves out: the list's verb, the thing whose 占比 it is. */
  String completed(String own, boolean afterNoun, boolean listed) {
    String verb = Coordination.verb(own);
    if (Coordination.dependent(own) && !recent.isEmpty()) {
      String stem = GAIN.matcher(Coordination.stem(last())).replaceFirst("");
      return (stem.equals(own) ? "" : stem) + own;
    }
    if (own.startsWith("占") && !recent.isEmpty()) {
      return last() + own;
    }
    if (ACT.matcher(own).matches() && !recent.isEmpty()) {
      return own + last().substring(Coordination.verb(last()).length());
    }
    if (afterNoun && listed && verb.isEmpty()) {
      return Coordination.headed(own) ? own : listVerb + own;
    }
    if (afterNoun) {
      listVerb = verb;
    }
    return own;
  }

  /**
   * The indicators that a complete subject names.
   *
   * @param values how many numbers it has
   * @param apart whether one number may be said of several members
   */
  List<String> named(String full, int values, boolean each, boolean apart) {
    if (values > 1) {
      List<String> members = Coordination.members(full, values);
      return members.isEmpty() ? List.of(full) : members;
    }
    boolean places = place.test(full.split("、", 2)[0]);
    return each || apart || places ? Coordination.members(full, each) : List.of(full);
  }
}
