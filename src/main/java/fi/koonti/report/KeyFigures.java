package fi.koonti.report;

import fi.koonti.layout.FrontColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StatusGroup;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Status;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The four figures of the front page: answered, off track, binding ones off track, goals; each out
 * of how many, with its change since the period before and what it consists of. The template has
 * the formulas; here is what they show until somebody calculates.
 */
final class KeyFigures {

  private final ReportContext context;
  private final MergedReport merged;
  private final List<ReportRow> asked;
  private final StatusCounts indicators;
  private final StatusCounts before;
  private final StatusCounts goals;
  private final boolean atEnd;

  KeyFigures(ReportContext context) {
    this.context = context;
    this.merged = context.merged();
    this.asked = merged.asked();
    this.indicators = StatusCounts.ofRows(asked);
    this.before = StatusCounts.ofPrevious(asked);
    this.goals = StatusCounts.ofGoals(merged.goals(), row -> true);
    this.atEnd = merged.isEndOfYear();
  }

  List<RowContent> rows() {
    List<RowContent> rows = new ArrayList<>();
    rows.add(labels());
    rows.add(figures());
    rows.add(changes());
    rows.add(details());
    return rows;
  }

  /** The group of goals that the fourth figure counts: on their way, at the end those reached. */
  static StatusGroup goalGroup(MergedReport merged) {
    return merged.isEndOfYear() ? StatusGroup.REACHED : StatusGroup.ON_TRACK;
  }

  private RowContent labels() {
    RowContent.Builder row = RowContent.of(RowPattern.SUMMARY_LABELS);
    List<String> keys =
        List.of(
            "figure.answered",
            "figure.off-track",
            "figure.binding",
            atEnd ? "figure.goals.at-end" : "figure.goals");
    for (int i = 0; i < keys.size(); i++) {
      row.put(column(i), ReportContext.text(context.texts().get(keys.get(i))));
    }
    return row.build();
  }

  private RowContent figures() {
    return RowContent.of(RowPattern.SUMMARY_FIGURES)
        .put(column(0), leading(ReportSheet.RETURNS, answered() + "/" + indicators.all()))
        .put(
            column(1),
            leading(
                ReportSheet.DEVIATIONS,
                indicators.of(StatusGroup.OFF_TRACK) + "/" + indicators.all()))
        .put(column(2), leading(ReportSheet.DEVIATIONS, binding()))
        .put(
            column(3),
            leading(ReportSheet.STATISTICS, goals.of(goalGroup(merged)) + "/" + goals.all()))
        .build();
  }

  private CellContent leading(ReportSheet sheet, String figure) {
    return CellContent.cached(CellContent.text(figure))
        .leadingTo(
            context.place(sheet, new CellAddress(0, 0)),
            context.texts().get("figure.leads", Map.of("sheet", sheet.title(context.language()))));
  }

  private int answered() {
    return indicators.all() - indicators.of(SummaryColumn.NOT_ANSWERED);
  }

  private String binding() {
    long all = asked.stream().filter(Message::bindsTheCouncil).count();
    return all == 0
        ? ReportContext.NOTHING
        : StatusCounts.ofRows(asked.stream().filter(Message::bindsTheCouncil).toList())
                .of(StatusGroup.OFF_TRACK)
            + "/"
            + all;
  }

  private RowContent changes() {
    RowContent.Builder row = RowContent.of(RowPattern.SUMMARY_CHANGES);
    if (asked.stream().map(ReportRow::previous).noneMatch(Objects::nonNull)) {
      for (int i = 0; i < FrontColumn.ofFigures().size(); i++) {
        row.put(column(i), ReportContext.text(context.texts().get("figure.no-previous")));
      }
      return row.build();
    }
    List<ReportRow> binding = asked.stream().filter(Message::bindsTheCouncil).toList();
    int bindingChange =
        StatusCounts.ofRows(binding).of(StatusGroup.OFF_TRACK)
            - StatusCounts.ofPrevious(binding).of(StatusGroup.OFF_TRACK);
    int answeredBefore = before.all() - before.of(SummaryColumn.NOT_ANSWERED);
    int goalsBefore = StatusCounts.ofPreviousGoals(merged.goals()).of(goalGroup(merged));
    return row.put(column(0), change(answered() - answeredBefore))
        .put(
            column(1),
            change(indicators.of(StatusGroup.OFF_TRACK) - before.of(StatusGroup.OFF_TRACK)))
        .put(column(2), change(bindingChange))
        .put(column(3), change(goals.of(goalGroup(merged)) - goalsBefore))
        .build();
  }

  /** As the formula writes it. */
  private CellContent change(int difference) {
    String sign = difference > 0 ? "+" : "";
    String shown = (sign + difference).replace('-', '−');
    return CellContent.cached(
        CellContent.text(context.texts().get("figure.change", Map.of("change", shown))));
  }

  private RowContent details() {
    long returned = merged.returns().stream().filter(SectorReturn::returned).count();
    Map<String, String> facts =
        Map.of(
            "returned", String.valueOf(returned),
            "sectors", String.valueOf(merged.returns().size()),
            "lost", String.valueOf(indicators.of(SummaryColumn.NOT_REACHED)),
            "reached", String.valueOf(goals.of(StatusGroup.REACHED)),
            "offTrack", String.valueOf(goals.of(StatusGroup.OFF_TRACK)),
            "unknown", String.valueOf(goals.of(StatusGroup.UNKNOWN)),
            "missed",
                String.valueOf(goals.of(StatusGroup.OFF_TRACK) + goals.of(StatusGroup.ON_TRACK)),
            "status", context.word(Status.NOT_REACHED));
    return RowContent.of(atEnd ? RowPattern.SUMMARY_DETAILS_AT_END : RowPattern.SUMMARY_DETAILS)
        .put(column(0), detail("figure.answered.detail", facts))
        .put(column(1), detail("figure.off-track.detail", facts))
        .put(column(3), detail(atEnd ? "figure.goals.at-end.detail" : "figure.goals.detail", facts))
        .build();
  }

  private CellContent detail(String key, Map<String, String> facts) {
    return CellContent.cached(CellContent.text(context.texts().get(key, facts)));
  }

  private static int column(int figure) {
    return FrontColumn.ofFigures().get(figure).index();
  }
}
