package fi.koonti.report;

import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StatusGroup;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fills {@code Tietoja}, with which a published copy stands alone: what is counted as what, and
 * which sheets there are. What is for the municipality itself has no such sheet.
 */
final class AboutSheet {

  private static final List<ReportSheet> SHEETS =
      List.of(
          ReportSheet.SUMMARY,
          ReportSheet.DEVIATIONS,
          ReportSheet.REPORT,
          ReportSheet.DEVELOPMENT,
          ReportSheet.STATISTICS,
          ReportSheet.DATA,
          ReportSheet.RETURNS);

  private final ReportContext context;

  AboutSheet(ReportContext context) {
    this.context = context;
  }

  void fill(boolean published) {
    if (!published) {
      context.fill().drop(ReportSheet.ABOUT.title(context.language()));
      return;
    }
    context
        .fill()
        .rows(
            RowPattern.ABOUT_GROUP, Arrays.stream(StatusGroup.values()).map(this::group).toList());
    List<RowContent> sheets = new ArrayList<>();
    for (ReportSheet sheet : SHEETS) {
      String title = sheet.title(context.language());
      sheets.add(
          RowContent.of(RowPattern.ABOUT_SHEET)
              .put(0, CellContent.link(title, context.place(sheet, new CellAddress(0, 0))))
              .put(1, ReportContext.text(context.texts().get("about." + sheet.name())))
              .build());
    }
    context.fill().rows(RowPattern.ABOUT_SHEET, sheets);
  }

  private RowContent group(StatusGroup group) {
    String words =
        group.statuses().stream()
            .map(SummaryColumn::status)
            .map(context::word)
            .collect(Collectors.joining(", "));
    return RowContent.of(RowPattern.ABOUT_GROUP)
        .put(0, ReportContext.text(context.texts().get("about.group." + group.name())))
        .put(1, ReportContext.text(words))
        .build();
  }
}
