package fi.koonti.usecase;

import fi.koonti.check.Expectation;
import fi.koonti.io.Sha256;
import fi.koonti.layout.PlanColumn;
import fi.koonti.location.Place;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReturnsMerger;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.plan.Field;
import fi.koonti.plan.FormIdentity;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.planbook.OldAnswers;
import fi.koonti.planbook.OldAnswers.Told;
import fi.koonti.planbook.PlanReader;
import fi.koonti.report.WorkbookReport;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.History;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The consolidated workbook of the answers that an imported plan holds, made as the merge makes its
 * own.
 *
 * @param period what someone calls it
 * @param file the workbook
 */
public record AnswersOutput(String period, Path file) {

  private static final Map<Field, PlanColumn> COLUMNS =
      Map.of(
          Field.OUTCOME, PlanColumn.ANSWER_OUTCOME,
          Field.STATUS, PlanColumn.ANSWER_STATUS,
          Field.NARRATIVE, PlanColumn.ANSWER_NARRATIVE);

  /**
   * Adds the workbook to what is written.
   *
   * @param content of the plan workbook
   * @param name what people call the plan workbook
   */
  void put(byte[] content, String name, Writing writing) throws UseCaseException {
    FileLimits limits = FileLimits.defaults();
    Path called = Path.of(name);
    Plan plan = Plans.usable(called, new PlanReader(limits).read(content, name));
    Period wanted = Plans.period(plan, period);
    Language language = plan.settings().language();
    Map<String, Map<PlanColumn, Told>> answers = answers(content, name, limits, language);
    List<Submission> returned = new ArrayList<>();
    for (Sector sector : plan.sectors()) {
      String source = plan.sectors().size() == 1 ? name : name + " (" + sector.code() + ")";
      returned.add(
          submission(
              new SourceFile(source, Sha256.of(content), null), plan, wanted, sector, answers));
    }
    MergedReport merged =
        ReturnsMerger.merge(new Expectation(plan, wanted), History.NONE, returned);
    WorkbookReport workbook = Drawing.workbook(Templates.carried(), language);
    writing.summedWorkbook(file, out -> workbook.write(merged, language, false, out));
  }

  private static Map<String, Map<PlanColumn, Told>> answers(
      byte[] content, String name, FileLimits limits, Language language) throws UseCaseException {
    try {
      return OldAnswers.read(content, name, limits, language)
          .orElseThrow(
              () -> UseCaseException.of(UseCaseException.Kind.NOTHING_IMPORTED).with("path", name));
    } catch (UnreadableFileException readBefore) {
      throw new IllegalStateException("expected the plan that was just read", readBefore);
    }
  }

  private static Submission submission(
      SourceFile source,
      Plan plan,
      Period period,
      Sector sector,
      Map<String, Map<PlanColumn, Told>> answers) {
    FormIdentity identity =
        new FormIdentity(
            plan.identity().id(),
            plan.identity().version(),
            plan.settings().organisation(),
            sector.code(),
            period.key(),
            "",
            "import-" + sector.code());
    List<AnswerRow> rows = new ArrayList<>();
    int filled = 0;
    for (Indicator indicator : plan.asked(period, sector)) {
      AnswerRow row =
          row(plan, indicator, source.name(), answers.getOrDefault(indicator.id(), Map.of()));
      rows.add(row);
      filled += row.values().size();
    }
    return new Submission(
        source, identity, Optional.empty(), "", rows, List.of(), List.of(), filled);
  }

  private static AnswerRow row(
      Plan plan, Indicator indicator, String source, Map<PlanColumn, Told> told) {
    Map<Field, Place> places = new EnumMap<>(Field.class);
    Map<Field, Value> values = new EnumMap<>(Field.class);
    COLUMNS.forEach(
        (field, column) -> {
          Told one = told.get(column);
          Place place = one == null ? Place.of(source) : one.place();
          places.put(field, new Place(source, place.sheet(), place.cell()));
          if (one != null && indicator.asks(field)) {
            values.put(field, Value.ofText(one.text()));
          }
        });
    return new AnswerRow(indicator.id(), places, values, Map.of()).in(plan.measure(indicator));
  }
}
