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
 * Pours {@code Kehitys}: each indicator over the latest periods, those with numbers first, from the
 * earliest period to this one, and the direction in words. Only a run knows how many periods there
 * are; the template has room for the most, and what is not needed of it is left out.
 */
final class DevelopmentSheet {

  private final ReportContext context;
  private final List<ShownPeriod> periods;

  DevelopmentSheet(ReportContext context) {
    this.context = context;
    this.periods = context.periods();
  }

  void fill() {
    headings();
    context
        .fill()
        .rows(
            RowPattern.DEVELOPMENT_INDICATOR,
            context.merged().asked().stream()
                .sorted(Comparator.comparing(row -> !row.indicator().isNumeric()))
                .map(this::row)
                .toList());
  }

  private void headings() {
    Map<Integer, String> headings = new TreeMap<>();
    for (int i = 0; i < periods.size(); i++) {
      Map<String, String> facts = Map.of("period", periods.get(i).key());
      headings.put(DevelopmentColumn.outcome(i), context.texts().get("development.outcome", facts));
      headings.put(DevelopmentColumn.status(i), context.texts().get("development.status", facts));
      headings.put(DevelopmentColumn.number(i), context.texts().get("development.number", facts));
    }
    if (periods.size() > 1) {
      headings.put(DevelopmentColumn.line(), context.texts().get("development.line"));
      headings.put(DevelopmentColumn.direction(), context.texts().get("development.trend"));
    }
    String sheet = ReportSheet.DEVELOPMENT.title(context.language());
    for (int i = 0; i < DevelopmentColumn.POURED; i++) {
      int column = DevelopmentColumn.outcome(i);
      context.fill().put(DevelopmentColumn.place(column), headings.getOrDefault(column, ""));
      if (!headings.containsKey(column)) {
        context.fill().leaveOut(sheet, column);
      }
    }
  }

  private RowContent row(ReportRow row) {
    Indicator indicator = row.indicator();
    RowBuilder line =
        RowBuilder.of(RowPattern.DEVELOPMENT_INDICATOR)
            .put(DevelopmentColumn.ID, context.linkToData(indicator.id(), indicator.id()))
            .put(DevelopmentColumn.SECTOR, indicator.sector())
            .put(DevelopmentColumn.INDICATOR, ReportContext.name(indicator))
            .put(DevelopmentColumn.UNIT, indicator.unit())
            .put(DevelopmentColumn.BASELINE, indicator.baseline().text())
            .put(DevelopmentColumn.TARGET, indicator.target().text());
    for (int i = 0; i < periods.size(); i++) {
      period(line, i, indicator, periods.get(i).of(row));
    }
    String trend = context.trend(row).orElse(ReportContext.NOTHING);
    line.put(
        DevelopmentColumn.direction(), DevelopmentColumn.OUTCOME_WIDTH, ReportContext.text(trend));
    return line.build();
  }

  private void period(
      RowBuilder line, int place, Indicator indicator, Optional<HistoricAnswer> known) {
    String outcome = known.map(context::outcome).filter(text -> !text.isEmpty()).orElse("");
    String word = known.map(answer -> context.word(answer.status())).orElse(ReportContext.NOTHING);
    StyleName style = known.map(answer -> StyleName.of(answer.status())).orElse(StyleName.TEXT);
    BigDecimal number =
        indicator.isNumeric() ? known.map(HistoricAnswer::number).orElse(null) : null;
    line.put(
        DevelopmentColumn.outcome(place),
        DevelopmentColumn.OUTCOME_WIDTH,
        ReportContext.text(outcome.isEmpty() ? ReportContext.NOTHING : outcome));
    line.put(
        DevelopmentColumn.status(place),
        DevelopmentColumn.STATUS_WIDTH,
        ReportContext.text(word).styled(style.text()));
    line.put(
        DevelopmentColumn.number(place),
        DevelopmentColumn.OUTCOME_WIDTH,
        number == null
            ? CellContent.blank()
            : CellContent.number(number).styled(StyleName.of(number).text()));
  }
}
