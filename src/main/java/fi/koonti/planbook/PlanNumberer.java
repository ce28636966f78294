package fi.koonti.planbook;

import fi.koonti.edit.EditedWorkbook;
import fi.koonti.edit.UneditableException;
import fi.koonti.finding.Finding;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.CellPlace;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.plan.UsedIds;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Gives ids to the rows of a plan that have none, in a copy of the workbook, and has it remember
 * every id. The tables of sectors and goals reach down to their last rows; all else in the workbook
 * stays as it lies.
 */
public final class PlanNumberer {

  private final FileLimits limits;

  /**
   * A numberer.
   *
   * @param limits what a file may cost
   */
  public PlanNumberer(FileLimits limits) {
    this.limits = limits;
  }

  /**
   * Numbers one workbook.
   *
   * @param name what people call the file
   * @param earlier ids that are known from elsewhere, and are remembered too
   */
  public Numbering number(Path plan, String name, UsedIds earlier) {
    GridReader grids = new GridReader(limits);
    try {
      byte[] before = grids.bytes(plan);
      Grid grid = grids.read(before);
      PlanBook book = new PlanBook(grid, name);
      Language language = book.language();
      NewIds ids = NewIds.in(book, earlier);
      List<Finding> faults = book.faults().sorted();
      if (ids.remembered().isEmpty()) {
        return new Numbering(language, List.of(), List.of(), faults, Optional.empty());
      }
      byte[] after = numbered(before, ids, book);
      return new Numbering(language, ids.given(), ids.remembered(), faults, Optional.of(after));
    } catch (UnreadableFileException refusal) {
      return unreadable(Unreadable.plan(name, refusal));
    } catch (UneditableException otherFormat) {
      // What the grid reads but is no package to be changed: .ods, .xls.
      return unreadable(Unreadable.plan(name, "ids-need-xlsx"));
    }
  }

  private static Numbering unreadable(Finding finding) {
    return new Numbering(Language.FI, List.of(), List.of(), List.of(finding), Optional.empty());
  }

  private byte[] numbered(byte[] before, NewIds ids, PlanBook book) throws UneditableException {
    EditedWorkbook workbook = EditedWorkbook.open(before, limits.inflatedBytes());
    for (Numbering.Given one : ids.given()) {
      CellPlace cell = one.place().cellPlace().orElseThrow();
      workbook.sheet(cell.sheet()).put(cell.cell(), one.id());
    }
    IdMemory.of(book).add(workbook, ids.remembered());
    for (PlanSheet sheet : List.of(PlanSheet.SECTORS, PlanSheet.GOALS)) {
      Optional<PlanTable> table = book.table(sheet).filter(one -> !one.rows().isEmpty());
      if (table.isPresent()) {
        List<GridRow> rows = table.get().rows();
        workbook.growTable(table.get().sheet().name(), rows.get(rows.size() - 1).index());
      }
    }
    return workbook.toBytes();
  }
}
