package io.lantu.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence, trimmed to the words that name what is measured.
 *
 * @param text the words
 * @param begin where they begin in the sentence
 */
record Phrase(String text, int begin) {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[、，,且:：—\\s·]|和(?![谐平美])|及(?!时)|与|并(?![网购轨])|或(?!许)|\\d+[个条家项](?=[^分])|以及|其中|同时|此外|特别是|[（(][^（()）]{1,4}[)）]|[一二三四五六七八九十]+[是要]|"
              + "力争|争取实现|实现(?!翻)|努力|确保|确定|预计|推动|促进|使|将|共(?=[^同享建])|再(?!生)|今年|去年|全年|本年度|"
              + "全[市省县区州盟旗](?!域)|我[省市县区州盟旗]|(?:到|至)?20\\d\\d年(?:底|末)?前?|(?:到|至)年底|“十[三四五]五”(?:时期|期间|末|以来)?|"
              + "五年来|五年间|一年来|过去五年|过去一年|目前|截至目前|年内|年末|每年|年均|初步|又|已|首次|连续|主要|力促|全力|"
              + "用[^，、]{1,4}时间|(?:较|比)“[^”]*”(?:时期|末|期末)?|大力|积极|持续(?=[^发时])|深入|稳步|加快|狠抓|抓好|抓实|提前|成功|主要预期目标是|目标是|预期目标|实际|就是|即)+");
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?:[、，,:：]|(?:连续)?(?:连跨|跨越|跨过|迈上|跃上|站上|登上|迈过)[^，、]*(?:台阶|大关)|(?:均|都)?(?:居|位居|稳居|位列|排名?|跃居)[^，、]*[位名列]|(?:增速|增幅)?(?:高于|快于|低于)[^，、]*|连续\\d+年|(?:再?创|刷新)[^，、]*(?:新高|水平|纪录|新低)|(?:比|较|同|与|相比)(?:上年|去年|前年|年初|20\\d\\d年底?|“[^”]*”(?:时期|末|期末)?|同期|[^，、]{0,6}年)(?:同期|相比|末|底)?的?|"
              + "共计|总计|合计|预计|同比|约|的|数据|(?<=.{4})累计)$");

  /** Without what leads to it or only follows it. */
  Phrase trimmed() {
    String rest = text;
    int at = begin;
    Matcher lead = LEAD.matcher(rest);
    if (lead.find()) {
      at += lead.end();
      rest = rest.substring(lead.end());
    }
    for (Matcher trail = TRAIL.matcher(rest); trail.find(); trail = TRAIL.matcher(rest)) {
      rest = rest.substring(0, trail.start());
    }
    String stripped = rest.strip();
    return new Phrase(stripped, at + rest.indexOf(stripped));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
