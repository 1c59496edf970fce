package io.lantu.link;

import io.lantu.lexicon.Enterprises;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a name that decides who is the same: NFKC, lower case, no white space, quotes or
 * dashes (but those between digits, which tell {@code 2.0} from {@code 20}), no tail that says only
 * what kind of thing it is; {@code 轨道交通} of a numbered line is {@code 地铁}; all the names of a
 * well-known enterprise have one key. Never empty for a name that is not.
 */
public final class NameKey {
  private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\p{Cf}]");
  private static final Pattern NOISE =
      Pattern.compile("(?!(?<=[0-9])[-.~/、](?=[0-9]))[\\p{Punct}\\p{IsPunctuation}]");
  private static final Pattern METRO = Pattern.compile("(城市)?轨道交通(?=[0-9一二三四五六七八九十]+号线)");
  private static final Pattern PROJECT_TAIL = Pattern.compile("(项目建设|建设项目|工程建设|建设工程|项目|工程|建设)+$");
  private static final Pattern ENTERPRISE_TAIL =
      Pattern.compile("(股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|公司|集团|企业)+$");
  private static final Pattern INDUSTRY_TAIL =
      Pattern.compile("(产业集群|产业链条|产业链|产业基地|产业|行业|领域|集群)+$");

  private NameKey() {}

  public static String of(EntityKind kind, String name) {
    return of(kind, name, Enterprises.load());
  }

  /**
   * @param known the enterprises whose names have one key
   */
  static String of(EntityKind kind, String name, Enterprises known) {
    return plain(kind, kind == EntityKind.ENTERPRISE ? known.named(name).orElse(name) : name);
  }

  /** The key of a name that no list is asked for. */
  static String plain(EntityKind kind, String name) {
    String solid = SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    String words = NOISE.matcher(solid).replaceAll("").toLowerCase(Locale.ROOT);
    String plain = METRO.matcher(words).replaceAll("地铁");
    String key = tail(kind).matcher(plain).replaceFirst("");
    if (!key.isEmpty()) {
      return key;
    }
    return plain.isEmpty() ? name : plain;
  }

  private static Pattern tail(EntityKind kind) {
    return switch (kind) {
      case PROJECT -> PROJECT_TAIL;
      case ENTERPRISE -> ENTERPRISE_TAIL;
      case INDUSTRY -> INDUSTRY_TAIL;
    };
  }
}
