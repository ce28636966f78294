package fi.koonti.report;

import fi.koonti.layout.HistoryColumn;
import fi.koonti.layout.HistoryColumn.OfAnswer;
import fi.koonti.layout.HistoryColumn.OfPeriod;
import fi.koonti.layout.HistoryColumn.OfWorkbook;
import fi.koonti.layout.HistoryColumn.RowMark;
import fi.koonti.layout.RowPattern;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.Status;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.submission.History.PreviousPlan;
import fi.koonti.template.RowContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Pours the machine sheet: what the next period needs to know of this one and of all before it. So
 * a consolidated workbook is its own archive.
 */
final class HistorySheet {

  private final ReportContext context;
  private final List<RowContent> rows = new ArrayList<>();

  HistorySheet(ReportContext context) {
    this.context = context;
  }

  void fill() {
    MergedReport merged = context.merged();
    rows.add(workbook(merged));
    for (PreviousPeriod period : merged.history().periods()) {
      period(period.key(), period.end(), period.plan());
      Map<String, String> targets = period.plan().map(PreviousPlan::targets).orElse(Map.of());
      new TreeMap<>(period.answers())
          .forEach((id, answer) -> answer(period.key(), id, answer, targets.getOrDefault(id, "")));
    }
    PlanIdentity plan = merged.plan().identity();
    period(
        merged.period().key(),
        merged.period().end(),
        Optional.of(new PreviousPlan(plan.version(), plan.versionDate(), Map.of())));
    for (ReportRow row : merged.asked()) {
      Indicator indicator = row.indicator();
      answer(merged.period().key(), indicator.id(), row.asPast(), indicator.target().text());
    }
    context.fill().rows(RowPattern.MACHINE_HISTORY, rows);
  }

  private static RowContent workbook(MergedReport merged) {
    RowContent.Builder row = begin(RowMark.WORKBOOK);
    put(row, OfWorkbook.FORMAT, String.valueOf(HistoryColumn.CURRENT_FORMAT));
    put(row, OfWorkbook.PLAN_ID, merged.plan().identity().id());
    put(row, OfWorkbook.PLAN_VERSION, String.valueOf(merged.plan().identity().version()));
    put(row, OfWorkbook.PERIOD, merged.period().key());
    put(row, OfWorkbook.MEMORY, HistoryColumn.REMEMBERED);
    return row.build();
  }

  private void period(String key, LocalDate end, Optional<PreviousPlan> plan) {
    RowContent.Builder row = begin(RowMark.PERIOD);
    put(row, OfPeriod.KEY, key);
    put(row, OfPeriod.END, end.toString());
    put(row, OfPeriod.VERSION, plan.map(one -> String.valueOf(one.version())).orElse(""));
    put(
        row,
        OfPeriod.VERSION_DATE,
        plan.flatMap(PreviousPlan::versionDate).map(LocalDate::toString).orElse(""));
    rows.add(row.build());
  }

  private void answer(String period, String id, HistoricAnswer answer, String target) {
    RowContent.Builder row = begin(RowMark.ANSWER);
    put(row, OfAnswer.PERIOD, period);
    put(row, OfAnswer.ID, id);
    put(row, OfAnswer.OUTCOME, answer.outcome());
    put(row, OfAnswer.NUMBER, plain(answer.number()));
    put(row, OfAnswer.STATUS, code(answer.status()));
    put(row, OfAnswer.TARGET, target);
    rows.add(row.build());
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String code(@Nullable Status status) {
    return status == null ? "" : status.name();
  }

  private static RowContent.Builder begin(RowMark mark) {
    RowContent.Builder row = RowContent.of(RowPattern.MACHINE_HISTORY);
    put(row, OfWorkbook.MARK, mark.text());
    return row;
  }

  private static void put(RowContent.Builder row, Enum<?> column, String text) {
    row.put(column.ordinal(), ReportContext.text(text));
  }
}
