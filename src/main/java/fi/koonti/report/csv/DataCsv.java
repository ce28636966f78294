package fi.koonti.report.csv;

import fi.koonti.assess.Computed;
import fi.koonti.layout.End;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.location.Place;
import fi.koonti.merge.GoalResult;
import fi.koonti.merge.Goals;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.TargetChange;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.report.Differences;
import fi.koonti.report.ReportTexts;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.text.KebabCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes {@code tiedot}: every indicator of the plan with everything known about it. */
final class DataCsv {

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
    List<CsvColumn<ReportRow>> columns = new ArrayList<>();
    End.CSV.attributes().forEach(attribute -> columns.addAll(plan(attribute)));
    columns.add(CsvColumn.flag("asked", ReportRow::asked));
    return columns;
  }

  private List<CsvColumn<ReportRow>> plan(Attribute attribute) {
    String key = attribute.key();
    if (attribute.type() == Attribute.Type.CHOICE) {
      List<String> codes = attribute.choices().stream().map(Enum::name).toList();
      return List.of(CsvColumn.code(key, codes, row -> attribute.of(row.indicator())));
    }
    List<CsvColumn<ReportRow>> columns = new ArrayList<>();
    columns.add(CsvColumn.text(key, row -> attribute.of(row.indicator())));
    if (attribute == Attribute.SECTOR) {
      columns.add(
          CsvColumn.text("sectorName", row -> telling.sectorName(row.indicator().sector())));
    }
    if (attribute.isMeasured()) {
      columns.add(CsvColumn.number(key + "Number", row -> number(row.indicator(), attribute)));
    }
    if (attribute == Attribute.TARGET) {
      columns.add(
          CsvColumn.day(key + "Date", row -> row.indicator().day(attribute, year()).value()));
      columns.addAll(targetChange());
    }
    return columns;
  }

  private static List<CsvColumn<ReportRow>> targetChange() {
    return List.of(
        CsvColumn.text(
            "originalTarget",
            row ->
                row.targetChange()
                    .map(change -> ReportTexts.orNothing(change.original()))
                    .orElse(null)),
        CsvColumn.integer(
            "targetVersion", row -> row.targetChange().map(TargetChange::version).orElse(null)),
        CsvColumn.day(
            "targetChanged",
            row -> row.targetChange().map(change -> CalendarValue.of(change.day()))));
  }

  private static @Nullable BigDecimal number(Indicator indicator, Attribute attribute) {
    return indicator.isNumeric() ? indicator.number(attribute) : null;
  }

  private List<CsvColumn<ReportRow>> answers() {
    List<CsvColumn<ReportRow>> columns = new ArrayList<>();
    for (Field field : Field.values()) {
      columns.addAll(field == Field.STATUS ? status() : answer(field));
      if (field == Field.OUTCOME) {
        columns.add(
            CsvColumn.number(
                "accrued", row -> row.indicator().accrual().accrues() ? row.reached() : null));
      }
    }
    return columns;
  }

  private static List<CsvColumn<ReportRow>> answer(Field field) {
    CsvColumn<ReportRow> text = CsvColumn.text(field.key(), row -> row.text(field));
    return field.isMeasured()
        ? List.of(
            text,
            CsvColumn.number(field.key() + "Number", row -> row.number(field)),
            CsvColumn.day(field.key() + "Date", row -> row.day(field)))
        : List.of(text);
  }

  private List<CsvColumn<ReportRow>> status() {
    return List.of(
        CsvColumn.code(
            "status", CsvValues.STATUSES, row -> row.asked() ? code(row.status()) : null),
        CsvColumn.text("statusName", row -> row.asked() ? telling.word(row.status()) : null),
        CsvColumn.code("computedStatus", CsvValues.of(Status.class, Enum::name), DataCsv::computed),
        CsvColumn.code(
            "computedBasis",
            CsvValues.of(Computed.Basis.class, Computed.Basis::code),
            row -> row.asked() ? row.computed().basis().code() : null),
        CsvColumn.flag("differs", Differences::isOne),
        CsvColumn.number("progress", row -> row.computed().progress()));
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
        CsvColumn.code("cell", row -> row.source().map(Place::address).orElse("")),
        CsvColumn.text("otherSources", DataCsv::otherSources));
  }

  private static String otherSources(ReportRow row) {
    return row.otherSources().entrySet().stream()
        .map(one -> KebabCase.of(one.getKey()) + ": " + one.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String code(@Nullable Status status) {
    return SummaryColumn.of(status).code();
  }

  private static String computed(ReportRow row) {
    return row.computed().status() == null ? "" : row.computed().status().name();
  }

  private static String past(ReportRow row, Function<HistoricAnswer, String> value) {
    return row.previous() == null ? "" : value.apply(row.previous());
  }

  private static String goal(Goals goals, ReportRow row) {
    return goals.of(row).map(GoalResult::status).map(DataCsv::code).orElseGet(() -> unknown(row));
  }

  /** A goal that is asked but not answered has no status. */
  private static String unknown(ReportRow row) {
    return row.asked() ? code(null) : "";
  }
}
