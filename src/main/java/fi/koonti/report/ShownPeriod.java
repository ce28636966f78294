package fi.koonti.report;

import fi.koonti.layout.DevelopmentColumn;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A period as {@code Kehitys} and the front page show it.
 *
 * @param key {@code 2023-Q3}
 * @param answers what it brought about a row; empty when it is not known
 */
record ShownPeriod(String key, Function<ReportRow, Optional<HistoricAnswer>> answers) {

  /** The latest periods that there is room for, from the earliest to the merge's own. */
  static List<ShownPeriod> of(MergedReport merged) {
    List<PreviousPeriod> all = merged.history().periods();
    int room = DevelopmentColumn.PERIODS - 1;
    List<ShownPeriod> shown = new ArrayList<>();
    for (PreviousPeriod past : all.subList(Math.max(0, all.size() - room), all.size())) {
      shown.add(
          new ShownPeriod(
              past.key(), row -> Optional.ofNullable(past.answers().get(row.indicator().id()))));
    }
    shown.add(new ShownPeriod(merged.period().key(), row -> Optional.of(row.asPast())));
    return shown;
  }

  Optional<HistoricAnswer> of(ReportRow row) {
    return answers.apply(row);
  }

  /** How the rows stood in it, as far as that is known. */
  StatusCounts tallies(List<ReportRow> rows) {
    return StatusCounts.ofStatuses(
        rows.stream().map(answers).flatMap(Optional::stream).map(HistoricAnswer::status).toList());
  }
}
