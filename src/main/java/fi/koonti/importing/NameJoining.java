package fi.koonti.importing;

import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives one spelling to names that differ in capitals, hyphens, spaces or stops only, so that a
 * goal is not taken for two: the first that is not all in capitals. Each joining is noted.
 */
final class NameJoining {

  private static final Set<Label> NAMES = EnumSet.range(Label.SECTOR, Label.MEASURE);

  private final Draft draft;

  NameJoining(Draft draft) {
    this.draft = draft;
  }

  void join() {
    NAMES.forEach(this::join);
    NAMES.forEach(label -> AlikeNames.ask(label, draft));
  }

  private void join(Label label) {
    Map<String, String> chosen = new HashMap<>();
    for (DraftRow row : draft.rows()) {
      String text = row.text(label);
      if (!text.isEmpty()) {
        chosen.merge(
            key(text),
            text,
            (first, other) -> isShouted(first) && !isShouted(other) ? other : first);
      }
    }
    Map<String, List<DraftRow>> others = new LinkedHashMap<>();
    for (DraftRow row : draft.rows()) {
      String text = row.text(label);
      if (!TextNormalizer.same(text, chosen.getOrDefault(key(text), text))) {
        others.computeIfAbsent(text, one -> new ArrayList<>()).add(row);
      }
    }
    others.forEach(
        (text, rows) -> {
          String name = chosen.getOrDefault(key(text), text);
          Said first = rows.get(0).said(label).orElseThrow();
          rows.forEach(row -> row.put(label, row.said(label).orElseThrow().as(name)));
          draft.ask(rows, label, name, first.from());
        });
  }

  private static String key(String text) {
    String letters = TextNormalizer.folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
    return letters.isEmpty() ? text : letters;
  }

  static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) && text.matches(".*\\p{Lu}{4}.*");
  }
}
