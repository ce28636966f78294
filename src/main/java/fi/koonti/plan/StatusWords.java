package fi.koonti.plan;

import fi.koonti.text.TextNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which status someone means: by the municipality's name for it or by its code, in any case.
 */
final class StatusWords {

  private final Map<String, Status> byWord = new HashMap<>();

  StatusWords(List<StatusChoice> choices) {
    for (StatusChoice choice : choices) {
      byWord.put(TextNormalizer.folded(choice.status().name()), choice.status());
    }
    for (StatusChoice choice : choices) {
      byWord.put(TextNormalizer.folded(choice.name()), choice.status());
    }
  }

  Optional<Status> find(String word) {
    return Optional.ofNullable(byWord.get(TextNormalizer.folded(word)));
  }
}
