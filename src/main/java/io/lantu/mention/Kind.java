package io.lantu.mention;

import java.util.List;
import java.util.Locale;

/** What the learned recogniser tells apart; divisions are found by their list alone. */
public enum Kind {
  ENTERPRISE,
  PROJECT,
  INDUSTRY;

  private final String type = name().toLowerCase(Locale.ROOT);

  /** The name of the span type in models. */
  String type() {
    return type;
  }

  static List<String> types() {
    return List.of(ENTERPRISE.type(), PROJECT.type(), INDUSTRY.type());
  }
}
