package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Indicator;
import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is shown beside the outcome when somebody goes there, and read aloud by screen readers: what
 * is asked, so that nobody has to look for it.
 */
final class RowPrompt {

  /** More no program shows. */
  private static final int LIMIT = 255;

  /** An indicator is cut before anything else is. */
  private static final int LEAST_INDICATOR = 40;

  private final Texts words;
  private final RowTexts texts;

  RowPrompt(FormOrder order, RowTexts texts) {
    this.words = FormTexts.in(order.language());
    this.texts = texts;
  }

  /** The lines: indicator, target, previous outcome, unit; of what is unknown there is none. */
  String of(Indicator row) {
    List<String> lines = new ArrayList<>();
    line(lines, "target", texts.of(row, FormColumn.TARGET));
    line(lines, "previous", texts.of(row, FormColumn.PREVIOUS_OUTCOME));
    line(lines, "unit", row.unit());
    String rest = String.join("", lines);
    String indicator = row.name();
    int room = Math.max(LEAST_INDICATOR, LIMIT - rest.length());
    return cut(cut(indicator, room) + rest, LIMIT);
  }

  private void line(List<String> lines, String key, String text) {
    if (!text.isBlank() && !text.equals("–")) {
      lines.add("\n" + words.get("prompt." + key, Map.of("text", text)));
    }
  }

  private static String cut(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit - 1).stripTrailing() + "…";
  }
}
