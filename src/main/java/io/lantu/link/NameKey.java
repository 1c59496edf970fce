package io.lantu.link;

import io.lantu.lexicon.Enterprises;
import io.lantu.lexicon.IndustryName;
import io.lantu.lexicon.NameForm;
import java.util.regex.Pattern;

/**
 * The form of a name that decides who is the same: NFKC, lower case, no white space, quotes or
 * dashes (but those between digits, which tell {@code 2.0} from {@code 20}), no tail that says only
 * what kind of thing it is; {@code 轨道交通} of a numbered line is {@code 地铁}; all the names of a
 * well-known enterprise have one key. Never empty for a name that is not.
 */
public final class NameKey {
  private static final Pattern METRO = Pattern.compile("(城市)?轨道交通(?=[0-9一二三四五六七八九十]+号线)");
  private static final Pattern PROJECT_TAIL = Pattern.compile("(项目建设|建设项目|工程建设|建设工程|项目|工程|建设)+$");
  private static final Pattern ENTERPRISE_TAIL =
      Pattern.compile("(股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|公司|集团|企业)+$");

  private NameKey() {}

  public static String of(EntityKind kind, String name) {
    return switch (kind) {
      case PROJECT -> key(name, name, PROJECT_TAIL);
      case ENTERPRISE -> ofEnterprise(name, Enterprises.load());
      case INDUSTRY -> IndustryName.key(name);
    };
  }

  /**
   * @param known the enterprises whose names have one key
   */
  static String ofEnterprise(String name, Enterprises known) {
    return plainEnterprise(known.named(name).orElse(name));
  }

  /** The key of an enterprise's name that no list is asked for. */
  static String plainEnterprise(String name) {
    return key(name, name, ENTERPRISE_TAIL);
  }

  private static String key(String name, String known, Pattern tail) {
    String plain = METRO.matcher(NameForm.plain(known)).replaceAll("地铁");
    String key = tail.matcher(plain).replaceFirst("");
    if (!key.isEmpty()) {
      return key;
    }
    return plain.isEmpty() ? name : plain;
  }
}
