package io.lantu.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a parameter's type and attributes: {@code string, one of level change, default change}. */
final class ParameterReader {
  private final String name;
  private final List<String> words;

  private boolean optional;
  private Optional<String> byDefault = Optional.empty();
  private List<String> choices = List.of();

  ParameterReader(String name, String declaration) {
    this.name = name;
    this.words = Arrays.stream(declaration.split(",")).map(String::strip).toList();
  }

  Parameter read(String example, String description) {
    ParameterType type =
        ParameterType.of(words.get(0))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no type " + words.get(0) + "; there are " + ParameterType.tokens()));
    choices = type.choices();
    words.stream().skip(1).forEach(this::attribute);
    return new Parameter(name, type, optional, byDefault, choices, example, description);
  }

  private void attribute(String attribute) {
    if (attribute.equals("optional")) {
      optional = true;
    } else if (attribute.startsWith("default ")) {
      byDefault = Optional.of(attribute.substring("default ".length()).strip());
    } else if (attribute.startsWith("one of ")) {
      choices = List.of(attribute.substring("one of ".length()).strip().split(" +"));
    } else {
      throw new IllegalArgumentException(
          "no attribute \"" + attribute + "\"; there are optional, default X, one of X Y");
    }
  }
}
