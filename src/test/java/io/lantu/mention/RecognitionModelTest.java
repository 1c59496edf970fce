package io.lantu.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lantu.learn.ModelFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecognitionModelTest {
  private static final String EDGES = "\t".repeat(16);

  @Test
  void isReadAsItIsWritten() {
    Map<String, List<String>> parts = parts("enterprise", "project", "industry");
    assertThat(RecognitionModel.of(new ModelFile(List.of(), parts)).parts()).isEqualTo(parts);
  }

  @Test
  void aMissingPartIsNamed() {
    Map<String, List<String>> all = parts("enterprise", "project", "industry");
    for (String part : all.keySet()) {
      Map<String, List<String>> rest = new LinkedHashMap<>(all);
      rest.remove(part);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RecognitionModel.of(new ModelFile(List.of(), rest)))
          .withMessage("the model: has no part [" + part + "]");
    }
  }

  @Test
  void aModelOfOtherKindsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RecognitionModel.of(new ModelFile(List.of(), parts("project", "enterprise"))))
        .withMessageContaining("finds [project, enterprise], not [enterprise, project, industry]");
  }

  private static Map<String, List<String>> parts(String... types) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      parts.put(kind.type(), List.of("least\t0.5", "rule=x\t1.5"));
    }
    parts.put("spans", List.of(types).stream().map(type -> "edge " + type + EDGES).toList());
    return parts;
  }
}
