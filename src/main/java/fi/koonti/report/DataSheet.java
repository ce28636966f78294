package fi.koonti.report;

import fi.koonti.layout.DataColumn;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StatusGroup;
import fi.koonti.layout.StyleName;
import fi.koonti.layout.ValuePart;
import fi.koonti.layout.Words;
import fi.koonti.location.Place;
import fi.koonti.merge.Answer;
import fi.koonti.merge.GoalResult;
import fi.koonti.merge.Goals;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.submission.Value;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.textsize.RowHeight;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Pours {@code Tiedot}: every indicator of the plan with everything known about it. What was not
 * asked in this period is there too, without a status, and counts nowhere.
 */
final class DataSheet {

  /** It has a column whether it is asked or not: formulas and scripts of 0.1.0 count on it. */
  private static final Field ALWAYS = Field.EVIDENCE;

  private final ReportContext context;

  DataSheet(ReportContext context) {
    this.context = context;
  }

  void fill() {
    SheetWidths.forIds(context, ReportSheet.DATA, DataColumn.ID, DataColumn.INDICATOR);
    List<ReportRow> rows = context.merged().rows();
    context.fill().rows(RowPattern.DATA_INDICATOR, rows.size(), index -> row(rows.get(index)));
    String sheet = ReportSheet.DATA.title(context.language());
    for (DataColumn column : DataColumn.values()) {
      if (column.field().filter(field -> !isThere(field)).isPresent()) {
        context.fill().leaveOut(sheet, column.index());
      }
    }
  }

  private static boolean accrues(ReportRow row) {
    return row.indicator().accrual().accrues();
  }

  /** What somebody answered has its column, whatever the plan asks. */
  private boolean isThere(Field field) {
    return field == ALWAYS
        || context.merged().plan().settings().asks(field)
        || context.merged().rows().stream().anyMatch(row -> row.answer(field).isPresent());
  }

  /** Narratives are long; rows of one line can be looked over, and the cell has all of it. */
  private RowContent row(ReportRow row) {
    RowBuilder line = RowBuilder.of(RowPattern.DATA_INDICATOR);
    for (DataColumn column : DataColumn.values()) {
      column.attribute().ifPresent(one -> line.put(column, content(row, one, column.part())));
      column
          .field()
          .filter(one -> one != Field.STATUS)
          .ifPresent(one -> line.put(column, content(row, one, column.part())));
    }
    Indicator indicator = row.indicator();
    line.put(DataColumn.SECTOR_NAME, context.sectorName(indicator.sector()))
        .put(DataColumn.PERIOD, context.merged().period().key())
        .put(DataColumn.YEAR, context.merged().plan().settings().year());
    row.targetChange()
        .ifPresent(
            change ->
                line.put(DataColumn.ORIGINAL_TARGET, ReportTexts.orNothing(change.original()))
                    .put(DataColumn.TARGET_VERSION, change.version())
                    .put(
                        DataColumn.TARGET_CHANGED,
                        CellContent.date(change.day()).styled(StyleName.DATE.text())));
    computed(line, row);
    goals(line, row);
    source(line, row);
    return line.build(RowHeight.LINE);
  }

  private CellContent content(ReportRow row, Attribute attribute, ValuePart part) {
    Indicator indicator = row.indicator();
    int year = context.merged().period().end().getYear();
    return switch (part) {
      case TEXT -> ReportContext.text(Words.of(attribute, indicator, context.language()));
      case NUMBER -> RowBuilder.number(indicator.number(attribute));
      case DAY -> day(indicator.day(attribute, year).value());
    };
  }

  private static CellContent content(ReportRow row, Field field, ValuePart part) {
    return switch (part) {
      case TEXT -> field.isMeasured() ? typed(row, field) : ReportContext.text(row.text(field));
      case NUMBER -> RowBuilder.number(row.number(field));
      case DAY -> day(row.day(field));
    };
  }

  private void computed(RowBuilder line, ReportRow row) {
    Status computed = row.computed().status();
    line.put(DataColumn.ACCRUED, accrues(row) ? row.reached() : null)
        .put(DataColumn.COMPUTED_STATUS, computed == null ? "" : context.word(computed))
        .put(DataColumn.PROGRESS, row.computed().progress())
        .put(DataColumn.COMPUTED_NOTE, basis(row));
    if (row.asked()) {
      line.put(DataColumn.STATUS, context.word(row.status()), StyleName.of(row.status()))
          .put(DataColumn.STATUS_CODE, ReportContext.code(row.status()))
          .put(DataColumn.STATUS_GROUP, StatusGroup.of(row.status()).name());
    }
    if (row.previous() != null) {
      line.put(DataColumn.PREVIOUS_OUTCOME, row.previous().outcome())
          .put(DataColumn.PREVIOUS_STATUS, context.word(row.previous().status()))
          .put(DataColumn.PREVIOUS_GROUP, StatusGroup.of(row.previous().status()).name());
    }
  }

  /** What the computed status rests on, and why there is no progress beside it. */
  private String basis(ReportRow row) {
    if (!row.asked()) {
      return "";
    }
    String status = context.texts().get("basis." + row.computed().basis().code());
    return switch (row.computed().progressBasis()) {
      case KNOWN, NOT_NUMERIC, AS_STATUS -> status;
      case NO_BASELINE,
              NO_WAY,
              WRONG_SIDE,
              OTHER_MONTHS,
              COUNT_IN_PART,
              LIMIT,
              AT_BOUND,
              BEHIND_BASELINE ->
          status + " " + context.texts().get("progress." + row.computed().progressBasis().code());
    };
  }

  /** Typed numbers stay numbers and typed days stay days, each in a style that shows it so. */
  private static CellContent typed(ReportRow row, Field field) {
    return row.answer(field).map(Answer::value).map(DataSheet::typed).orElseGet(CellContent::blank);
  }

  private static CellContent typed(Value value) {
    return switch (value.kind()) {
      case NUMBER -> number(value);
      case DATE ->
          value
              .day()
              .map(day -> CellContent.date(day).styled(StyleName.DATE.text()))
              .orElseGet(CellContent::blank);
      case TEXT, ERROR, UNCOMPUTED -> ReportContext.text(value.text());
    };
  }

  /** A number as its cell showed it; one that was shown in other words stands in those words. */
  private static CellContent number(Value value) {
    if (!value.isPlain() && !value.isShare()) {
      return ReportContext.text(value.shown());
    }
    StyleName style =
        value.isShare() ? StyleName.ofShare(value.held()) : StyleName.of(value.held());
    return CellContent.number(value.held()).styled(style.text());
  }

  /** A day as a day; what is less precise as programs write it, {@code 2025-Q2}. */
  private static CellContent day(Optional<CalendarValue> day) {
    return day.map(
            one ->
                one.isDay()
                    ? CellContent.date(one.from()).styled(StyleName.DATE.text())
                    : ReportContext.text(one.toString()))
        .orElseGet(CellContent::blank);
  }

  private void goals(RowBuilder line, ReportRow row) {
    Goals all = context.merged().goals();
    Goals own = context.merged().sectorGoals();
    line.put(DataColumn.GOAL_STATUS_CODE, code(all, row))
        .put(DataColumn.GOAL_GROUP, group(all, row, GoalResult::status))
        .put(
            DataColumn.GOAL_PREVIOUS_GROUP,
            group(all, row, goal -> goal.previousStatus().orElse(null)))
        .put(DataColumn.COUNCIL, Message.bindsTheCouncil(row) ? 1 : 0)
        .put(DataColumn.GOAL_COUNT, all.isFirst(row) ? 1 : 0)
        .put(DataColumn.GOAL_REACHED, count(all, row, GoalResult::reached))
        .put(DataColumn.GOAL_INDICATORS, count(all, row, goal -> goal.rows().size()))
        .put(DataColumn.SECTOR_GOAL_STATUS_CODE, code(own, row))
        .put(DataColumn.SECTOR_GOAL_COUNT, own.isFirst(row) ? 1 : 0)
        .put(DataColumn.ASKED, row.asked() ? 1 : 0)
        .put(DataColumn.DIFFERS, Differences.isOne(row) ? 1 : 0);
  }

  private static String group(Goals goals, ReportRow row, Function<GoalResult, Status> status) {
    return goals.of(row).map(goal -> StatusGroup.of(status.apply(goal)).name()).orElse("");
  }

  private static CellContent count(Goals goals, ReportRow row, ToIntFunction<GoalResult> what) {
    return goals
        .of(row)
        .map(goal -> (CellContent) CellContent.number(what.applyAsInt(goal)))
        .orElseGet(CellContent::blank);
  }

  private static String code(Goals goals, ReportRow row) {
    return goals
        .of(row)
        .map(GoalResult::status)
        .map(ReportContext::code)
        .orElseGet(() -> unknown(row));
  }

  /** A goal that is asked but not answered has no status. */
  private static String unknown(ReportRow row) {
    return row.asked() ? ReportContext.code(null) : "";
  }

  /** Where the answers stood; the file leads to what became of it. */
  private void source(RowBuilder line, ReportRow row) {
    if (row.source().isPresent()) {
      Place place = row.source().get();
      line.put(DataColumn.FILE, context.linkToReturn(place.file()))
          .put(DataColumn.SHEET, Objects.toString(place.sheet(), ""))
          .put(DataColumn.CELL, String.valueOf(place.cell()))
          .put(DataColumn.OTHER_SOURCES, otherSources(row));
    }
  }

  private String otherSources(ReportRow row) {
    return row.otherSources().entrySet().stream()
        .map(one -> FormColumn.of(one.getKey()).heading(context.language()) + ": " + one.getValue())
        .collect(Collectors.joining("\n"));
  }
}
