package fi.koonti.maker;

import fi.koonti.fixture.SpreadsheetProgram;
import fi.koonti.io.OutputTime;
import fi.koonti.layout.Column;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/**
 * A workbook under the maker's hands: styles by role, pattern rows by name, and a save that gives
 * the same bytes each time.
 */
public final class TemplateWorkbook {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final NamedStyles styles = new NamedStyles(workbook);

  /**
   * An empty workbook.
   *
   * @param title what readers of the properties see; may have places such as <code>{{kausi}}</code>
   */
  public TemplateWorkbook(String title, Language language) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setCreator("Koonti");
    workbook.getProperties().getExtendedProperties().setApplication("Koonti");
    try {
      workbook.getPackage().getPackageProperties().setLanguageProperty(language.tag());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  public XSSFWorkbook poi() {
    return workbook;
  }

  /** A new sheet for A4 landscape, one page wide, with page numbers below. */
  public XSSFSheet sheet(String name, String footer) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.5);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.getFooter().setLeft("&\"Calibri,Regular\"&9" + footer);
    sheet.getFooter().setRight("&\"Calibri,Regular\"&9&P / &N");
    return sheet;
  }

  /** The cell style of a role; made when it is first asked for. */
  public XSSFCellStyle style(Role role) {
    return styles.of(role);
  }

  /** Writes a text into a cell; an empty one only dresses it. */
  public XSSFCell put(XSSFSheet sheet, int row, int column, String text, Role role) {
    XSSFCell cell = dress(sheet, row, column, role);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    return cell;
  }

  /** Writes a number into a cell. */
  public XSSFCell put(XSSFSheet sheet, int row, int column, double number, Role role) {
    XSSFCell cell = dress(sheet, row, column, role);
    cell.setCellValue(number);
    return cell;
  }

  /**
   * Writes a formula (English names, commas, no equals sign) and what it shows until calculated.
   */
  public XSSFCell formula(
      XSSFSheet sheet, int row, int column, String formula, String shown, Role role) {
    XSSFCell cell = dress(sheet, row, column, role);
    cell.setCellFormula(formula);
    if (!shown.isEmpty()) {
      cell.setCellValue(shown);
    }
    return cell;
  }

  /**
   * Writes an array formula that fills the cells of a column from one row to another; what it shows
   * is left to programs, and so are the cells below the first.
   */
  void array(XSSFSheet sheet, int row, int lastRow, int column, String formula, Role role) {
    CTCellFormula array = dress(sheet, row, column, role).getCTCell().addNewF();
    array.setT(STCellFormulaType.ARRAY);
    array.setRef(new CellRangeAddress(row, lastRow, column, column).formatAsString());
    array.setStringValue(formula);
  }

  /** Gives an empty cell its style. */
  public XSSFCell dress(XSSFSheet sheet, int row, int column, Role role) {
    XSSFRow line = Optional.ofNullable(sheet.getRow(row)).orElseGet(() -> sheet.createRow(row));
    XSSFCell cell =
        Optional.ofNullable(line.getCell(column)).orElseGet(() -> line.createCell(column));
    cell.setCellStyle(style(role));
    return cell;
  }

  /** Sets the height of a row, such that programs may still change it. */
  public void height(XSSFSheet sheet, int row, double points) {
    XSSFRow line = Optional.ofNullable(sheet.getRow(row)).orElseGet(() -> sheet.createRow(row));
    line.setHeightInPoints((float) points);
    if (line.getCTRow().isSetCustomHeight()) {
      line.getCTRow().unsetCustomHeight();
    }
  }

  /** Sets the widths of columns and writes their headings into a row. */
  public void headings(
      XSSFSheet sheet, int row, List<? extends Column> columns, Language language, Role role) {
    for (Column column : columns) {
      width(sheet, column.index(), column.width());
      put(sheet, row, column.index(), column.heading(language), role);
    }
  }

  /** Sets the width of a column in characters of the base font. */
  public void width(XSSFSheet sheet, int column, double characters) {
    sheet.setColumnWidth(column, (int) Math.round(characters * 256));
  }

  /** Names the pattern row of a kind. */
  public void pattern(String kind, XSSFSheet sheet, int row) {
    name("rivi." + kind, "'" + sheet.getSheetName() + "'!$" + (row + 1) + ":$" + (row + 1));
  }

  /** Defines a name of the workbook. */
  public void name(String name, String reference) {
    XSSFName defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(reference);
  }

  /** Makes a real table of a heading row and its pattern row. */
  public XSSFTable table(
      XSSFSheet sheet, String name, int headingRow, int lastRow, int firstColumn, int columns) {
    XSSFTable table = plainTable(sheet, name, headingRow, lastRow, firstColumn, columns);
    table.getCTTable().addNewAutoFilter().setRef(table.getCTTable().getRef());
    return table;
  }

  /** Makes a real table without buttons to filter it. */
  public XSSFTable plainTable(
      XSSFSheet sheet, String name, int headingRow, int lastRow, int firstColumn, int columns) {
    AreaReference area =
        workbook
            .getCreationHelper()
            .createAreaReference(
                new CellReference(headingRow, firstColumn),
                new CellReference(lastRow, firstColumn + columns - 1));
    XSSFTable table = sheet.createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    table.setStyleName("TableStyleLight1");
    CTTable ct = table.getCTTable();
    ct.setHeaderRowCount(1);
    ct.getTableStyleInfo().setShowRowStripes(false);
    return table;
  }

  /** Adds a rule that colours cells: the words beside the colour are the caller's business. */
  public void colour(XSSFSheet sheet, String range, String formula, Ink ink, Ink ground) {
    colour(
        sheet,
        range,
        formula,
        Optional.ofNullable(ink).map(Ink::colour),
        Optional.ofNullable(ground).map(Ink::colour));
  }

  /** Adds a rule that colours cells in any ink and on any ground. */
  void colour(
      XSSFSheet sheet,
      String range,
      String formula,
      Optional<XSSFColor> ink,
      Optional<XSSFColor> ground) {
    ConditionalFormattingRule rule =
        sheet.getSheetConditionalFormatting().createConditionalFormattingRule(formula);
    if (ink.isPresent()) {
      rule.createFontFormatting().setFontColor(ink.get());
      withAlpha(ink.get());
    }
    if (ground.isPresent()) {
      PatternFormatting pattern = rule.createPatternFormatting();
      pattern.setFillBackgroundColor(ground.get());
      pattern.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
    }
    sheet
        .getSheetConditionalFormatting()
        .addConditionalFormatting(
            new CellRangeAddress[] {CellRangeAddress.valueOf(range)},
            new ConditionalFormattingRule[] {rule});
  }

  /** POI drops the alpha byte from the ink of the rule that was just made; the schema wants it. */
  private void withAlpha(XSSFColor ink) {
    StylesTable table = workbook.getStylesSource();
    CTDxf last = table.getDxfAt(table._getDXfsSize() - 1);
    last.getFont().getColorArray(0).setRgb(ink.getARGB());
  }

  /** The workbook's bytes: the same for the same drawing, on any day and machine. */
  public byte[] bytes() {
    Instant fixed = OutputTime.VALUE;
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setCreated(Optional.of(Date.from(fixed)));
    byte[] saved = SpreadsheetProgram.save(workbook, fixed);
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return saved;
  }
}
