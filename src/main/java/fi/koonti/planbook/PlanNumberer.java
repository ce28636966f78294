package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridReader;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.plan.UsedIds;
import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Gives ids to the rows of a plan that have none, in a copy of the workbook, and has it remember
 * every id. All else in the workbook stays.
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
   * @throws IOException when the copy cannot be made
   */
  public Numbering number(Path plan, String name, UsedIds earlier) throws IOException {
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
      byte[] after = numbered(before, ids, IdMemory.of(book));
      return new Numbering(language, ids.given(), ids.remembered(), faults, Optional.of(after));
    } catch (UnreadableFileException refusal) {
      return unreadable(Unreadable.plan(name, refusal));
    } catch (POIXMLException | UnsupportedFileFormatException e) {
      // What the grid reads but POI does not write: Strict Open XML, .ods, .xls.
      return unreadable(Unreadable.plan(name, "ids-need-xlsx"));
    }
  }

  private static Numbering unreadable(Finding finding) {
    return new Numbering(Language.FI, List.of(), List.of(), List.of(finding), Optional.empty());
  }

  private static byte[] numbered(byte[] before, NewIds ids, IdMemory memory) throws IOException {
    // The grid has read these bytes within its own limits; rows that are all alike, as in a sheet
    // prepared for thousands of rows, pack better than POI believes of an honest file.
    ZipSecureFile.setMinInflateRatio(0);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(before))) {
      ids.given().forEach(one -> put(workbook, one));
      memory.add(workbook, ids.remembered());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      // POI marks each part with the time of the clock.
      return PackageCopy.open(bytes.toByteArray()).toBytes();
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(
          "expected a package from POI, but found " + e.getMessage(), e);
    }
  }

  private static void put(XSSFWorkbook workbook, Numbering.Given given) {
    CellAddress address = given.place().cell();
    XSSFSheet sheet = workbook.getSheet(given.place().sheet());
    XSSFRow row = sheet.getRow(address.row());
    Cell cell = row.getCell(address.column());
    if (cell == null) {
      CellStyle style = sheet.getColumnStyle(address.column());
      cell = row.createCell(address.column());
      cell.setCellStyle(style);
    }
    if (cell.getCellType() == CellType.FORMULA) {
      // It shows nothing, and left in place it would compute the id away.
      cell.removeFormula();
    }
    cell.setCellValue(given.id());
  }
}
