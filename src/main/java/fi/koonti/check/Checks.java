package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.History;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.Submission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list of the rules: a rule that is not wired here does not hold. */
public final class Checks {

  /** What makes a form somebody else's; such a form is rejected as a whole. */
  private static final List<FormRule> GATES =
      List.of(new WrongPlan(), new WrongOrganisation(), new WrongSector(), new WrongPeriod());

  /** What can be said of a form as a whole. */
  private static final List<FormRule> FORM_RULES =
      List.of(
          new OtherPlanVersion(),
          new FormNotFilled(),
          new RowMissing(),
          new RowNotAsked(),
          new StrayCells(),
          new LockedTextChanged(),
          new RowAskedOtherwise(),
          new NarrativeRepeated());

  /** What can be said of the answers of a row. */
  private static final List<RowRule> ROW_RULES =
      List.of(
          new StatusMissing(),
          new StatusUnknown(),
          new OutcomeMissing(),
          new OutcomeNotANumber(),
          new DayNotCounted(),
          new NumberShownOtherwise(),
          new RemarkUnclear(),
          new OutcomeUnderstood(),
          new OutcomeNotADay(),
          new OutcomeDayUnderstood(),
          new ForecastUnclear(),
          new CorrectionMissing(),
          new EvidenceMissing(),
          new NarrativeMissing(),
          new NarrativeTooLong(),
          new AnswerTooLong(),
          new FieldNotAsked(),
          new FormulaInAnswer(),
          new PersonalCodeInAnswer(),
          new ContactInAnswer());

  /** What can be said of answers beside each other, the gravest first. */
  private static final List<RowRule> COMPARING_RULES =
      List.of(
          new OutcomeOnlyInNarrative(),
          new OutcomeDayAhead(),
          new OutcomeOfEarlierYear(),
          new NumberImplausible(Field.OUTCOME, FindingCode.OUTCOME_IMPLAUSIBLE),
          new NumberImplausible(Field.FORECAST, FindingCode.FORECAST_IMPLAUSIBLE),
          new ForecastBehind(),
          new AccrualContradicted(),
          new AccrualFalls(),
          new StatusContradictsOutcome(),
          new DeadlineGone(),
          new OutcomeOfOtherTime(),
          new NarrativeContradictsOutcome(),
          new ChangeMiscounted(),
          new NarrativeSaysNothing(),
          new NarrativeUnchanged(),
          new StatusUnchanged());

  /** What can be said of answers only when all earlier periods that are known are at hand. */
  private static final List<RowRule> MERGING_RULES = List.of(new SumNotMade());

  private Checks() {}

  /** Why a form is not one of those that are expected; nothing when it is. */
  public static List<Finding> gates(Submission submission, Expectation expected) {
    List<Finding> unidentified = new FormUnidentified().check(submission, expected);
    return unidentified.isEmpty() ? run(GATES, submission, expected) : unidentified;
  }

  /** What a form that is rejected holds, so that it is kept all the same. */
  public static List<Finding> rejected(Submission submission, Expectation expected) {
    return run(List.of(new AnswersRejected()), submission, expected);
  }

  /** What was filled into a file that is refused, so that it is kept all the same. */
  public static List<Finding> rejected(List<StrayCell> cells) {
    return AnswersRejected.kept(cells);
  }

  /** What is to be said of a form that is expected, leaving out its rows' answers. */
  public static List<Finding> form(Submission submission, Expectation expected) {
    return run(FORM_RULES, submission, expected).stream()
        .flatMap(finding -> expected.plan().rules().applied(finding).stream())
        .toList();
  }

  /** Answered rows that the plan has put into other words since the form was made. */
  public static List<Finding> reworded(Submission submission, Expectation expected) {
    return new RowReworded().check(submission, expected);
  }

  /** What is to be said of the answers about one indicator. */
  public static List<Finding> row(Expectation expected, Indicator indicator, AnswerRow answers) {
    return row(expected, indicator, answers, History.NONE);
  }

  /** What is to be said of them beside what earlier periods brought. */
  public static List<Finding> row(
      Expectation expected, Indicator indicator, AnswerRow answers, History history) {
    AnswerRow scaled = answers.in(expected.plan().measure(indicator));
    CheckedRow row = new CheckedRow(expected.plan(), expected.period(), indicator, scaled, history);
    List<Finding> findings = new ArrayList<>();
    ROW_RULES.forEach(rule -> findings.addAll(run(rule, row)));
    Set<Place> faulty = new HashSet<>();
    findings.stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .forEach(finding -> faulty.add(finding.place()));
    for (RowRule rule : COMPARING_RULES) {
      // One bad cell gives one finding: what is compared with a fault only repeats it.
      run(rule, row).stream().filter(finding -> faulty.add(finding.place())).forEach(findings::add);
    }
    return findings;
  }

  /** What is to be said of them when a period is merged, and not of a form on its own. */
  public static List<Finding> merged(
      Expectation expected, Indicator indicator, AnswerRow answers, History history) {
    AnswerRow scaled = answers.in(expected.plan().measure(indicator));
    CheckedRow row = new CheckedRow(expected.plan(), expected.period(), indicator, scaled, history);
    return MERGING_RULES.stream().flatMap(rule -> run(rule, row).stream()).toList();
  }

  /** Everything that is to be said of one form on its own, sorted. */
  public static List<Finding> all(Submission submission, Expectation expected) {
    List<Finding> rejections = gates(submission, expected);
    if (!rejections.isEmpty()) {
      return rejections;
    }
    List<Finding> findings = new ArrayList<>(submission.findings());
    findings.addAll(form(submission, expected));
    if (submission.filled() > 0) {
      for (AnswerRow answers : submission.rows()) {
        expected
            .asked(submission, answers.indicatorId())
            .ifPresent(indicator -> findings.addAll(row(expected, indicator, answers)));
      }
    }
    findings.sort(null);
    return findings;
  }

  /** What a rule finds, as the plan wants it told. */
  private static List<Finding> run(RowRule rule, CheckedRow row) {
    List<Finding> found = rule.check(row);
    if (found.isEmpty()) {
      return found;
    }
    return found.stream().flatMap(finding -> row.plan().rules().applied(finding).stream()).toList();
  }

  private static List<Finding> run(
      List<FormRule> rules, Submission submission, Expectation expected) {
    return rules.stream().flatMap(rule -> rule.check(submission, expected).stream()).toList();
  }
}
