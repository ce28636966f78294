package fi.koonti.form;

import fi.koonti.layout.OutcomeKind;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.quantity.Measure;
import fi.koonti.submission.Value;
import fi.koonti.template.CellContent;
import fi.koonti.text.PersonalCode;
import fi.koonti.text.TextNormalizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the column of checks says about the answers that a row begins with, until somebody
 * calculates: the template's formula, reckoned here.
 */
final class RowCheck {

  private final FormOrder order;
  private final Indicator row;

  RowCheck(FormOrder order, Indicator row) {
    this.order = order;
    this.row = row;
  }

  /** What it says; lacks stand in lines. */
  String text() {
    return words().stream()
        .map(word -> word.text(order.language()))
        .collect(Collectors.joining("\n"));
  }

  /** Whether nothing is answered. */
  boolean isUntouched() {
    return words().equals(List.of(CheckWord.UNTOUCHED));
  }

  /** Whether nothing is lacking; a number to look at again is no lack. */
  boolean isDone() {
    List<CheckWord> words = words();
    return words.equals(List.of(CheckWord.DONE))
        || words.equals(List.of(CheckWord.OUTCOME_IMPLAUSIBLE))
        || words.equals(List.of(CheckWord.OUTCOME_BELOW_ONE));
  }

  private List<CheckWord> words() {
    boolean untouched =
        List.of(Field.OUTCOME, Field.STATUS, Field.NARRATIVE, Field.CORRECTION).stream()
            .allMatch(this::isBlank);
    if (untouched) {
      return List.of(CheckWord.UNTOUCHED);
    }
    List<CheckWord> missing = new ArrayList<>();
    ofOutcome(missing);
    ofTexts(missing);
    return missing.isEmpty() ? List.of(CheckWord.DONE) : missing;
  }

  private void ofOutcome(List<CheckWord> missing) {
    OutcomeKind kind = OutcomeKind.of(row);
    boolean isNumber = kind == OutcomeKind.NUMBER;
    if (isBlank(Field.OUTCOME)) {
      boolean measured = isNumber || kind == OutcomeKind.DATE;
      missing(missing, measured && wants(StatusChoice::needsOutcome), CheckWord.OUTCOME_MISSING);
    } else if (kind == OutcomeKind.DATE) {
      missing(missing, !isDay(), CheckWord.OUTCOME_NOT_A_DAY);
    } else if (isNumber) {
      Optional<BigDecimal> number = bareNumber();
      missing(missing, number.isEmpty(), CheckWord.OUTCOME_NOT_A_NUMBER);
      PlausibleRange plausible = PlausibleRange.of(order, row);
      CheckWord asked =
          plausible.isOfLoneShare() ? CheckWord.OUTCOME_BELOW_ONE : CheckWord.OUTCOME_IMPLAUSIBLE;
      missing(missing, !number.map(plausible::has).orElse(true), asked);
    }
  }

  /** The number in the cell, or of a text that is one; a day is neither. */
  private Optional<BigDecimal> bareNumber() {
    Value value = order.carried().answer(row.id(), Field.OUTCOME).orElseThrow();
    Measure asked = order.plan().measure(row);
    CellContent.Value written = AnswerFilling.written(value, asked);
    boolean isNumber =
        written.type() == CellContent.CellType.NUMBER
            || NumberPicture.is(bare(written.written()), row.unit(), order.language());
    return value.kind() == Value.Kind.DATE || !isNumber
        ? Optional.empty()
        : Optional.ofNullable(asked.value(value.shown()).number())
            .or(() -> Optional.of(BigDecimal.ZERO));
  }

  private boolean isDay() {
    Value value = order.carried().answer(row.id(), Field.OUTCOME).orElseThrow();
    return switch (value.kind()) {
      case DATE -> value.day().filter(DayPicture::is).isPresent();
      case TEXT -> DayPicture.is(TextNormalizer.normal(value.text()));
      case NUMBER, ERROR, UNCOMPUTED -> false;
    };
  }

  /** As the formula bares a text of blanks; a line end in it parts two numbers. */
  private static String bare(String text) {
    return text.replace('\u00A0', ' ').replaceAll("^ +| +$|(?<= ) +", "");
  }

  private void ofTexts(List<CheckWord> missing) {
    Plan plan = order.plan();
    missing(missing, isBlank(Field.STATUS), CheckWord.STATUS_MISSING);
    missing(missing, isBlank(Field.NARRATIVE), CheckWord.NARRATIVE_MISSING);
    boolean isLong = text(Field.NARRATIVE).length() > plan.settings().narrativeLimit();
    missing(missing, isLong, CheckWord.NARRATIVE_TOO_LONG);
    boolean uncorrected = isBlank(Field.CORRECTION) && wants(StatusChoice::needsCorrection);
    missing(missing, uncorrected, CheckWord.CORRECTION_MISSING);
    boolean unproved =
        isBlank(Field.EVIDENCE) && status().filter(plan.settings()::wantsEvidence).isPresent();
    missing(missing, unproved, CheckWord.EVIDENCE_MISSING);
    boolean named = Arrays.stream(Field.values()).anyMatch(field -> PersonalCode.isIn(text(field)));
    missing(
        missing,
        named && FormPlaces.forbidsPersonalCodes(order),
        CheckWord.PERSONAL_CODE_IN_ANSWER);
  }

  private static void missing(List<CheckWord> missing, boolean is, CheckWord word) {
    if (is) {
      missing.add(word);
    }
  }

  private boolean wants(Predicate<StatusChoice> need) {
    return status().flatMap(order.plan()::choice).filter(need).isPresent();
  }

  private Optional<Status> status() {
    return order.plan().statusCalled(text(Field.STATUS));
  }

  private boolean isBlank(Field field) {
    return TextNormalizer.normal(text(field)).isEmpty();
  }

  private String text(Field field) {
    return order.carried().answer(row.id(), field).map(Value::shown).orElse("");
  }
}
