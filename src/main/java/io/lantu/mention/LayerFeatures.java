package io.lantu.mention;

import io.lantu.learn.FeatureSink;
import io.lantu.learn.FeatureTemplate;
import io.lantu.mention.CharacterLayers.Layer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What word lists and rules say of each character of a sentence and of its neighbours. */
final class LayerFeatures {
  private record Source(Layer layer, FeatureTemplate here, FeatureTemplate around) {
    static Source of(Layer layer) {
      return new Source(
          layer, FeatureTemplate.of(layer.name()), FeatureTemplate.of(layer.name() + "-around"));
    }
  }

  private record Pair(FeatureTemplate template, Layer first, Layer second) {
    static Pair of(String name, Layer first, Layer second) {
      return new Pair(FeatureTemplate.of(name), first, second);
    }
  }

  private static final List<Source> SOURCES =
      Stream.of(
              Layer.DIVISION,
              Layer.LISTED_ENTERPRISE,
              Layer.RULED_ENTERPRISE,
              Layer.LISTED_INDUSTRY,
              Layer.HEAD,
              Layer.VERB,
              Layer.UNDERTAKING,
              Layer.OWN)
          .map(Source::of)
          .toList();

  private static final List<Pair> PAIRS =
      List.of(
          Pair.of("project+token", Layer.UNDERTAKING, Layer.TOKEN),
          Pair.of("project+company", Layer.UNDERTAKING, Layer.RULED_ENTERPRISE),
          Pair.of("project+division", Layer.UNDERTAKING, Layer.DIVISION),
          Pair.of("project+head", Layer.UNDERTAKING, Layer.HEAD),
          Pair.of("company+token", Layer.RULED_ENTERPRISE, Layer.TOKEN),
          Pair.of("industry+token", Layer.LISTED_INDUSTRY, Layer.TOKEN));

  private final Map<Layer, CharacterLayer> layers;

  LayerFeatures(Map<Layer, CharacterLayer> layers) {
    this.layers = layers;
  }

  void write(int length, FeatureSink sink) {
    for (Source source : SOURCES) {
      write(source, layers.get(source.layer), length, sink);
    }
    for (Pair pair : PAIRS) {
      CharacterLayer first = layers.get(pair.first);
      CharacterLayer second = layers.get(pair.second);
      for (int i = 0; i < length; i++) {
        second.put(i, first.put(i, sink.feature(pair.template)).put(' ')).at(i);
      }
    }
  }

  private static void write(Source source, CharacterLayer layer, int length, FeatureSink sink) {
    for (int i = 0; i < length; i++) {
      if (layer.speaksOf(i - 1) || layer.speaksOf(i) || layer.speaksOf(i + 1)) {
        layer.put(i, sink.feature(source.here)).at(i);
        layer.put(i - 1, sink.feature(source.around)).put(' ');
        layer.put(i, sink).put(' ');
        layer.put(i + 1, sink).at(i);
      }
    }
  }
}
