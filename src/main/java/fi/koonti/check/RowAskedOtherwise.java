package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.location.Place;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.Submission;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer to a row of which the form asked something else than the plan does now: 15 pieces are
 * no 15 %, and visits of the library none of the swimming hall.
 */
final class RowAskedOtherwise implements FormRule {

  private static final List<Attribute> WHAT_IS_COUNTED =
      List.of(Attribute.UNIT, Attribute.TYPE, Attribute.INDICATOR, Attribute.MEASURE);

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    Optional<Plan> shown = submission.asked();
    List<Finding> findings = new ArrayList<>();
    for (AnswerRow row : submission.rows()) {
      Optional<Indicator> was = shown.flatMap(plan -> plan.indicator(row.indicatorId()));
      Optional<Indicator> is = expected.asked(submission, row.indicatorId());
      if (!row.values().isEmpty() && was.isPresent() && is.isPresent()) {
        findings.addAll(compare(row, was.get(), is.get()));
      }
    }
    return findings;
  }

  private static List<Finding> compare(AnswerRow row, Indicator was, Indicator is) {
    return WHAT_IS_COUNTED.stream()
        .filter(one -> !TextNormalizer.same(one.of(was), one.of(is)))
        .filter(one -> one != Attribute.MEASURE || !is.hasName())
        .map(one -> finding(row, one, was, is))
        .limit(1)
        .toList();
  }

  /** A number in another unit is wrong as it stands; a name may only have been put better. */
  private static Finding finding(AnswerRow row, Attribute attribute, Indicator was, Indicator is) {
    boolean counted = attribute == Attribute.UNIT || attribute == Attribute.TYPE;
    boolean number = row.value(Field.OUTCOME).or(() -> row.value(Field.FORECAST)).isPresent();
    return Finding.of(FindingCode.ROW_ASKED_OTHERWISE, place(row))
        .withRow(is.id())
        .withValue(attribute.of(was))
        .with("now", attribute.of(is))
        .withSeverity(counted && number ? Severity.ERROR : Severity.WARNING);
  }

  private static Place place(AnswerRow row) {
    return Stream.of(Field.values())
        .filter(row.values()::containsKey)
        .map(row.cells()::get)
        .findFirst()
        .orElseThrow();
  }
}
