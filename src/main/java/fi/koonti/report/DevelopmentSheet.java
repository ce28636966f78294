package fi.koonti.report;

import fi.koonti.layout.DevelopmentColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StyleName;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Indicator;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fills {@code Kehitys}: each indicator over the latest periods, those with numbers first, from the
 * earliest period to this one, and the direction in words. Only a run knows how many periods there
 * are; the template has room for the most, and what is not needed of it is left out.
 */
final class DevelopmentSheet {

  private final ReportContext context;
  private final List<ShownPeriod> periods;
  private final DevelopmentWidths widths;
  private final String sheet;

  DevelopmentSheet(ReportContext context) {
    this.context = context;
    this.periods = context.periods();
    this.widths = DevelopmentWidths.of(context);
    this.sheet = ReportSheet.DEVELOPMENT.title(context.language());
  }

  void fill() {
    headings();
    widths.put(context, sheet);
    context
        .fill()
        .rows(
            RowPattern.DEVELOPMENT_INDICATOR,
            context.merged().asked().stream()
                .sorted(Comparator.comparingInt(this::rank))
                .map(this::row)
                .toList());
  }

  /** First what has told numbers, then what is to tell them, then what is told in words. */
  private int rank(ReportRow row) {
    if (!row.indicator().isNumeric()) {
      return 2;
    }
    return numbers(row) > 0 ? 0 : 1;
  }

  private void headings() {
    Map<Integer, String> headings = new TreeMap<>();
    for (int i = 0; i < periods.size(); i++) {
      Map<String, String> facts = Map.of("period", periods.get(i).key());
      headings.put(DevelopmentColumn.outcome(i), context.texts().get("development.outcome", facts));
      headings.put(DevelopmentColumn.status(i), context.texts().get("development.status", facts));
      headings.put(DevelopmentColumn.number(i), context.texts().get("development.number", facts));
    }
    // Without a number to compare with, a line would be a dot.
    if (context.merged().asked().stream().anyMatch(row -> numbers(row) > 1)) {
      headings.put(DevelopmentColumn.line(), context.texts().get("development.line"));
    }
    if (periods.size() > 1) {
      headings.put(DevelopmentColumn.direction(), context.texts().get("development.trend"));
    }
    for (int column : DevelopmentColumn.poured()) {
      String heading = headings.getOrDefault(column, "");
      context.fill().put(DevelopmentColumn.place(column), widths.unbroken(column, heading));
      if (!headings.containsKey(column)) {
        context.fill().leaveOut(sheet, column);
      }
    }
  }

  private RowContent row(ReportRow row) {
    Indicator indicator = row.indicator();
    RowBuilder line = RowBuilder.of(RowPattern.DEVELOPMENT_INDICATOR);
    put(line, DevelopmentColumn.ID, context.linkToData(indicator.id(), indicator.id()));
    put(line, DevelopmentColumn.INDICATOR, ReportContext.text(ReportContext.name(indicator)));
    put(line, DevelopmentColumn.TARGET, ReportContext.text(context.target(row)));
    put(line, DevelopmentColumn.SECTOR, ReportContext.text(indicator.sector()));
    put(line, DevelopmentColumn.UNIT, ReportContext.text(indicator.unit()));
    put(line, DevelopmentColumn.BASELINE, ReportContext.text(indicator.baseline().text()));
    for (int i = 0; i < periods.size(); i++) {
      period(line, i, indicator, periods.get(i).of(row));
    }
    if (numbers(row) < 2) {
      // What is in the cell stands in the stead of a line.
      put(line, DevelopmentColumn.line(), ReportContext.text(ReportContext.NOTHING));
    }
    String trend = context.trend(row).orElse(ReportContext.NOTHING);
    put(line, DevelopmentColumn.direction(), ReportContext.text(trend));
    return line.build();
  }

  private void put(RowBuilder line, DevelopmentColumn column, CellContent content) {
    put(line, column.index(), content);
  }

  private void put(RowBuilder line, int column, CellContent content) {
    line.put(column, widths.of(column), content);
  }

  private void period(
      RowBuilder line, int place, Indicator indicator, Optional<HistoricAnswer> known) {
    String outcome = known.map(context::outcome).filter(text -> !text.isEmpty()).orElse("");
    String word = known.map(answer -> context.word(answer.status())).orElse(ReportContext.NOTHING);
    StyleName style = known.map(answer -> StyleName.of(answer.status())).orElse(StyleName.TEXT);
    put(
        line,
        DevelopmentColumn.outcome(place),
        ReportContext.text(outcome.isEmpty() ? ReportContext.NOTHING : outcome));
    put(line, DevelopmentColumn.status(place), ReportContext.text(word).styled(style.text()));
    put(
        line,
        DevelopmentColumn.number(place),
        number(indicator, known)
            .map(number -> CellContent.number(number).styled(style(number)))
            .orElseGet(() -> CellContent.blank()));
  }

  private static String style(BigDecimal number) {
    return StyleName.of(number).text();
  }

  private long numbers(ReportRow row) {
    return periods.stream()
        .filter(period -> number(row.indicator(), period.of(row)).isPresent())
        .count();
  }

  private static Optional<BigDecimal> number(Indicator indicator, Optional<HistoricAnswer> known) {
    return indicator.isNumeric() ? known.map(HistoricAnswer::number) : Optional.empty();
  }
}
