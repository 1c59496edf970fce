package io.lantu.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The indicators of government work reports, by label and synonym. White space, quotation marks and
 * the width of characters do not matter to a look-up. Groups (宏观经济指标) are not found by name.
 * Immutable, safe for all threads.
 */
public final class Indicators {
  private static final String RESOURCE = "indicators.tsv";

  /** Characters that may precede a name in a phrase that still means the indicator. */
  private static final int MOST_BEFORE = 3;

  private static final int SHORTEST_NAME = 4;

  private static final Pattern UNHEARD = Pattern.compile("[\\s\"'“”‘’「」《》]");

  private static final Pattern SCOPE =
      Pattern.compile("^(?:[全我][国省市县区州盟旗]|全域|全社会|[省市县区]级|地区|地方|本级|全年|累计)的?");

  private static final Pattern RATE = Pattern.compile("(?:增速|增幅|增长率|增长速度)$");

  /** What makes another indicator of the name that follows: a flow, a share, one branch. */
  private static final Pattern NARROWING = Pattern.compile("[新净]增|人均|占|每|单位|非|[业均型性类外内]$");

  private final Map<String, Indicator> byId = new LinkedHashMap<>();
  private final Map<String, Indicator> byName = new HashMap<>();

  private Indicators(List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      if (byId.put(indicator.id(), indicator) != null) {
        throw new IllegalStateException(RESOURCE + ": twice " + indicator.id());
      }
      if (indicator.broader().isPresent()) {
        enter(indicator.label(), indicator);
        indicator.synonyms().forEach(synonym -> enter(synonym, indicator));
      }
    }
  }

  private void enter(String name, Indicator indicator) {
    Indicator other = byName.put(key(name), indicator);
    if (other != null && other != indicator) {
      throw new IllegalStateException(RESOURCE + ": twice " + name);
    }
  }

  /** The indicators that come with the program; read once. */
  public static Indicators load() {
    return Holder.INDICATORS;
  }

  public Optional<Indicator> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All indicators and their groups, a group before its members. */
  public List<Indicator> all() {
    return List.copyOf(byId.values());
  }

  /** The indicator with that label or synonym. */
  public Optional<Indicator> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /**
   * The indicator that a phrase of a report means: the one of that name, or of what is left without
   * a leading scope (全市) and a final 增速; else the longest name that ends the phrase with at most
   * three characters before it that do not narrow it. Rather nothing than a wrong one.
   */
  public Optional<Indicator> nearest(String phrase) {
    String whole = key(phrase);
    String bare = RATE.matcher(SCOPE.matcher(whole).replaceFirst("")).replaceFirst("");
    return Optional.ofNullable(byName.get(whole))
        .or(() -> Optional.ofNullable(byName.get(bare)))
        .or(() -> ending(bare));
  }

  private Optional<Indicator> ending(String phrase) {
    int most = Math.min(MOST_BEFORE, phrase.length() - SHORTEST_NAME);
    for (int before = 1; before <= most; before++) {
      Indicator indicator = byName.get(phrase.substring(before));
      if (indicator != null) {
        boolean narrowed = NARROWING.matcher(phrase.substring(0, before)).find();
        return narrowed ? Optional.empty() : Optional.of(indicator);
      }
    }
    return Optional.empty();
  }

  private static String key(String name) {
    return UNHEARD.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static Indicator indicator(TsvResource.Row row) {
    return new Indicator(
        row.required(0),
        row.required(1),
        row.required(2),
        row.text(3),
        row.optional(4),
        row.list(5));
  }

  private static final class Holder {
    private static final Indicators INDICATORS =
        new Indicators(TsvResource.read(RESOURCE, Indicators::indicator));
  }
}
