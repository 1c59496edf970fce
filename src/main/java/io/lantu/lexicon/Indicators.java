package io.lantu.lexicon;

import io.lantu.lexicon.Indicator.Direction;
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
  private static final int MOST_BEFORE = 6;

  private static final Pattern UNHEARD = Pattern.compile("[\\s\"'“”‘’「」《》]");

  private static final Pattern SCOPE =
      Pattern.compile("^(?:[全我][国省市县区州盟旗]|全域|全社会|[省市县区]级|地区|地方|本级|全年|累计)的?");

  private static final Pattern RATE = Pattern.compile("(?:增速|增幅|增长率|增长速度)$");

  /** What may precede a name without making it another indicator: deeds, levels, totals. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?:完成|实现|实施|开展|办理|办结|办好|兑现|预计|力争|确保|保持|达到|推进|推动|争取|累计|全年|年末|年|总"
              + "|各类|各项|全部|全口径|[国省市县区](?:家级|级|定|重点)?|国家|[我本][省市县区])+");

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
   * a leading scope (全市) and a final 增速; else the longest name that ends the phrase, if what
   * precedes it is a few characters that do not narrow it: a deed (完成), a level (省级), the name of a
   * division. Rather nothing than a wrong one.
   */
  public Optional<Indicator> nearest(String phrase) {
    String whole = key(phrase);
    String bare = RATE.matcher(SCOPE.matcher(whole).replaceFirst("")).replaceFirst("");
    return Optional.ofNullable(byName.get(whole))
        .or(() -> Optional.ofNullable(byName.get(bare)))
        .or(() -> ending(bare));
  }

  private Optional<Indicator> ending(String phrase) {
    int most = Math.min(MOST_BEFORE, phrase.length() - 1);
    for (int before = 1; before <= most; before++) {
      Indicator indicator = byName.get(phrase.substring(before));
      if (indicator != null) {
        return harmless(phrase.substring(0, before)) ? Optional.of(indicator) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean harmless(String before) {
    return HARMLESS.matcher(before).matches() || !Divisions.load().named(before).isEmpty();
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
        row.list(5),
        row.optional(6).map(Direction::of));
  }

  private static final class Holder {
    private static final Indicators INDICATORS =
        new Indicators(TsvResource.read(RESOURCE, Indicators::indicator));
  }
}
