package fi.koonti.form;

import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import fi.koonti.template.CellContent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What has been answered already and stands in the new form from the beginning.
 *
 * @param answers by indicator id; a status in the municipality's word
 */
public record CarriedAnswers(Map<String, Map<Field, Value>> answers) {

  /** A form that begins empty. */
  public static final CarriedAnswers NOTHING = new CarriedAnswers(Map.of());

  public CarriedAnswers {
    Map<String, Map<Field, Value>> copy = new HashMap<>();
    answers.forEach((id, row) -> copy.put(id, Map.copyOf(row)));
    answers = Map.copyOf(copy);
  }

  /** Whether a cell of a form can hold all of an answer. */
  public static boolean fits(Value answer) {
    return CellContent.Text.fits(answer.shown());
  }

  /** What was answered about an indicator, or empty. */
  Optional<Value> answer(String indicatorId, Field field) {
    return Optional.ofNullable(answers.getOrDefault(indicatorId, Map.of()).get(field));
  }
}
