package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the periods, row by row. */
final class PeriodRows {

  private final int year;
  private final FirstSeen codes = new FirstSeen(FindingCode.PLAN_CODE_REPEATED);

  /**
   * Periods of a year.
   *
   * @param year the budget year, which begins their keys
   */
  PeriodRows(int year) {
    this.year = year;
  }

  /** The period of a row, or empty when something of it is missing or wrong. */
  Optional<Period> read(PlanRow row) {
    String code = Codes.read(row, PlanColumn.PERIOD_CODE);
    String name = row.required(PlanColumn.PERIOD_NAME);
    Optional<LocalDate> start = row.requiredDate(PlanColumn.PERIOD_START);
    Optional<LocalDate> end = row.requiredDate(PlanColumn.PERIOD_END);
    Optional<LocalDate> due = row.requiredDate(PlanColumn.PERIOD_DUE);
    boolean first = code.isEmpty() || codes.isFirst(row, PlanColumn.PERIOD_CODE, code);
    if (start.isEmpty() || end.isEmpty() || due.isEmpty()) {
      return Optional.empty();
    }
    if (end.get().isBefore(start.get()) || due.get().isBefore(end.get())) {
      tellCrossed(row, code, start.get(), end.get(), due.get());
      return Optional.empty();
    }
    return code.isEmpty() || !first
        ? Optional.empty()
        : Optional.of(new Period(year + "-" + code, code, name, start.get(), end.get(), due.get()));
  }

  private static void tellCrossed(
      PlanRow row, String code, LocalDate start, LocalDate end, LocalDate due) {
    row.tell(
        FindingCode.PLAN_DATES_CROSSED,
        PlanColumn.PERIOD_END,
        CellReading.written(end),
        "period",
        code,
        "start",
        start.toString(),
        "end",
        end.toString(),
        "due",
        due.toString());
  }
}
