package fi.koonti.merge;

import fi.koonti.assess.StatusComputation;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import java.util.Map;
import java.util.Optional;

/** Rows of a report as a merge makes them, for tests of what is counted from rows. */
final class Rows {

  private Rows() {}

  static ReportRow row(Indicator indicator, Status status) {
    return row(indicator, status, Map.of());
  }

  static ReportRow row(Indicator indicator, Status status, Map<Field, Answer> answers) {
    return new ReportRow(
        indicator,
        indicator.isAskedIn(Sample.Q3),
        answers,
        status,
        StatusComputation.compute(indicator, Optional.empty(), Sample.Q3),
        false,
        Optional.empty(),
        null);
  }
}
