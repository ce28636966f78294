package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a sector to the rows under which the report names none: the one that was named before. */
final class SectorFill {

  private final String file;
  private final List<Leftover> leftovers;
  private final List<Finding> findings;

  /**
   * A filling.
   *
   * @param leftovers among them the title, which may name the sector
   * @param findings where to tell what is found
   */
  SectorFill(String file, List<Leftover> leftovers, List<Finding> findings) {
    this.file = file;
    this.leftovers = leftovers;
    this.findings = findings;
  }

  List<DraftRow> fill(List<DraftRow> rows) {
    String sector = first(rows);
    if (sector.isEmpty()) {
      return rows;
    }
    List<DraftRow> filled = new ArrayList<>();
    int without = 0;
    for (DraftRow row : rows) {
      without += row.sector().isEmpty() ? 1 : 0;
      sector = row.sector().isEmpty() ? sector : row.sector();
      filled.add(row.with(Label.SECTOR, sector));
    }
    if (without > 0) {
      findings.add(
          Finding.of(FindingCode.IMPORT_SECTOR_ASSUMED, Place.of(file))
              .withValue(first(rows))
              .with("count", without));
    }
    return filled;
  }

  private String first(List<DraftRow> rows) {
    return rows.stream()
        .map(DraftRow::sector)
        .filter(sector -> !sector.isEmpty())
        .findFirst()
        .or(this::inTitle)
        .orElse("");
  }

  private Optional<String> inTitle() {
    return leftovers.stream()
        .filter(leftover -> leftover.kind() == Leftover.Kind.TITLE)
        .map(leftover -> SectorNames.inTitle(leftover.text()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
