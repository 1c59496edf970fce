package io.lantu.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Puts faults into the rows of an annotation file, as careless readers would: rows left out, said
 * twice, moved, doubted; names cut, lengthened, worded otherwise; numbers written otherwise or
 * wrong.
 */
final class AnnotationFaults {
  private static final List<String> TAILS =
      List.of("项目", "工程", "建设", "有限公司", "集团", "产业", "产业链", "市", "县", "二期", "（一期）", "𠮷");
  private static final List<String> HEADS = List.of("加快", "推进", "建设", "新", "“", "大");

  private final Random random;
  private final double rate;

  AnnotationFaults(Random random, double rate) {
    this.random = random;
    this.rate = rate;
  }

  List<String> in(List<String> rows) {
    List<String> out = new ArrayList<>();
    String before = "";
    for (String row : rows) {
      String[] fields = row.split("\t", -1);
      if (fields.length < 3 || row.startsWith("#") || random.nextDouble() >= rate) {
        out.add(row);
      } else {
        switch (random.nextInt(8)) {
          case 0 -> {}
          case 1 -> out.addAll(List.of(row, row));
          case 2 -> out.add(moved(fields));
          case 3 -> out.add(doubted(fields));
          case 4, 5 -> out.add(renamed(fields));
          case 6 -> out.add(detailed(fields));
          default -> out.addAll(List.of(renamed(fields.clone()), named(fields, before)));
        }
      }
      before = fields.length < 3 ? before : fields[2];
    }
    return out;
  }

  private String moved(String[] fields) {
    fields[0] = "S" + Math.max(0, Integer.parseInt(fields[0].substring(1)) + random.nextInt(3) - 1);
    return String.join("\t", fields);
  }

  private static String doubted(String[] fields) {
    fields[1] = fields[1].startsWith("?") ? fields[1].substring(1) : "?" + fields[1];
    return String.join("\t", fields);
  }

  private static String named(String[] fields, String name) {
    fields[2] = name.isEmpty() ? fields[2] : name;
    return String.join("\t", fields);
  }

  private String renamed(String[] fields) {
    String name = fields[2];
    fields[2] =
        switch (random.nextInt(5)) {
          case 0 -> name + pick(TAILS);
          case 1 -> pick(HEADS) + name;
          case 2 -> name.length() > 1 ? name.substring(0, name.length() - 1) : name;
          case 3 -> name.length() > 2 ? name.substring(1) : name;
          default -> wide(name);
        };
    return String.join("\t", fields);
  }

  /** ASCII letters and digits in their full-width forms, which compare as the plain ones. */
  private static String wide(String name) {
    StringBuilder wide = new StringBuilder();
    name.chars().forEach(c -> wide.append(c > ' ' && c < 0x7f ? (char) (c + 0xfee0) : (char) c));
    return wide.toString();
  }

  private String detailed(String[] fields) {
    String type = fields[1].replace("?", "");
    if (type.equals("P")) {
      fields = Arrays.copyOf(fields, 5);
      fields[3] = pick(List.of("plan", "start", "ongoing", "done"));
      String tied = fields[4] == null ? "" : fields[4];
      fields[4] = random.nextBoolean() ? tied + "|某某公司" : "某某集团|" + tied;
    } else if (type.equals("T")) {
      number(fields);
    }
    return String.join("\t", fields);
  }

  private void number(String[] fields) {
    switch (random.nextInt(7)) {
      case 0 -> fields[3] = fields[3].equals("level") ? "change" : "level";
      case 1 -> fields[4] = pick(List.of("=", ">=", "<=", "~"));
      case 2 -> fields[5] = fields[5] + (fields[5].contains(".") ? "0" : ".0");
      case 3 -> {
        if (fields[6].startsWith("万") && fields[5].matches("-?[0-9]+")) {
          fields[5] = fields[5] + "0000";
          fields[6] = fields[6].substring(1);
        }
      }
      case 4 -> fields[6] = fields[6] + pick(List.of("以上", "左右", "人"));
      case 5 -> fields[6] = wide(fields[6]);
      default -> fields[7] = fields[7].equals("plan") ? "done" : "plan";
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
