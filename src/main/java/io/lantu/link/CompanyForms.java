package io.lantu.link;

import io.lantu.lexicon.Division;
import io.lantu.lexicon.Divisions;
import io.lantu.lexicon.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the regular short forms of a company's name: without its owner, its region, its filling
 * words or its trade ({@code 云雀科技}, {@code 云雀}), with its trade shortened ({@code 云雀新材} of {@code
 * 云雀新材料}), contracted ({@code 太钢} of {@code 太原钢铁}, {@code 中船} of {@code 中国船舶}). Thread-safe.
 */
final class CompanyForms {
  private static final int LONGEST_TAIL = 4;
  private static final int LONGEST_CONTRACTED_TAIL = 3;
  private static final int BRAND_TO_CONTRACT = 2;
  private static final int UNLISTED_OWNER = 2;
  private static final int SHORTEST_BRAND = 2;

  /** From this length on a name without {@code 中国} or its owner tells its company anywhere. */
  private static final int DISTINCTIVE = 3;

  /** Of these many places have a first and a second one. */
  private static final Set<String> LOCAL_PARTS = Set.of("建", "公司", "院", "厂", "所", "部", "矿");

  private final CompanyNames names;
  private final ShortWords shortWords;
  private final Map<String, List<String>> provinceSigns = new HashMap<>();
  private final Map<String, List<Division>> byFirst = new HashMap<>();

  CompanyForms(CompanyNames names, Divisions divisions, WordLists lists) {
    this.names = names;
    this.shortWords = new ShortWords(lists.words("last"), lists.words("droppable"));
    for (String sign : lists.words("province")) {
      String first = sign.substring(0, 1);
      String code = sign.substring(1);
      provinceSigns.computeIfAbsent(code, c -> new ArrayList<>()).add(first);
      byFirst
          .computeIfAbsent(first, f -> new ArrayList<>())
          .add(divisions.byCode(code).orElseThrow());
    }
    for (Division division : divisions.all()) {
      if (division.level() != Division.Level.COUNTY) {
        byFirst
            .computeIfAbsent(division.name().substring(0, 1), f -> new ArrayList<>())
            .add(division);
      }
    }
  }

  /** All forms, of equal ones the surest. */
  Collection<CompanyForm> of(CompanyName name) {
    Collected forms = new Collected(name);
    forms.add(name.key(), Set.of(), false);
    if (!name.owner().isEmpty()) {
      owned(name, forms);
    } else if (!name.number().isEmpty()) {
      numbered(name, forms);
    } else if (!name.part().isEmpty()) {
      unplaced(name, forms);
    } else if (name.brand().isEmpty()) {
      unplaced(name, forms);
      contracted(name, forms);
    } else {
      branded(name, forms);
    }
    return forms.byText.values();
  }

  /** Without the owner, or with it and a shorter tail. */
  private void owned(CompanyName name, Collected forms) {
    String own = name.key().substring(name.owner().length());
    forms.add(own, Set.of(Reason.OWNER_UNNAMED), own.length() < DISTINCTIVE);
    if (name.part().isEmpty() && !name.brand().isEmpty()) {
      String head = name.owner() + name.opener() + name.region() + name.brand();
      withTails(name, head, Set.of(), forms);
    }
  }

  /** Without {@code 中国}, and without the levels of government in the place. */
  private static void unplaced(CompanyName name, Collected forms) {
    String rest = name.rest() + name.part();
    if (!name.region().isEmpty()) {
      forms.add(
          name.owner() + name.opener() + name.region() + rest, Set.of(Reason.PLACE_IN_NAME), false);
    }
    if (!name.opener().isEmpty() && name.region().length() + rest.length() >= DISTINCTIVE) {
      forms.add(name.region() + rest, Set.of(Reason.PLACE_IN_NAME), false);
    }
  }

  /** {@code 中云二局} of {@code 中云第二工程局}. */
  private void numbered(CompanyName name, Collected forms) {
    List<String> tails = new ArrayList<>(shortWords.of(names.words(name.part()), LONGEST_TAIL));
    tails.add(name.part());
    Set<Reason> because = Set.of(Reason.ABBREVIATION);
    for (String tail : tails) {
      String end = name.number() + tail;
      forms.add(name.opener() + name.region() + name.rest() + end, because, false);
      if (!name.opener().isEmpty() || !name.region().isEmpty()) {
        String bare = name.rest() + end;
        boolean local = name.opener().isEmpty() || LOCAL_PARTS.contains(name.part());
        forms.add(bare, with(because, Reason.PLACE_IN_NAME), local);
      }
    }
  }

  /** Forms that keep the brand. */
  private void branded(CompanyName name, Collected forms) {
    String brand = name.brand();
    boolean placed = !name.region().isEmpty();
    boolean national = !name.opener().isEmpty();
    if (placed) {
      unplaced(name, forms);
      withTails(name, name.region() + brand, Set.of(), forms);
    }
    if (national) {
      withTails(name, name.opener() + name.region() + brand, Set.of(), forms);
    }
    Set<Reason> bare = placed || national ? Set.of(Reason.PLACE_IN_NAME) : Set.of();
    if (!bare.isEmpty()) {
      forms.add(name.rest(), bare, false);
    }
    withTails(name, brand, bare, forms);
    unlistedOwner(name, forms);
    if (brand.length() == BRAND_TO_CONTRACT) {
      for (String tail : shortWords.of(name.trades(), BRAND_TO_CONTRACT)) {
        forms.add(brand.charAt(0) + tail, Set.of(Reason.ABBREVIATION), true);
      }
    }
  }

  /**
   * What looks like one brand may have an owner before it that no list knows ({@code 甲乙云雀制药});
   * within a place that is taken for one name.
   */
  private void unlistedOwner(CompanyName name, Collected forms) {
    if (!name.owner().isEmpty() || !name.opener().isEmpty() || !name.region().isEmpty()) {
      return;
    }
    String brand = name.brand();
    if (!name.trades().isEmpty() && brand.length() >= UNLISTED_OWNER + SHORTEST_BRAND) {
      forms.addNearby(name.key().substring(UNLISTED_OWNER), Set.of(Reason.OWNER_UNNAMED));
    }
  }

  private void withTails(CompanyName name, String head, Set<Reason> because, Collected forms) {
    String trades = String.join("", name.trades());
    if (name.trades().size() < name.words().size()) {
      forms.add(head + trades, with(because, Reason.SORT_UNNAMED), false);
    }
    if (!trades.isEmpty()) {
      Set<Reason> reasons = with(because, Reason.TRADE_UNNAMED);
      boolean branch = name.trades().stream().anyMatch(names::isBranch);
      forms.add(head, branch ? with(reasons, Reason.RIVAL) : reasons, false);
    }
    for (String tail : shortWords.of(name.words(), LONGEST_TAIL)) {
      Set<Reason> reasons = EnumSet.copyOf(left(name, tail));
      reasons.addAll(because);
      forms.add(head + tail, reasons, false);
    }
  }

  /**
   * What a shortened tail leaves out: words from some word on, or characters of words. A name that
   * has told a trade ({@code 云雀能源}) is rather not short for one that goes on with another ({@code
   * 云雀能源环保}).
   */
  private static Set<Reason> left(CompanyName name, String tail) {
    String so = "";
    for (int i = 0; i < name.words().size(); i++) {
      if (so.equals(tail)) {
        List<String> rest = name.words().subList(i, name.words().size());
        return rest.stream().anyMatch(name.trades()::contains)
            ? EnumSet.of(Reason.TRADE_UNNAMED, Reason.RIVAL)
            : EnumSet.of(Reason.SORT_UNNAMED);
      }
      so += name.words().get(i);
    }
    return EnumSet.of(Reason.ABBREVIATION);
  }

  /** Forms of a name that is made of a place and a trade. */
  private void contracted(CompanyName name, Collected forms) {
    List<String> tails = shortWords.of(name.words(), LONGEST_TAIL);
    if (!name.region().isEmpty()) {
      tails.add(String.join("", name.words()));
      for (String tail : tails) {
        if (tail.length() > 1) {
          forms.add(name.region() + tail, left(name, tail), false);
        }
        if (tail.length() <= LONGEST_CONTRACTED_TAIL) {
          signs(name)
              .forEach(s -> forms.add(s + tail, Set.of(Reason.ABBREVIATION), !isUnique(s, name)));
        }
      }
    } else if (!name.opener().isEmpty()) {
      tails.add(String.join("", name.words()));
      for (String tail : tails) {
        forms.add(name.opener() + tail, left(name, tail), false);
        if (tail.length() <= LONGEST_CONTRACTED_TAIL) {
          forms.add(name.opener().charAt(0) + tail, Set.of(Reason.ABBREVIATION), false);
        }
      }
    } else {
      tails.forEach(tail -> forms.add(tail, left(name, tail), true));
    }
  }

  private List<String> signs(CompanyName name) {
    List<String> signs = new ArrayList<>();
    signs.add(name.region().substring(0, 1));
    name.regions()
        .forEach(region -> signs.addAll(provinceSigns.getOrDefault(region.code(), List.of())));
    return signs;
  }

  /** Whether no other city or province is meant by that one character. */
  private boolean isUnique(String sign, CompanyName name) {
    return name.regions().containsAll(byFirst.getOrDefault(sign, List.of()));
  }

  private static Set<Reason> with(Set<Reason> reasons, Reason more) {
    Set<Reason> all = EnumSet.of(more);
    all.addAll(reasons);
    return all;
  }

  /** Forms by their text. */
  private final class Collected {
    private final CompanyName name;
    private final Map<String, CompanyForm> byText = new TreeMap<>();

    Collected(CompanyName name) {
      this.name = name;
    }

    /** A form that is looked for within a place alone. */
    void addNearby(String text, Set<Reason> reasons) {
      CompanyForm form = new CompanyForm(text, name, reasons, true, CompanyForm.Reach.NEARBY);
      byText.merge(text, form, CompanyForm::surer);
    }

    void add(String text, Set<Reason> reasons, boolean local) {
      if (text.length() < 2 || text.equals(name.key()) && !reasons.isEmpty()) {
        return;
      }
      boolean common = text.equals(name.key()) ? names.isCommon(name) : names.isCommonName(text);
      CompanyForm.Reach reach = common ? CompanyForm.Reach.NEARBY : CompanyForm.Reach.ANYWHERE;
      byText.merge(
          text, new CompanyForm(text, name, reasons, local || common, reach), CompanyForm::surer);
    }
  }
}
