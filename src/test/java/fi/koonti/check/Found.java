package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Indicator;
import fi.koonti.submission.Submission;
import java.util.List;

/** What rules find, short enough to stand in an assertion. */
final class Found {

  private Found() {}

  static String by(RowRule rule, Indicator indicator, Sample.Row row) {
    return found(rule, indicator, row).stream().map(Found::brief).toList().toString();
  }

  static String withFacts(RowRule rule, Indicator indicator, Sample.Row row) {
    return found(rule, indicator, row).stream().map(Found::full).toList().toString();
  }

  static String by(FormRule rule, Expectation expected, Submission form) {
    return rule.check(form, expected).stream().map(Found::brief).toList().toString();
  }

  static String withFacts(FormRule rule, Expectation expected, Submission form) {
    return rule.check(form, expected).stream().map(Found::full).toList().toString();
  }

  private static List<Finding> found(RowRule rule, Indicator indicator, Sample.Row row) {
    return rule.check(
        new CheckedRow(Sample.plan(indicator), Sample.Q3, indicator, row.in("a.xlsx", 6)));
  }

  private static String full(Finding finding) {
    return brief(finding) + (finding.facts().isEmpty() ? "" : " " + finding.facts());
  }

  private static String brief(Finding finding) {
    String id = finding.rowId() == null ? "" : finding.rowId() + " ";
    String cell = finding.place().cell() == null ? "" : finding.place().cell() + " ";
    return id + cell + finding.code().code();
  }
}
