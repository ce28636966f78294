package fi.koonti.importing;

import fi.koonti.layout.Words;
import fi.koonti.plan.Direction;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import fi.koonti.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Derives type, unit and direction from the levels where the report does not say them. */
final class KindFill {

  /** Words of things that are to become less. */
  private static final Pattern FALLING =
      Pattern.compile(
          "^[-–−]\\s?\\d|lyhen|vähen|alene|laske|pienen|minsk|förkort|sjunk|reduc|decreas|short",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AT_MOST =
      Pattern.compile(
          "[≤<]|\\b(?:enintään|korkeintaan|alle|högst|under|at most|max)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern AT_LEAST =
      Pattern.compile(
          "[≥>]|\\b(?:vähintään|väh|yli|minst|över|at least|min)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Draft draft;
  private final Language language;

  /** The levels that are proposed for rows, by row and column. */
  private final Map<DraftRow, Map<Label, String>> proposed = new HashMap<>();

  KindFill(Draft draft, Language language) {
    this.draft = draft;
    this.language = language;
    for (Question question : draft.questions()) {
      for (DraftRow row : question.rows()) {
        if (question.label() != null) {
          proposed
              .computeIfAbsent(row, one -> new HashMap<>())
              .putIfAbsent(question.label(), question.proposal());
        }
      }
    }
  }

  void fill() {
    draft.rows().stream()
        .filter(row -> row.has(Label.INDICATOR) || row.has(Label.TARGET) || isAsked(row))
        .forEach(this::fill);
  }

  private boolean isAsked(DraftRow row) {
    return Stream.of(Label.INDICATOR, Label.TARGET)
        .anyMatch(proposed.getOrDefault(row, Map.of())::containsKey);
  }

  private void fill(DraftRow row) {
    Map<Label, String> open = proposed.getOrDefault(row, Map.of());
    LevelKind kind =
        LevelKind.of(level(row, Label.BASELINE), level(row, Label.TARGET), row.text(Label.UNIT));
    boolean sure =
        kind.sure() && !open.containsKey(Label.BASELINE) && !open.containsKey(Label.TARGET);
    word(row, Label.TYPE, Words.of(kind.type(), language), sure);
    word(row, Label.UNIT, kind.unit(), sure);
    if (kind.direction() != Direction.NONE) {
      word(row, Label.DIRECTION, Words.of(kind.direction(), language), sure);
    } else if (kind.type() != IndicatorType.QUALITATIVE) {
      word(row, Label.DIRECTION, Words.of(likely(row), language), false);
    }
  }

  /** The direction that the words speak of, where the numbers tell none. */
  private static Direction likely(DraftRow row) {
    if (AT_MOST.matcher(row.text(Label.TARGET)).find()) {
      return Direction.AT_MOST;
    }
    if (AT_LEAST.matcher(row.text(Label.TARGET)).find()) {
      return Direction.AT_LEAST;
    }
    boolean less =
        FALLING.matcher(row.text(Label.TARGET)).find()
            || FALLING.matcher(row.text(Label.INDICATOR)).find();
    return less ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
  }

  private void word(DraftRow row, Label label, String word, boolean sure) {
    if (word.isEmpty() || row.has(label)) {
      return;
    }
    // Every row has a type; where it is asked, the likelier one stands there meanwhile.
    if (sure || label == Label.TYPE) {
      row.put(label, new Said(word, List.of()));
    }
    if (!sure) {
      draft.ask(List.of(row), label, word, List.of());
    }
  }

  private Level level(DraftRow row, Label label) {
    String text =
        row.has(label)
            ? row.text(label)
            : proposed.getOrDefault(row, Map.of()).getOrDefault(label, "");
    return Level.of(text, null, Measure.of(row.text(Label.UNIT), Notation.of(language)));
  }
}
