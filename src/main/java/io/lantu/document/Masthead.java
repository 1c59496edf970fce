package io.lantu.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines above a report say of it.
 *
 * @param lines the lines before the salutation, the first part or the second paragraph
 * @param title the title, if one is printed
 * @param meeting the session of the congress, as printed
 * @param meetingDay day of the session, or a day that stands alone under the title
 */
record Masthead(
    List<Line> lines,
    Optional<String> title,
    Optional<String> meeting,
    Optional<LocalDate> meetingDay,
    Optional<String> speaker) {

  private static final int MAX_LINES = 20;
  private static final int MAX_TITLE = 60;

  private static final Pattern END =
      Pattern.compile("(?:尊敬的)?(?:各位代表|各位委员|同志们)[：:！，].*|各位代表|一、.*|第一部分.*|现在，.*");

  private static final Pattern TITLE =
      Pattern.compile(".*(?:工作报告|报告》?解读|任务分解|工作分工|责任分工|责任分解|任务清单).*");

  private static final Pattern NO_TITLE = Pattern.compile(".*(?:[。；]|记者.*|摄)$|点击.*|.*首页.*");

  private static final String NUMERAL = "[一二三四五六七八九十百零〇\\d]{1,4}";

  private static final Pattern MEETING =
      Pattern.compile(
          "(?:在|召开的|开幕的|举行的)?([\\p{IsHan}]{0,24}?第?"
              + NUMERAL
              + "届(?:人民代表大会|人大)(?:常务委员会)?第?"
              + NUMERAL
              + "次会议)");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:省长|市长|县长|区长|州长|盟长|旗长|主席|主任|专员)[ \\u3000]*([\\p{IsHan}·]{2,14})$"
              + "|(?:省长|市长|县长|区长|州长|盟长|旗长|主席)([\\p{IsHan}·]{2,4}?)(?:同志)?(?:代表|在|向|作|所作).*"
              + "|^([\\p{IsHan}·]{2,4})(?:同志)?(?:所作|作)的?(?:政府)?工作报告.*");

  /** A day alone on its line; that of publication has a label or figures only. */
  private static final Pattern BARE_DAY = Pattern.compile("[（——]*[^年]{4}年.{1,2}月.{1,3}日[）]?");

  private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})日");

  /** The day of the session; where its year is not printed it is the report's. */
  Optional<LocalDate> day(int year) {
    return meetingDay.or(
        () ->
            lines.stream()
                .filter(line -> MEETING.matcher(line.text()).find())
                .map(line -> MONTH_AND_DAY.matcher(line.text()))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(
                    day -> ChineseDate.day(year + "年" + day.group(1) + "月" + day.group(2) + "日")));
  }

  static Masthead of(List<Line> body) {
    int end = 0;
    boolean titled = false;
    boolean running = false;
    while (end < Math.min(body.size(), MAX_LINES) && !running) {
      Line line = body.get(end);
      if (END.matcher(line.text()).matches() || Outline.isBarePart(line.text())) {
        break;
      }
      titled |= isTitle(line.text());
      running = titled && line.isProse();
      end++;
    }
    List<Line> head = List.copyOf(body.subList(0, end));
    Optional<Line> meeting =
        head.stream().filter(line -> MEETING.matcher(line.text()).find()).findFirst();
    return new Masthead(
        head,
        title(head),
        meeting.map(line -> meeting(line.text())),
        meeting
            .flatMap(line -> ChineseDate.day(line.text()))
            .or(
                () ->
                    head.stream()
                        .map(Line::text)
                        .filter(text -> BARE_DAY.matcher(text).matches())
                        .findFirst()
                        .flatMap(ChineseDate::day)),
        head.stream().flatMap(line -> speaker(line.text()).stream()).findFirst());
  }

  private static Optional<String> title(List<Line> head) {
    List<String> titles = head.stream().map(Line::text).filter(Masthead::isTitle).toList();
    return titles.stream()
        .filter(text -> ChineseDate.looseYear(text).isPresent())
        .findFirst()
        .or(() -> titles.stream().findFirst());
  }

  private static boolean isTitle(String line) {
    return line.length() <= MAX_TITLE
        && TITLE.matcher(line).matches()
        && !NO_TITLE.matcher(line).matches();
  }

  private static String meeting(String line) {
    Matcher matcher = MEETING.matcher(line);
    matcher.find();
    return matcher.group(1).replaceFirst("^.*(?:\\d日|[在的了])", "");
  }

  private static Optional<String> speaker(String line) {
    if (line.startsWith("各位") || line.length() > 200) {
      return Optional.empty();
    }
    Matcher matcher = SPEAKER.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return Optional.of(matcher.group(group));
      }
    }
    return Optional.empty();
  }
}
