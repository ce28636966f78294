package fi.koonti.report;

import fi.koonti.layout.DevelopmentColumn;
import fi.koonti.layout.Kinds;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.StyleName;
import fi.koonti.merge.ReportRow;
import fi.koonti.mould.PouredRow;
import fi.koonti.plan.Indicator;
import fi.koonti.submission.History.PastAnswer;
import fi.koonti.submission.History.PastPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Pours {@code Kehitys}: each indicator over the latest periods, from the earliest to this one, and
 * the direction last. Only a run knows how many periods there are; the mould has room for the most,
 * and what is not needed of it is left out.
 */
final class DevelopmentSheet {

  private final Edition edition;
  private final List<PastPeriod> earlier;

  DevelopmentSheet(Edition edition) {
    this.edition = edition;
    List<PastPeriod> all = edition.merged().history().periods();
    int room = DevelopmentColumn.PERIODS - 1;
    this.earlier = all.subList(Math.max(0, all.size() - room), all.size());
  }

  void pour() {
    headings();
    edition
        .pour()
        .rows(
            Kinds.DEVELOPMENT_INDICATOR, edition.merged().asked().stream().map(this::row).toList());
  }

  private void headings() {
    List<String> headings = new ArrayList<>();
    earlier.forEach(period -> headings(headings, period.key()));
    headings(headings, edition.merged().period().key());
    if (!earlier.isEmpty()) {
      headings.add(edition.texts().get("development.trend"));
    }
    String sheet = ReportSheet.DEVELOPMENT.title(edition.language());
    for (int i = 0; i < DevelopmentColumn.POURED; i++) {
      boolean used = i < headings.size();
      edition.pour().put(DevelopmentColumn.place(i), used ? headings.get(i) : "");
      if (!used) {
        edition.pour().leaveOut(sheet, DevelopmentColumn.values().length + i);
      }
    }
  }

  private void headings(List<String> headings, String period) {
    Map<String, String> facts = Map.of("period", period);
    headings.add(edition.texts().get("development.outcome", facts));
    headings.add(edition.texts().get("development.status", facts));
  }

  private PouredRow row(ReportRow row) {
    Indicator indicator = row.indicator();
    Line line =
        Line.of(Kinds.DEVELOPMENT_INDICATOR)
            .put(DevelopmentColumn.ID, edition.linkToData(indicator.id(), indicator.id()))
            .put(DevelopmentColumn.SECTOR, indicator.sector())
            .put(DevelopmentColumn.INDICATOR, Edition.name(indicator))
            .put(DevelopmentColumn.UNIT, indicator.unit())
            .put(DevelopmentColumn.BASELINE, indicator.baseline().text())
            .put(DevelopmentColumn.TARGET, indicator.target().text());
    int place = 0;
    for (PastPeriod period : earlier) {
      past(line, place++, period.answers().get(indicator.id()));
    }
    outcome(line, place, edition.outcome(row));
    status(line, place, edition.word(row.status()), StyleName.of(row.status()));
    if (!earlier.isEmpty()) {
      put(line, DevelopmentColumn.direction(place + 1), trend(row));
    }
    return line.build();
  }

  private void past(Line line, int place, PastAnswer answer) {
    if (answer == null) {
      outcome(line, place, Edition.NOTHING);
      status(line, place, Edition.NOTHING, StyleName.TEXT);
    } else {
      outcome(line, place, answer.outcome().isEmpty() ? Edition.NOTHING : answer.outcome());
      status(line, place, edition.word(answer.status()), StyleName.of(answer.status()));
    }
  }

  private static void outcome(Line line, int place, String text) {
    put(line, DevelopmentColumn.outcome(place), text);
  }

  private static void status(Line line, int place, String word, StyleName style) {
    line.put(
        DevelopmentColumn.status(place),
        DevelopmentColumn.STATUS_WIDTH,
        Edition.text(word).styled(style.text()));
  }

  /** Which column of the mould holds it depends on the periods, so the style comes along. */
  private static void put(Line line, int column, String text) {
    line.put(
        column, DevelopmentColumn.OUTCOME_WIDTH, Edition.text(text).styled(StyleName.TEXT.text()));
  }

  private String trend(ReportRow row) {
    PastAnswer before = earlier.get(earlier.size() - 1).answers().get(row.indicator().id());
    return Trend.of(row.indicator(), before == null ? null : before.number(), row.outcomeNumber())
        .map(trend -> edition.texts().get("trend." + trend.code()))
        .orElse(Edition.NOTHING);
  }
}
