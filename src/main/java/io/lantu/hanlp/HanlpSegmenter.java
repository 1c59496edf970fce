package io.lantu.hanlp;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.lantu.text.Segmenter;
import io.lantu.text.Span;
import io.lantu.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * HanLP's shortest-path segmenter with its recognition of persons and places. That of organisations
 * is left out: it joins words that others read apart, and the models find companies as well without
 * it.
 *
 * <p>HanLP's custom dictionary is global and can be changed by anyone in the process, so it is not
 * asked: the same text always gives the same tokens. Thread-safe: HanLP's segment object is only
 * read once it is set up. The first call loads the dictionaries, which takes about a second.
 */
public final class HanlpSegmenter implements Segmenter {
  private final Segment segment =
      new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableNameRecognize(true)
          .enableTranslatedNameRecognize(false)
          .enableJapaneseNameRecognize(false)
          .enablePlaceRecognize(true)
          .enableOrganizationRecognize(false)
          .enablePartOfSpeechTagging(false)
          .enableOffset(true);

  @Override
  public List<Token> segment(String text) {
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (Term term : segment.seg(text)) {
      if (term.word.isBlank()) {
        continue;
      }
      int begin = text.indexOf(term.word, from);
      if (begin < 0) {
        throw new IllegalStateException("HanLP answered with a word that the text has not");
      }
      from = begin + term.word.length();
      tokens.add(new Token(new Span(begin, from), term.word, term.nature.toString()));
    }
    return List.copyOf(tokens);
  }
}
