package io.lantu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.lantu.text.TextDecoder.Decoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  private final TextDecoder decoder = new TextDecoder();

  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/encodings.tsv", delimiter = '\t', quoteCharacter = '`')
  void shortTexts(String charset, String text) {
    Decoding decoding = decoder.decode("a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(decoding)
        .isEqualTo(new Decoding.Decoded(new SourceText("a.txt", text), Charset.forName(charset)));
  }

  @Test
  void marksAreNotCountedAndLineEndsStay() {
    String text = "一、回顾\r\n二、安排\r𠮷\n";
    assertThat(raw(join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, utf8(text))))
        .isEqualTo(text);
    assertThat(
            raw(
                join(
                    new byte[] {(byte) 0xFF, (byte) 0xFE},
                    text.getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo(text);
    assertThat(
            raw(
                join(
                    new byte[] {(byte) 0xFE, (byte) 0xFF},
                    text.getBytes(StandardCharsets.UTF_16BE))))
        .isEqualTo(text);
    assertThat(raw(utf8(text))).isEqualTo(text);
    assertThat(raw(text.getBytes(GB18030))).isEqualTo(text);
  }

  @Test
  void everyCutOfALongerTextIsRead() {
    String simplified = "过去一年，全市上下攻坚克难，地区生产总值增长百分之六，城镇新增就业五万人，一批重点项目建成投产。";
    String traditional = "過去一年，全市上下攻堅克難，地區生產總值增長百分之六，城鎮新增就業五萬人，一批重點項目建成投產。";
    for (int end = 6; end <= simplified.length(); end++) {
      String s = simplified.substring(0, end);
      String t = traditional.substring(0, end);
      assertThat(raw(s.getBytes(GB18030))).isEqualTo(s);
      assertThat(raw(t.getBytes(BIG5))).isEqualTo(t);
    }
  }

  @Test
  void nothingThere() {
    assertThat(problem(new byte[0])).contains("empty");
    assertThat(problem(utf8(" \r\n\u3000"))).contains("empty");
    assertThat(problem(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})).contains("empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%PDF-1.7 政府工作报告", "PK\u0003\u0004 word/document.xml", "{\\rtf1 报告", "GIF89a"})
  void filesOfOtherForms(String content) {
    assertThat(problem(utf8(content))).contains("not a text").contains("save its text");
  }

  @Test
  void binaryAndUnknown() {
    assertThat(problem(utf8("政府\0工作"))).contains("binary");
    assertThat(problem("\u0001\u0002\u0003政府".getBytes(StandardCharsets.UTF_8))).contains("binary");
    assertThat(problem("Überschüsse größer".getBytes(StandardCharsets.ISO_8859_1)))
        .contains("encoding");
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] |= (byte) 0x80;
    }
    assertThat(problem(noise)).contains("encoding");
  }

  @Test
  void brokenUtf8IsNotGuessed() {
    byte[] broken = join(utf8("政府工作报告，我市经济稳中有进"), new byte[] {(byte) 0xE6, (byte) 0x94});
    assertThat(problem(broken)).contains("encoding").startsWith("a.txt");
  }

  private String raw(byte[] bytes) {
    return ((Decoding.Decoded) decoder.decode("a.txt", bytes)).text().raw();
  }

  private String problem(byte[] bytes) {
    String line = ((Decoding.Undecodable) decoder.decode("a.txt", bytes)).diagnostic().toString();
    assertThat(line).doesNotContain("\n");
    return line;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
