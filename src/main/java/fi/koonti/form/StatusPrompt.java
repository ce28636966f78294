package fi.koonti.form;

import fi.koonti.plan.Settings;
import fi.koonti.plan.StatusChoice;
import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is shown beside a status when somebody goes there: which of them want more words. */
final class StatusPrompt {

  /** More no program shows. */
  private static final int LIMIT = 255;

  private StatusPrompt() {}

  static String of(FormOrder order) {
    Texts words = FormTexts.in(order.language());
    Settings settings = order.plan().settings();
    List<String> lines = new ArrayList<>(List.of(words.get("prompt.status")));
    line(lines, words, "prompt.needs-outcome", order, StatusChoice::needsOutcome);
    line(lines, words, "prompt.needs-correction", order, StatusChoice::needsCorrection);
    line(
        lines,
        words,
        "prompt.needs-evidence",
        order,
        choice -> settings.wantsEvidence(choice.status()));
    String text = String.join("\n", lines);
    return text.length() <= LIMIT ? text : text.substring(0, LIMIT - 1) + "…";
  }

  private static void line(
      List<String> lines, Texts words, String key, FormOrder order, Predicate<StatusChoice> needs) {
    String statuses =
        order.plan().statuses().stream()
            .filter(needs)
            .map(StatusChoice::name)
            .collect(Collectors.joining(", "));
    if (!statuses.isEmpty()) {
      lines.add(words.get(key, Map.of("statuses", statuses)));
    }
  }
}
