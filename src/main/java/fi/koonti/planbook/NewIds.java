package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.plan.IdSequence;
import fi.koonti.plan.Sector;
import fi.koonti.plan.UsedIds;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the rows of a workbook that have no id, and an id for each; and what the workbook should
 * remember. That stands below what it remembers already, so an id never comes back, even when its
 * row is gone.
 *
 * @param given the ids that rows without one should get, from the top
 * @param remembered what has to be added to the memory
 */
record NewIds(List<Numbering.Given> given, List<UsedIds.Use> remembered) {

  NewIds {
    given = List.copyOf(given);
    remembered = List.copyOf(remembered);
  }

  /**
   * Looks through a workbook; why a row can get no id is told to its faults.
   *
   * @param earlier ids that are known from elsewhere
   */
  static NewIds in(PlanBook book, UsedIds earlier) {
    book.tellShape(PlanSheet.SECTORS);
    book.tellShape(PlanSheet.GOALS);
    book.tellShape(PlanSheet.IDS);
    UsedIds known = book.usedIds();
    if (book.faults().haveErrors()) {
      // What is not read of the memory would be forgotten.
      return new NewIds(List.of(), List.of());
    }
    List<PlanRow> rows = book.rows(PlanSheet.GOALS);
    IdSequence ids = book.idSequence(earlier);
    SectorChoice sectors = book.sectors();
    List<Numbering.Given> given = new ArrayList<>();
    List<UsedIds.Use> uses = new ArrayList<>();
    List<PlanRow> hidden = new ArrayList<>();
    for (PlanRow row : rows) {
      if (row.isCovered(PlanColumn.ID)) {
        // Whatever is written into a cell that a merge hides, nobody sees.
        hidden.add(row);
      } else if (row.isBlank(PlanColumn.ID)) {
        Optional<String> id = sector(row, sectors).map(sector -> ids.next(sector.code()));
        id.ifPresent(one -> given.add(new Numbering.Given(row.place(PlanColumn.ID), one)));
        id.ifPresent(one -> uses.add(use(row, one)));
      } else if (Codes.isId(id(row))) {
        uses.add(use(row, id(row)));
      }
    }
    MissingIds.tell(hidden);
    List<UsedIds.Use> all = known.with(earlier.uses()).with(uses).uses();
    return new NewIds(given, all.subList(known.uses().size(), all.size()));
  }

  private static String id(PlanRow row) {
    return TextNormalizer.normal(row.text(PlanColumn.ID));
  }

  private static UsedIds.Use use(PlanRow row, String id) {
    return new UsedIds.Use(id, row.text(PlanColumn.MEASURE), row.text(PlanColumn.INDICATOR));
  }

  private static Optional<Sector> sector(PlanRow row, SectorChoice sectors) {
    String code = TextNormalizer.normal(row.text(PlanColumn.SECTOR));
    Optional<Sector> sector = sectors.find(code);
    if (sector.isEmpty()) {
      sectors.tellUnknown(row, code);
    }
    return sector;
  }
}
