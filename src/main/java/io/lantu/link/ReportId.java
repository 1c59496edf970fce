package io.lantu.link;

import io.lantu.document.Report;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The name of a report in IRIs: place, year and kind ({@code 140100-2022-summary}) and, where
 * several texts share these, the head of the hash of its content.
 */
public final class ReportId {
  private static final int HASH_HEAD = 8;

  private ReportId() {}

  /**
   * Names for reports that are read together, in the order given. The name of each depends on the
   * set alone, not on the order.
   */
  public static List<String> assign(List<Report> reports) {
    Map<String, Long> texts =
        reports.stream()
            .collect(
                Collectors.groupingBy(
                    ReportId::plain,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        ReportId::contentHash,
                        Collectors.collectingAndThen(
                            Collectors.toSet(), hashes -> (long) hashes.size()))));
    List<String> ids = new ArrayList<>();
    for (Report report : reports) {
      String plain = plain(report);
      ids.add(
          texts.get(plain) == 1
              ? plain
              : plain + "-" + contentHash(report).substring(0, HASH_HEAD));
    }
    return ids;
  }

  /** The name without regard to other reports. */
  public static String plain(Report report) {
    return report.place().code() + "-" + report.year() + "-" + report.kind().token();
  }

  /** The year in a report's name. */
  static int year(String id) {
    int begin = id.indexOf('-') + 1;
    return Integer.parseInt(id, begin, id.indexOf('-', begin), 10);
  }

  /** SHA-256 of the raw text in UTF-8, hexadecimal. */
  public static String contentHash(Report report) {
    return sha256(report.text().source().raw());
  }

  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
