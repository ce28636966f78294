package fi.koonti.damage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The colours a person types in. They go wherever a cell goes, so the cells that people filled can
 * be counted at the end without asking the program that is on trial.
 */
final class Ink {

  private final XSSFWorkbook workbook;
  private final short answer;
  private final short edit;

  Ink(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.answer = style(IndexedColors.LEMON_CHIFFON);
    this.edit = style(IndexedColors.CORAL);
  }

  private short style(IndexedColors colour) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour.getIndex());
    return style.getIndex();
  }

  /** For answers and everything else that is typed where nothing was. */
  short answer() {
    return answer;
  }

  /** For texts that the form means to be locked: told when changed, but no answers. */
  short edit() {
    return edit;
  }

  /** What stands in the workbook in an ink, cell by cell. */
  List<String> written(short colour) {
    List<String> texts = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          boolean filled = cell.getCellStyle().getIndex() == colour && !isEmpty(cell);
          if (filled) {
            texts.add(text(cell));
          }
        }
      }
    }
    return texts;
  }

  private static boolean isEmpty(Cell cell) {
    return cell.getCellType() == CellType.BLANK
        || cell.getCellType() == CellType.STRING
            && cell.getStringCellValue().replace('\u00A0', ' ').isBlank();
  }

  private static String text(Cell cell) {
    if (cell.getCellType() == CellType.FORMULA && !((XSSFCell) cell).getCTCell().isSetV()) {
      return "=" + cell.getCellFormula();
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> number(cell.getNumericCellValue());
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> throw new IllegalStateException("nobody types a " + type);
    };
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
