package io.lantu.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the {@code #'} lines of a query file say.
 *
 * @param parameters in order
 */
record QueryHeader(
    Optional<String> title,
    Optional<String> titleZh,
    Optional<String> description,
    List<Declared> parameters) {
  private static final String MARK = "#'";
  private static final Pattern FIELD = Pattern.compile("#' (param )?([A-Za-z][\\w-]*): *(.*)");
  private static final Pattern CONTINUATION = Pattern.compile("#' {2,}(\\S.*)");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final List<String> KEYS = List.of("title", "title-zh", "description");

  /** A parameter with the line that declares it. */
  record Declared(Parameter parameter, int line) {}

  private record Field(boolean parameter, String key, StringBuilder value, int line) {}

  static QueryHeader read(String source, String text) {
    Map<String, String> told = new LinkedHashMap<>();
    Map<String, Declared> parameters = new LinkedHashMap<>();
    for (Field field : fields(source, text)) {
      String value = field.value().toString().strip();
      boolean first;
      if (field.parameter()) {
        Declared declared = new Declared(parameter(source, field, value), field.line());
        first = parameters.put(field.key(), declared) == null;
      } else if (!KEYS.contains(field.key())) {
        throw new InvalidQueryException(
            source,
            field.line(),
            "no header field "
                + field.key()
                + "; there are "
                + String.join(", ", KEYS)
                + ", param");
      } else if (value.isEmpty()) {
        throw new InvalidQueryException(source, field.line(), field.key() + " says nothing");
      } else {
        first = told.put(field.key(), value) == null;
      }
      if (!first) {
        throw new InvalidQueryException(source, field.line(), field.key() + " stands twice");
      }
    }
    return new QueryHeader(
        Optional.ofNullable(told.get("title")),
        Optional.ofNullable(told.get("title-zh")),
        Optional.ofNullable(told.get("description")),
        List.copyOf(parameters.values()));
  }

  private static List<Field> fields(String source, String text) {
    List<Field> fields = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.startsWith(MARK)) {
        continue;
      }
      Matcher field = FIELD.matcher(line.stripTrailing());
      Matcher more = CONTINUATION.matcher(line.stripTrailing());
      if (more.matches() && !fields.isEmpty()) {
        fields.get(fields.size() - 1).value().append(' ').append(more.group(1));
      } else if (field.matches()) {
        fields.add(
            new Field(
                field.group(1) != null, field.group(2), new StringBuilder(field.group(3)), number));
      } else {
        throw new InvalidQueryException(
            source, number, "a header line is \"#' key: value\" or \"#' param name: ...\"");
      }
    }
    return fields;
  }

  /** Reads {@code type, attributes | example | description}. */
  private static Parameter parameter(String source, Field field, String value) {
    List<String> parts = Arrays.stream(value.split("\\|", 3)).map(String::strip).toList();
    if (parts.size() != 3 || parts.stream().anyMatch(String::isEmpty)) {
      throw new InvalidQueryException(
          source, field.line(), "a parameter is \"type, attributes | example | description\"");
    }
    if (!NAME.matcher(field.key()).matches() || field.key().equals(NamedQuery.LIMIT)) {
      throw new InvalidQueryException(
          source,
          field.line(),
          "a parameter cannot be called " + field.key() + "; limit comes from the query's LIMIT");
    }
    try {
      return new ParameterReader(field.key(), parts.get(0)).read(parts.get(1), parts.get(2));
    } catch (IllegalArgumentException | InvalidParameterException e) {
      throw new InvalidQueryException(source, field.line(), e.getMessage());
    }
  }
}
