package io.lantu.text;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Drops what a newspaper or a printer says of its pages: {@code （下转 08 版）}, {@code — 12 —}. */
final class PageTurnDropper implements UnaryOperator<MappedText> {
  private static final String PAGE = "第?[ ]*[A-Z]?[ ]*[0-9一二三四五六七八九十]{1,3}[ ]*[版版頁页]";

  private static final String TURN = "(?:下[转轉]|上接|[紧緊]接|[转轉])";

  private static final Pattern PAGE_TURN =
      Pattern.compile(
          "[（(【][ ]*"
              + TURN
              + "[ ]*"
              + PAGE
              + "[ ]*[）)】]"
              + "|(?m)^[ \\t\\u3000]*"
              + TURN
              + "[ ]*"
              + PAGE
              + "[ \\t\\u3000]*$"
              + "|^[ \\t\\u3000]*(?:[-—–][ ]*\\d{1,3}[ ]*[-—–]|[第][ ]*\\d{1,3}[ ]*[页頁](?:[ ,，/]*共[ ]*\\d{1,3}[ ]*[页頁])?)[ \\t\\u3000]*$");

  @Override
  public MappedText apply(MappedText text) {
    return Rewriting.unwrapAll(text, PAGE_TURN);
  }
}
