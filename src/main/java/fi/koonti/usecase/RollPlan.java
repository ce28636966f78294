package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.io.InTheWay;
import fi.koonti.io.Written;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.revision.NextYear;
import fi.koonti.submission.History;
import fi.koonti.template.Template;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the plan workbook of a later year out of an earlier plan. */
public final class RollPlan {

  private static final Set<FindingCode> LEFT =
      Set.of(FindingCode.PLAN_COMMENT, FindingCode.PLAN_TEXT_BOX);

  private RollPlan() {}

  /**
   * What is wanted.
   *
   * @param year that of the new plan
   * @param out the new workbook
   * @param previous consolidated workbooks of the closing year; may be none
   */
  public record Options(
      Path plan, int year, Path out, List<Path> previous, Templates templates, InTheWay inTheWay) {}

  /**
   * What was made.
   *
   * @param renew texts that speak of years gone by, by their places in the new workbook
   * @param left comments and text boxes of the old workbook, which the new one does not have
   * @param baselines how many outcomes are offered as baselines
   * @param targets how many targets are to be decided anew
   * @param finished how many rows the closing year has reached or dropped
   */
  public record Result(
      Plan before,
      NextYear next,
      List<Finding> renew,
      List<Finding> left,
      int baselines,
      int targets,
      int finished,
      Written written) {}

  /** Makes the workbook. */
  public static Result run(Options options) throws UseCaseException {
    OutputEnding.WORKBOOK.demand(options.out());
    Plan before = Plans.usable(options.plan());
    if (options.year() <= before.settings().year()) {
      throw UseCaseException.of(UseCaseException.Kind.YEAR_NOT_LATER)
          .with("year", options.year())
          .with("planned", before.settings().year());
    }
    NextYear next = NextYear.of(before, options.year());
    Language language = before.settings().language();
    Template template = options.templates().open(Templates.Name.SUUNNITELMA, language);
    List<String> missing = PlanWriter.missing(template);
    if (!missing.isEmpty()) {
      throw UseCaseException.of(UseCaseException.Kind.UNUSABLE_TEMPLATE)
          .with("template", Templates.Name.SUUNNITELMA.file(language))
          .with("why", String.join(", ", missing));
    }
    RollQuestions questions = questions(before, next, options.previous());
    byte[] made = PlanWriter.write(next.plan(), questions.sheets(), template);
    Written written =
        new Writing(options.inTheWay())
            .reads(options.plan())
            .reads(options.templates().files())
            .reads(options.previous())
            .workbook(options.out(), out -> out.write(made))
            .write();
    List<Finding> renew =
        CheckPlan.run(options.out()).findings().stream()
            .filter(finding -> finding.code() == FindingCode.YEAR_GONE)
            .toList();
    List<Finding> left =
        CheckPlan.run(options.plan()).findings().stream()
            .filter(finding -> LEFT.contains(finding.code()))
            .toList();
    return new Result(
        before,
        next,
        renew,
        left,
        questions.baselines(),
        questions.targets(),
        questions.finished(),
        written);
  }

  /** What workbooks of the closing year tell, which is all before the first new period ends. */
  private static RollQuestions questions(Plan before, NextYear next, List<Path> previous)
      throws UseCaseException {
    Optional<Period> first = next.plan().periods().stream().findFirst();
    History history =
        previous.isEmpty() || first.isEmpty()
            ? History.NONE
            : PreviousReports.read(previous, next.plan(), first.get());
    return new RollQuestions(before, next, history);
  }
}
