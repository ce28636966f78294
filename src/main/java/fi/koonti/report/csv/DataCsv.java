package fi.koonti.report.csv;

import fi.koonti.assess.Computed;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.location.Place;
import fi.koonti.merge.GoalResult;
import fi.koonti.merge.Goals;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.plan.Status;
import fi.koonti.report.Differences;
import fi.koonti.report.ReportTexts;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.text.KebabCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes {@code tiedot}: every indicator of the plan with everything known about it. */
final class DataCsv {

  private static final List<String> ACCRUALS =
      Arrays.stream(Accrual.values())
          .filter(one -> one != Accrual.UNSTATED)
          .map(Enum::name)
          .toList();

  private final MergedReport merged;
  private final ReportTexts telling;

  DataCsv(MergedReport merged, ReportTexts telling) {
    this.merged = merged;
    this.telling = telling;
  }

  Table<ReportRow> table() {
    List<CsvColumn<ReportRow>> columns = new ArrayList<>();
    columns.add(CsvColumn.code("period", row -> merged.period().key()));
    columns.add(CsvColumn.integer("year", row -> merged.plan().settings().year()));
    columns.addAll(plan());
    columns.addAll(answers());
    columns.addAll(past());
    columns.addAll(goals());
    columns.addAll(source());
    return new Table<>("tiedot", columns, merged.rows());
  }

  private List<CsvColumn<ReportRow>> plan() {
    return List.of(
        text("id", Indicator::id),
        text("sector", Indicator::sector),
        text("sectorName", one -> telling.sectorName(one.sector())),
        text("section", Indicator::section),
        text("focusArea", Indicator::focusArea),
        text("goal", Indicator::goal),
        text("deed", Indicator::deed),
        text("measure", Indicator::measure),
        text("indicator", Indicator::name),
        CsvColumn.code(
            "type",
            CsvValues.of(IndicatorType.class, Enum::name),
            row -> row.indicator().type().name()),
        text("unit", Indicator::unit),
        CsvColumn.code(
            "direction",
            CsvValues.of(Direction.class, Enum::name),
            row -> row.indicator().direction().name()),
        text("baseline", one -> one.baseline().text()),
        CsvColumn.number("baselineNumber", row -> number(row.indicator().baseline(), row)),
        text("target", one -> one.target().text()),
        CsvColumn.number(
            "targetNumber",
            row -> row.indicator().isNumeric() ? row.indicator().targetNumber() : null),
        CsvColumn.day("targetDate", row -> row.indicator().targetDay(year()).value()),
        text("targetSpan", Indicator::targetSpan),
        CsvColumn.code(
            "accrual",
            ACCRUALS,
            row -> isStated(row.indicator()) ? row.indicator().accrual().name() : null),
        text("responsible", Indicator::responsible),
        text("binding", Indicator::binding),
        CsvColumn.flag("asked", ReportRow::asked));
  }

  private List<CsvColumn<ReportRow>> answers() {
    return List.of(
        CsvColumn.text("outcome", row -> row.text(Field.OUTCOME)),
        CsvColumn.number("outcomeNumber", ReportRow::outcomeNumber),
        CsvColumn.day("outcomeDate", row -> row.day(Field.OUTCOME)),
        CsvColumn.number(
            "accrued", row -> row.indicator().accrual().accrues() ? row.reached() : null),
        CsvColumn.code(
            "status", CsvValues.STATUSES, row -> row.asked() ? code(row.status()) : null),
        CsvColumn.text("statusName", row -> row.asked() ? telling.word(row.status()) : null),
        CsvColumn.code("computedStatus", CsvValues.of(Status.class, Enum::name), DataCsv::computed),
        CsvColumn.code(
            "computedBasis",
            CsvValues.of(Computed.Basis.class, Computed.Basis::code),
            row -> row.asked() ? row.computed().basis().code() : null),
        CsvColumn.flag("differs", Differences::isOne),
        CsvColumn.number("progress", row -> row.computed().progress()),
        CsvColumn.text("narrative", row -> row.text(Field.NARRATIVE)),
        CsvColumn.text("correction", row -> row.text(Field.CORRECTION)),
        CsvColumn.text("evidence", row -> row.text(Field.EVIDENCE)),
        CsvColumn.text("forecast", row -> row.text(Field.FORECAST)),
        CsvColumn.number("forecastNumber", row -> row.number(Field.FORECAST)),
        CsvColumn.day("forecastDate", row -> row.day(Field.FORECAST)));
  }

  private static boolean isStated(Indicator indicator) {
    return indicator.accrual() != Accrual.UNSTATED;
  }

  private static BigDecimal number(Level level, ReportRow row) {
    return row.indicator().isNumeric() ? level.number() : null;
  }

  /** The year of a day that names none. */
  private int year() {
    return merged.period().end().getYear();
  }

  private static List<CsvColumn<ReportRow>> past() {
    return List.of(
        CsvColumn.text("previousOutcome", row -> past(row, HistoricAnswer::outcome)),
        CsvColumn.code(
            "previousStatus",
            CsvValues.STATUSES,
            row -> past(row, answer -> code(answer.status()))));
  }

  private List<CsvColumn<ReportRow>> goals() {
    Goals all = merged.goals();
    Goals own = merged.sectorGoals();
    return List.of(
        CsvColumn.code("goalStatus", CsvValues.STATUSES, row -> goal(all, row)),
        CsvColumn.flag("goalCount", all::isFirst),
        CsvColumn.code("sectorGoalStatus", CsvValues.STATUSES, row -> goal(own, row)),
        CsvColumn.flag("sectorGoalCount", own::isFirst));
  }

  private static List<CsvColumn<ReportRow>> source() {
    return List.of(
        CsvColumn.text("file", row -> row.source().map(Place::file).orElse(null)),
        CsvColumn.text("sheet", row -> row.source().map(Place::sheet).orElse(null)),
        CsvColumn.code("cell", row -> row.source().map(one -> one.cell().toString()).orElse(null)),
        CsvColumn.text("otherSources", DataCsv::otherSources));
  }

  private static String otherSources(ReportRow row) {
    return row.otherSources().entrySet().stream()
        .map(one -> KebabCase.of(one.getKey()) + ": " + one.getValue())
        .collect(Collectors.joining("; "));
  }

  private static CsvColumn<ReportRow> text(String name, Function<Indicator, String> value) {
    return CsvColumn.text(name, row -> value.apply(row.indicator()));
  }

  private static String code(Status status) {
    return SummaryColumn.of(status).code();
  }

  private static String computed(ReportRow row) {
    return row.computed().status() == null ? null : row.computed().status().name();
  }

  private static String past(ReportRow row, Function<HistoricAnswer, String> value) {
    return row.previous() == null ? null : value.apply(row.previous());
  }

  private static String goal(Goals goals, ReportRow row) {
    return goals.of(row).map(GoalResult::status).map(DataCsv::code).orElseGet(() -> unknown(row));
  }

  /** A goal that is asked but not answered has no status. */
  private static String unknown(ReportRow row) {
    return row.asked() ? code(null) : null;
  }
}
