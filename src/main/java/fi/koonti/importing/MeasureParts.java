package fi.koonti.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks about two measures in one cell: either may be the one that an indicator belongs to. */
final class MeasureParts {

  /**
   * {@code tukee investointeja Rakennetaan kannustimia}, {@code kehittäminen Palvelujen
   * parantaminen}: a verb of plans, or a whole measure, behind a whole one.
   */
  private static final Pattern SECOND =
      Pattern.compile(
          "(?<=\\p{Ll})\\s(?=\\p{Lu}\\p{Ll}{2,}(?:[td]aan|[td]ään|mme)\\s\\p{L})"
              + "|(?<=minen)\\s(?=\\p{Lu}\\p{Ll}+\\s(?:[\\p{L}-]+\\s){0,4}\\p{Ll}+minen\\b)");

  private MeasureParts() {}

  static void ask(List<DraftRow> rows, Draft draft) {
    Said measure = rows.get(0).said(Label.MEASURE).orElse(null);
    if (measure == null || measure.from().size() != 1) {
      return;
    }
    List<Snippet> parts = parts(measure.from().get(0));
    if (parts.size() > 1) {
      for (DraftRow row : rows) {
        parts.forEach(part -> draft.ask(List.of(row), Label.MEASURE, part.text(), measure.from()));
      }
    }
  }

  /** Asks about the items of a list of measures. */
  static void ask(List<DraftRow> rows, List<Snippet> items, Draft draft) {
    List<Snippet> all = new ArrayList<>();
    rows.get(0).said(Label.MEASURE).ifPresent(said -> all.addAll(said.from()));
    all.addAll(items);
    for (Snippet item : all) {
      String text = Ordinals.withoutMark(item);
      draft.ask(rows, Label.MEASURE, text, List.of(item));
    }
  }

  private static List<Snippet> parts(Snippet measure) {
    List<Numbered.Part> counted = Ordinals.of(measure);
    List<Numbered.Part> items = counted.isEmpty() ? Ordinals.items(measure) : counted;
    if (items.size() > 1) {
      return items.stream().map(Numbered.Part::text).toList();
    }
    List<Snippet> lines = Glued.lines(measure);
    if (lines.size() > 1) {
      return lines;
    }
    Matcher matcher = SECOND.matcher(measure.text());
    List<Snippet> parts = new ArrayList<>();
    int from = 0;
    while (matcher.find()) {
      parts.add(measure.cut(from, matcher.start()));
      from = matcher.end();
    }
    parts.add(measure.after(from));
    return parts;
  }
}
