package fi.koonti.report;

import fi.koonti.layout.DeviationColumn;
import fi.koonti.layout.Kinds;
import fi.koonti.layout.StyleName;
import fi.koonti.merge.ReportRow;
import fi.koonti.mould.PouredRow;
import fi.koonti.place.Place;
import fi.koonti.plan.Indicator;

/**
 * Pours {@code Poikkeamat}. The source is told in words and is no link: where the returned files
 * lie beside the workbook nobody knows once it is sent, and a dead link says less than a name.
 */
final class DeviationSheet {

  private final Edition edition;

  DeviationSheet(Edition edition) {
    this.edition = edition;
  }

  void pour() {
    edition
        .pour()
        .rows(
            Kinds.DEVIATION,
            Deviations.of(edition.merged().rows()).stream().map(this::row).toList());
  }

  private PouredRow row(ReportRow row) {
    Indicator indicator = row.indicator();
    String group = Deviations.Group.of(row).orElseThrow().code();
    return Line.of(Kinds.DEVIATION)
        .put(DeviationColumn.GROUP, edition.texts().get("group." + group))
        .put(DeviationColumn.ID, edition.linkToData(indicator.id(), indicator.id()))
        .put(DeviationColumn.SECTOR, edition.sectorName(indicator.sector()))
        .put(DeviationColumn.GOAL, indicator.goal())
        .put(DeviationColumn.INDICATOR, Edition.name(indicator))
        .put(DeviationColumn.TARGET, indicator.target().text())
        .put(DeviationColumn.OUTCOME, edition.outcome(row))
        .put(DeviationColumn.GAP, Gap.of(row))
        .put(DeviationColumn.STATUS, edition.word(row.status()), StyleName.of(row.status()))
        .put(DeviationColumn.CORRECTION, edition.telling().cause(row))
        .put(DeviationColumn.RESPONSIBLE, indicator.responsible())
        .put(DeviationColumn.BINDING, indicator.binding())
        .put(DeviationColumn.SOURCE, row.source().map(Place::toString).orElse(""))
        .build();
  }
}
