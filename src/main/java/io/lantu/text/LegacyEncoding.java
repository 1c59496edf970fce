package io.lantu.text;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Chooses between the Chinese encodings from before Unicode. Nearly every Big5 text is also a valid
 * GB18030 text, so the choice goes by which reading looks like Chinese: by the share of characters
 * that are among the commonest of the language, and only where that is even by the detector's word,
 * which errs on short texts.
 */
final class LegacyEncoding {
  /** Common in any text of the genre, in both scripts. */
  private static final String COMMON =
      "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過"
          + "子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制"
          + "机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內"
          + "数數正心反你明看原又么利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系军軍很情者最立代想已通并提直题題"
          + "党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统統接知较較将將组組见見计計"
          + "别她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取据據处處府市县縣省州报報告项項目标標万萬亿億元增"
          + "推服务務改革城乡鄉投济濟"
          + "，。、；：";

  /** Share of common characters under which a reading is taken for noise. */
  private static final double NOISE = 0.15;

  private LegacyEncoding() {}

  /** A reading of the bytes without faults. */
  record Candidate(String text, Charset charset) {
    double likeness() {
      long outside = text.chars().filter(c -> c >= 0x80).count();
      long common = text.chars().filter(c -> COMMON.indexOf(c) >= 0).count();
      return outside == 0 ? 0 : (double) common / outside;
    }
  }

  static Optional<Candidate> choose(byte[] bytes, List<Candidate> candidates) {
    String detected = detect(bytes);
    return candidates.stream()
        .filter(candidate -> candidate.likeness() >= NOISE)
        .max(
            Comparator.comparingDouble(Candidate::likeness)
                .thenComparing(c -> c.charset().name().equalsIgnoreCase(detected)));
  }

  private static String detect(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return detector.getDetectedCharset();
  }
}
