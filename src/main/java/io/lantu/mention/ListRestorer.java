package io.lantu.mention;

import io.lantu.lexicon.ProjectHeads;
import io.lantu.lexicon.ProjectHeads.HeadClass;
import io.lantu.mention.MemberTrimmer.Trimmed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the members of a list what the text says once for all of them. Thread-safe. */
final class ListRestorer {
  private static final int LONGEST_NAME = 14;

  /** Actions that are said of what exists already, so that a list may share them. */
  private static final Pattern SHARED_ACTION =
      Pattern.compile("(?:.*改造|迁建|搬迁|.*提升|.*技改|重建|整村搬迁|修缮)$");

  private static final Pattern PLACE = Pattern.compile(".*[区村镇乡]$");
  private static final Pattern NUMBERED_PHASE =
      Pattern.compile("^(.{2,}?)[\\d一二三四五六七八九十]+(期.*|号线.*|号机组.*)$");
  private static final Pattern BARE_PHASE = Pattern.compile("^[\\d一二三四五六七八九十]+(?:期|号线|号机组).*");
  private static final Pattern ROAD = Pattern.compile("^(国道|省道|县道|[GS])\\d+线?$");
  private static final Pattern ROAD_NUMBER = Pattern.compile("^\\d+线?(?=.)");
  private static final Pattern LOCAL = Pattern.compile("^([市县省区])(?=..)");

  private final ProjectHeads heads;

  ListRestorer(ProjectHeads heads) {
    this.heads = heads;
  }

  /** {@code 甲、乙等煤矿}: bare members become 甲煤矿, 乙煤矿; an action is said of all. */
  List<String> withKind(List<Trimmed> members, String kind) {
    List<String> names = texts(members);
    Peeled kindParts = Peeled.of(kind, heads);
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
    lendPrefixes(names);
    return names;
  }

  /** {@code 甲、乙机场}: a bare member takes what the next one ends in. */
  List<String> amongThemselves(List<Trimmed> members) {
    List<String> names = texts(members);
    for (int i = names.size() - 2; i >= 0; i--) {
      if (!sharedRoad(names, i)) {
        lendFromNext(names, i, members.get(i).called());
      }
    }
    lendPrefixes(names);
    return names;
  }

  private static List<String> texts(List<Trimmed> members) {
    List<String> names = new ArrayList<>();
    members.forEach(member -> names.add(member.text()));
    return names;
  }

  private static boolean lends(Peeled member, Peeled kind) {
    boolean particular =
        kind.head().isPresent()
            && kind.head().get() != HeadClass.ATTR
            && kind.head().get() != HeadClass.STOP;
    return particular && member.bare() && member.own().length() <= LONGEST_NAME;
  }

  private void lendFromNext(List<String> names, int i, String called) {
    Peeled member = Peeled.of(names.get(i), heads);
    Peeled next = Peeled.of(names.get(i + 1), heads);
    if (next.own().isEmpty() && next.thing().isEmpty()) {
      return;
    }
    if (member.bare() && member.own().length() <= 6 && !next.bare() && next.own().length() > 0) {
      boolean place = PLACE.matcher(member.own()).matches() && !next.action().isEmpty();
      names.set(i, names.get(i) + (place ? next.action() : next.shared()));
    } else if (member.action().isEmpty()
        && member.phase().isEmpty()
        && SHARED_ACTION.matcher(next.action()).matches()
        && !called.contains("建设")
        && member.built()
        && (names.size() == 2 || member.thing().equals(next.thing()))) {
      names.set(i, names.get(i) + next.action());
    }
  }

  /** {@code 国道5、6线改线}: both are roads of the same rank with the same end. */
  private static boolean sharedRoad(List<String> names, int i) {
    Matcher road = ROAD.matcher(names.get(i));
    Matcher number = ROAD_NUMBER.matcher(names.get(i + 1));
    if (!road.matches() || !number.find()) {
      return false;
    }
    String line = number.group().endsWith("线") && !names.get(i).endsWith("线") ? "线" : "";
    names.set(i, names.get(i) + line + names.get(i + 1).substring(number.end()));
    names.set(i + 1, road.group(1) + names.get(i + 1));
    return true;
  }

  /** {@code 云岭5期、6期}, {@code 地铁1号线、2号线}, {@code 市图书馆、博物馆}: what opens the first one. */
  private void lendPrefixes(List<String> names) {
    for (int i = 1; i < names.size(); i++) {
      Matcher numbered = NUMBERED_PHASE.matcher(names.get(i - 1));
      Matcher local = LOCAL.matcher(names.get(i - 1));
      Peeled parts = Peeled.of(names.get(i), heads);
      if (numbered.matches() && BARE_PHASE.matcher(names.get(i)).matches()) {
        names.set(i, numbered.group(1) + names.get(i));
      } else if (local.find() && parts.own().isEmpty() && parts.thing().length() >= 3) {
        names.set(i, local.group(1) + names.get(i));
      }
    }
  }
}
