package fi.koonti.samples;

import fi.koonti.fixture.FilledForm;
import fi.koonti.plan.Field;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Types Pori's answers into forms, as numbers and dates where a person would. */
public final class PoriFiller {

  private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy");

  private PoriFiller() {}

  /** A form of a plan with the answers to its rows, saved at a moment. */
  public static byte[] fill(Plan plan, byte[] form, List<PoriAnswer> answers, Instant saved) {
    try (FilledForm filled = new FilledForm(form)) {
      answers.stream()
          .filter(answer -> filled.ids().contains(answer.id()))
          .forEach(answer -> fill(plan, filled, answer));
      return filled.save(saved);
    }
  }

  /** Types the answers of one row. */
  static void fill(Plan plan, FilledForm form, PoriAnswer answer) {
    if (!answer.outcome().isEmpty()) {
      outcome(plan, form, answer);
    }
    put(form, answer.id(), Field.STATUS, answer.status());
    put(form, answer.id(), Field.NARRATIVE, answer.narrative());
    put(form, answer.id(), Field.CORRECTION, answer.correction());
  }

  private static void outcome(Plan plan, FilledForm form, PoriAnswer answer) {
    String shown = answer.shownOutcome();
    IndicatorType type = plan.indicator(answer.id()).orElseThrow().type();
    if (answer.isTextOutcome()) {
      form.put(answer.id(), Field.OUTCOME, shown);
    } else if (type == IndicatorType.DATE && shown.matches("\\d+\\.\\d+\\.\\d{4}")) {
      form.put(answer.id(), Field.OUTCOME, LocalDate.parse(shown, FINNISH));
    } else if (shown.matches("-?\\d+(\\.\\d+)?")) {
      form.put(answer.id(), Field.OUTCOME, Double.parseDouble(shown));
    } else {
      form.put(answer.id(), Field.OUTCOME, shown);
    }
  }

  private static void put(FilledForm form, String id, Field field, String text) {
    if (!text.isEmpty()) {
      form.put(id, field, text);
    }
  }
}
