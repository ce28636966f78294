package fi.koonti.report.csv;

import fi.koonti.layout.StatusGroup;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.quantity.DayReader;
import fi.koonti.report.ReportTexts;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes {@code kaudet}: one line for each indicator and period, from the earliest that is known to
 * the merge's own, so that a pivot table has periods as a field of its own.
 */
final class PeriodsCsv {

  /**
   * What a period brought about an indicator that is still in the plan.
   *
   * @param key {@code 2023-Q3}
   */
  private record Line(
      String key, Indicator indicator, HistoricAnswer answer, Optional<CalendarValue> day) {

    static Line of(ReportRow row, String key) {
      return new Line(key, row.indicator(), row.asPast(), row.day(Field.OUTCOME));
    }

    static Line past(String key, Indicator indicator, HistoricAnswer answer) {
      int year = Integer.parseInt(year(key));
      Optional<CalendarValue> day =
          indicator.isDay() ? DayReader.read(answer.outcome(), year).value() : Optional.empty();
      return new Line(key, indicator, answer, day);
    }

    private static String year(String key) {
      return key.split("-", 2)[0];
    }
  }

  private PeriodsCsv() {}

  static Table<?> table(MergedReport merged, ReportTexts words) {
    List<CsvColumn<Line>> columns =
        List.of(
            CsvColumn.code("period", Line::key),
            CsvColumn.code("year", line -> Line.year(line.key())),
            CsvColumn.text("id", line -> line.indicator().id()),
            CsvColumn.text("indicator", line -> ReportTexts.name(line.indicator())),
            CsvColumn.text("sector", line -> line.indicator().sector()),
            CsvColumn.text("sectorName", line -> words.sectorName(line.indicator().sector())),
            CsvColumn.text("focusArea", line -> line.indicator().focusArea()),
            CsvColumn.text("goal", line -> line.indicator().goal()),
            CsvColumn.text("binding", line -> line.indicator().binding()),
            CsvColumn.text("unit", line -> line.indicator().unit()),
            CsvColumn.number(
                "targetNumber",
                line -> line.indicator().isNumeric() ? line.indicator().targetNumber() : null),
            CsvColumn.text("outcome", line -> line.answer().outcome()),
            CsvColumn.number("outcomeNumber", line -> line.answer().number()),
            CsvColumn.day("outcomeDate", Line::day),
            CsvColumn.code(
                "status",
                CsvValues.STATUSES,
                line -> SummaryColumn.of(line.answer().status()).code()),
            CsvColumn.code(
                "statusGroup",
                Arrays.stream(StatusGroup.values()).map(StatusGroup::name).toList(),
                line -> StatusGroup.of(line.answer().status()).name()),
            CsvColumn.text("statusName", line -> words.word(line.answer().status())));
    return new Table<>("kaudet", columns, lines(merged));
  }

  private static List<Line> lines(MergedReport merged) {
    List<Line> lines = new ArrayList<>();
    for (PreviousPeriod period : merged.history().periods()) {
      for (ReportRow row : merged.rows()) {
        HistoricAnswer answer = period.answers().get(row.indicator().id());
        if (answer != null) {
          lines.add(Line.past(period.key(), row.indicator(), answer));
        }
      }
    }
    for (ReportRow row : merged.asked()) {
      lines.add(Line.of(row, merged.period().key()));
    }
    return lines;
  }
}
