package fi.koonti.plan;

import fi.koonti.text.TextNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which status someone means: by the municipality's name for it or by its code, in any case,
 * also where it ends like a sentence.
 */
final class StatusWords {

  /** Signs that end a word and say nothing more of it. */
  private static final String SENTENCE_END = ".,;: ";

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
    String folded = TextNormalizer.folded(word);
    return Optional.ofNullable(byWord.get(folded))
        .or(() -> Optional.ofNullable(byWord.get(withoutEnd(folded))));
  }

  private static String withoutEnd(String word) {
    int end = word.length();
    while (end > 0 && SENTENCE_END.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
