package fi.koonti.grid;

import fi.koonti.grid.GridCell.Kind;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.Budget;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Reads workbooks of Excel 97-2003 through POI, which knows the format best. Nothing else in the
 * package but {@link XlsStyles} touches POI, so it is loaded only where such a file comes back.
 */
final class XlsReader {

  private static final String MACROS = "_VBA_PROJECT_CUR";

  /** Times of saving are counted from its beginning. */
  private static final int FIRST_YEAR = 1601;

  private final HSSFWorkbook workbook;
  private final Budget budget;
  private final DateSystem dates;
  private final XlsStyles styles;

  private XlsReader(HSSFWorkbook workbook, Budget budget) {
    this.workbook = workbook;
    this.budget = budget;
    this.styles = new XlsStyles(workbook);
    this.dates =
        workbook.getInternalWorkbook().isUsing1904DateWindowing()
            ? DateSystem.FROM_1904
            : DateSystem.FROM_1900;
  }

  /**
   * Reads the content of a file.
   *
   * @throws UnreadableFileException XLS when it is older than Excel 97, ENCRYPTED, TRUNCATED for
   *     whatever POI cannot make sense of, or a limit
   */
  static Grid read(byte[] content, Budget budget) throws UnreadableFileException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
      return new XlsReader(workbook, budget).grid();
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(Reason.ENCRYPTED, Map.of(), e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableFileException(Reason.XLS, Map.of(), e);
    } catch (IOException | RuntimeException e) {
      // POI meets damaged records with exceptions of every kind.
      String found = e.getClass().getSimpleName();
      throw new UnreadableFileException(Reason.TRUNCATED, Map.of("found", found), e);
    }
  }

  private Grid grid() throws UnreadableFileException {
    List<GridSheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      sheets.add(sheet(i));
    }
    if (sheets.isEmpty()) {
      throw new UnreadableFileException(Reason.NO_SHEETS);
    }
    return new Grid(
        sheets,
        List.of(),
        Collections.emptySortedMap(),
        Collections.emptySortedMap(),
        saved(),
        workbook.getDirectory() != null && workbook.getDirectory().hasEntry(MACROS),
        false);
  }

  /** A file that says nothing of it has the first moment of its format's calendar. */
  private Optional<SavedTime> saved() {
    return Optional.ofNullable(workbook.getSummaryInformation())
        .map(SummaryInformation::getLastSaveDateTime)
        .map(date -> LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC))
        .filter(time -> time.getYear() > FIRST_YEAR)
        .map(SavedTime::ofUtc);
  }

  private GridSheet sheet(int index) throws UnreadableFileException {
    HSSFSheet sheet = workbook.getSheetAt(index);
    SheetCells cells = new SheetCells();
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        cells.hiddenRows().set(row.getRowNum());
      }
      for (Cell cell : row) {
        cell(sheet.getSheetName(), cell).ifPresent(cells::add);
      }
    }
    for (int column = 0; column < workbook.getSpreadsheetVersion().getMaxColumns(); column++) {
      if (sheet.isColumnHidden(column)) {
        cells.hiddenColumns().set(column);
      }
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      budget.cells(sheet.getSheetName(), 1);
      cells.addMerge(
          new CellRange(
              new CellAddress(range.getFirstRow(), range.getFirstColumn()),
              new CellAddress(range.getLastRow(), range.getLastColumn())));
    }
    XlsHangings.add(sheet, cells);
    return new GridSheet(sheet.getSheetName(), visibility(index), cells, notes(sheet));
  }

  private Visibility visibility(int index) {
    SheetVisibility visibility = workbook.getSheetVisibility(index);
    return switch (visibility) {
      case VISIBLE -> Visibility.VISIBLE;
      case HIDDEN -> Visibility.HIDDEN;
      case VERY_HIDDEN -> Visibility.VERY_HIDDEN;
    };
  }

  private static SortedMap<CellAddress, String> notes(HSSFSheet sheet) {
    SortedMap<CellAddress, String> notes = new TreeMap<>();
    sheet
        .getCellComments()
        .forEach(
            (address, comment) ->
                notes.put(
                    new CellAddress(address.getRow(), address.getColumn()),
                    comment.getString().getString()));
    return notes;
  }

  private Optional<GridCell> cell(String sheet, Cell cell) throws UnreadableFileException {
    Optional<GridCell> read = cell(cell);
    if (read.isPresent()) {
      budget.cell(sheet, read.get().text().length());
    }
    return read;
  }

  private Optional<GridCell> cell(Cell cell) {
    CellAddress address = new CellAddress(cell.getRowIndex(), cell.getColumnIndex());
    boolean computed = cell.getCellType() == CellType.FORMULA;
    Optional<String> formula = computed ? Optional.of(formula(cell)) : Optional.empty();
    CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
    CellStyle style = styles.of(cell.getCellStyle());
    return switch (type) {
      case STRING -> text(address, styles.text(cell, computed), style, formula);
      case NUMERIC ->
          Optional.of(
              CellValues.number(address, cell.getNumericCellValue(), style, dates, formula));
      case BOOLEAN -> {
        String value = cell.getBooleanCellValue() ? "TRUE" : "FALSE";
        GridCell read = GridCell.of(address, Kind.BOOLEAN, value, style.look(), formula);
        yield Optional.of(CellValues.struck(read, style));
      }
      case ERROR -> {
        String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
        yield Optional.of(GridCell.of(address, Kind.ERROR, error, style.look(), formula));
      }
      default ->
          formula.map(
              its -> GridCell.of(address, Kind.MISSING, "", style.look(), Optional.of(its)));
    };
  }

  /** The letters of a formula; none when it uses what POI does not know, for only they are lost. */
  private static String formula(Cell cell) {
    try {
      return cell.getCellFormula();
    } catch (RuntimeException unknown) {
      return "";
    }
  }

  private static Optional<GridCell> text(
      CellAddress address, StyledText text, CellStyle style, Optional<String> formula) {
    return text.text().isEmpty() && formula.isEmpty()
        ? Optional.empty()
        : Optional.of(CellValues.text(address, text, style, formula));
  }
}
