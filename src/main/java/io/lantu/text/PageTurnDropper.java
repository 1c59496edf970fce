package io.lantu.text;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Drops what a newspaper or a printer says of its pages: {@code （下转 08 版）}, {@code — 12 —}. */
final class PageTurnDropper implements UnaryOperator<MappedText> {
  private static final String PAGE = "第?[ ]*[A-Z]?[ ]*[0-9一二三四五六七八九十]{1,3}[ ]*[版版頁页]";

  private static final String TURN = "(?:下[转轉]|上接|[紧緊]接|[转轉])";

  private static final String NUMBER =
      "[-—–][ ]*\\d{1,3}[ ]*[-—–]|第[ ]*\\d{1,3}[ ]*[页頁](?:[ ,，/]*共[ ]*\\d{1,3}[ ]*[页頁])?";

  private static final String MARGIN = "[ \\t\\u3000]*";

  private static final Pattern PAGE_TURN =
      Pattern.compile("[（(【][ ]*" + TURN + "[ ]*" + PAGE + "[ ]*[）)】]");

  /** Goes with the break before it, so that what it parted stands together. */
  private static final Pattern PAGE_LINE =
      Pattern.compile(
          "(?:\\A|\\n)"
              + MARGIN
              + "(?:"
              + PAGE_TURN.pattern()
              + "|"
              + TURN
              + "[ ]*"
              + PAGE
              + "|"
              + NUMBER
              + ")"
              + MARGIN
              + "(?=\\n|\\z)");

  @Override
  public MappedText apply(MappedText text) {
    return Rewriting.unwrapAll(Rewriting.unwrapAll(text, PAGE_LINE), PAGE_TURN);
  }
}
