package io.lantu.mention;

import java.util.List;
import java.util.Locale;

/** What the learned recogniser tells apart; divisions are found by their list alone. */
public enum Kind {
  ENTERPRISE,
  PROJECT,
  INDUSTRY;

  /** The name of the span type in models. */
  String type() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> types() {
    return List.of(ENTERPRISE.type(), PROJECT.type(), INDUSTRY.type());
  }
}
