package fi.koonti.report;

import fi.koonti.layout.FrontColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.SectorReturn;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Fills {@code Yhteenveto}: the message, four figures, and side by side the gravest deviations and
 * the sectors. It fits one screen and one page, so whatever is longer is cut here and told in full
 * on the sheets behind it.
 */
final class SummarySheet {

  /** All columns together, in characters, for texts that run over them. */
  private static final double WIDTH =
      Arrays.stream(FrontColumn.values()).mapToDouble(FrontColumn::width).sum();

  private static final double MESSAGE_SIZE = 12;

  private final ReportContext context;
  private final MergedReport merged;

  SummarySheet(ReportContext context) {
    this.context = context;
    this.merged = context.merged();
  }

  void fill() {
    context.fill().rows(RowPattern.SUMMARY_MESSAGE, message());
    context.fill().rows(RowPattern.SUMMARY_LABELS, new KeyFigures(context).rows());
    context.fill().rows(RowPattern.SUMMARY_ROW, new FrontTables(context).rows());
    context.fill().rows(RowPattern.SUMMARY_NOTE, notes());
  }

  private List<RowContent> message() {
    List<RowContent> rows = new ArrayList<>();
    for (String sentence : Message.of(merged, context.telling())) {
      for (String line : lines(sentence)) {
        rows.add(
            RowContent.of(RowPattern.SUMMARY_MESSAGE)
                .put(FrontColumn.INDICATOR.index(), ReportContext.text(line))
                .build());
      }
    }
    return rows;
  }

  /** A sentence in as many lines as the page needs for it. */
  private static List<String> lines(String sentence) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      boolean fits = new RowHeight.Cell(longer, WIDTH, MESSAGE_SIZE, false).lines() == 1;
      if (!fits && !line.isEmpty()) {
        lines.add(line.toString());
        longer = word;
      }
      line = new StringBuilder(longer);
    }
    lines.add(line.toString());
    return lines;
  }

  private List<RowContent> notes() {
    List<RowContent> rows = new ArrayList<>();
    note("returns.missing", one -> !one.returned(), rows);
    note("returns.late", SectorReturn::late, rows);
    return rows;
  }

  /** Names as far as a line has room, then how many more there are. */
  private void note(String key, Predicate<SectorReturn> wanted, List<RowContent> rows) {
    List<String> names =
        merged.returns().stream().filter(wanted).map(one -> one.sector().name()).toList();
    if (names.isEmpty()) {
      return;
    }
    String label = context.texts().get(key, Map.of("count", String.valueOf(names.size())));
    int named = names.size();
    String line = line(label, names, named);
    while (named > 1 && RowHeight.Cell.of(line, WIDTH).lines() > 1) {
      named--;
      line = line(label, names, named);
    }
    rows.add(
        RowContent.of(RowPattern.SUMMARY_NOTE)
            .put(FrontColumn.INDICATOR.index(), CellContent.text(line))
            .build());
  }

  private String line(String label, List<String> names, int named) {
    String joined = label + " " + String.join(", ", names.subList(0, named));
    int more = names.size() - named;
    return more == 0
        ? joined + "."
        : joined + " " + context.texts().get("returns.more", Map.of("count", String.valueOf(more)));
  }
}
