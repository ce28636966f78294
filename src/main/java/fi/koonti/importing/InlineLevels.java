package fi.koonti.importing;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks about levels in the midst of an indicator's name: {@code Lainat: lähtötaso 12,1, tavoite
 * 13}.
 */
final class InlineLevels {

  private static final Map<Label, Pattern> WORDS = new LinkedHashMap<>();

  static {
    for (Label label : List.of(Label.BASELINE, Label.TARGET, Label.OUTCOME)) {
      String any =
          Arrays.stream(Language.values())
              .map(language -> Texts.of(InlineLevels.class, "importing", language))
              .map(texts -> texts.get("inline." + label.key().substring("label.".length())))
              .collect(Collectors.joining("|"));
      WORDS.put(
          label,
          Pattern.compile(
              "\\b(?:"
                  + any
                  + ")(?:\\s*\\(?(?:19|20)\\d\\d\\)?)?(?:\\s+(?:on|oli|är|var|is|was))?\\s*[:=]?\\s*((?:[\\p{L}.]+\\s)?[<>≤≥+\\-–−]?\\s?\\d[^;\\n"
                  + "()]*?)(?=\\s*(?:,\\s|;|\\(|\\)|\\n"
                  + "|$|\\.(?:\\s|$)|\\s(?:ja|och|and)\\s))",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }
  }

  private InlineLevels() {}

  static void ask(Draft draft) {
    for (DraftRow row : draft.rows()) {
      row.said(Label.INDICATOR)
          .filter(said -> said.from().size() == 1)
          .ifPresent(said -> ask(row, said.from().get(0), draft));
    }
  }

  private static void ask(DraftRow row, Snippet name, Draft draft) {
    int first = name.length();
    for (Map.Entry<Label, Pattern> word : WORDS.entrySet()) {
      Matcher matcher = word.getValue().matcher(name.text());
      boolean open = !row.has(word.getKey()) && !draft.isAsked(row, word.getKey());
      if (open && matcher.find()) {
        first = Math.min(first, matcher.start());
        draft.ask(List.of(row), word.getKey(), matcher.group(1).strip(), List.of(name));
      }
    }
    String rest = name.text().substring(0, first).replaceAll("[\\s:;,(–-]+$", "");
    if (first < name.length() && !rest.isEmpty()) {
      draft.ask(List.of(row), Label.INDICATOR, rest, List.of(name));
    }
  }
}
