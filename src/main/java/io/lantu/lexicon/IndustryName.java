package io.lantu.lexicon;

import java.util.regex.Pattern;

/** Which names of industries are one: {@code 新能源汽车产业链} is {@code 新能源汽车}. */
public final class IndustryName {
  /** {@code 全} of {@code 全产业链} is tail, that of {@code 安全产业链} is not. */
  private static final Pattern TAIL = Pattern.compile("(产业集群|((?<!安)全)?产业链条?|产业基地|产业|行业|领域|集群)+$");

  private IndustryName() {}

  /**
   * The plain form without a tail that says only that it is an industry. Never empty for a name
   * that is not.
   */
  public static String key(String name) {
    String plain = NameForm.plain(name);
    String key = TAIL.matcher(plain).replaceFirst("");
    if (!key.isEmpty()) {
      return key;
    }
    return plain.isEmpty() ? name : plain;
  }
}
