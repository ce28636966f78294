package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.plan.Sector;
import fi.koonti.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rows of a workbook that have no id, and an id for each. */
final class NewIds {

  private final PlanBook book;
  private final IdSequence ids = new IdSequence();

  NewIds(PlanBook book) {
    this.book = book;
  }

  /** The ids that rows without one should get, from the top; why a row can get none is told. */
  List<Numbering.Given> find() {
    book.tellShape(PlanSheet.SECTORS);
    book.tellShape(PlanSheet.GOALS);
    SectorChoice sectors = book.sectors();
    List<PlanRow> rows = book.rows(PlanSheet.GOALS);
    rows.forEach(row -> ids.remember(Wording.normal(row.text(PlanColumn.ID))));
    List<Numbering.Given> given = new ArrayList<>();
    for (PlanRow row : rows) {
      if (row.isBlank(PlanColumn.ID)) {
        sector(row, sectors)
            .map(sector -> ids.next(sector.code()))
            .ifPresent(id -> given.add(new Numbering.Given(row.place(PlanColumn.ID), id)));
      }
    }
    return given;
  }

  private static Optional<Sector> sector(PlanRow row, SectorChoice sectors) {
    String code = Wording.normal(row.text(PlanColumn.SECTOR));
    Optional<Sector> sector = sectors.find(code);
    if (sector.isEmpty()) {
      sectors.tellUnknown(row, code);
    }
    return sector;
  }
}
