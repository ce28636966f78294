package fi.koonti.damage;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Plan;
import fi.koonti.submission.History;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a form for each finding about what the look of a cell makes of its value. */
final class StrangeLooks {

  /** A row whose indicator is a number of days, and one in words. */
  private static final int NUMBER = 4;

  private static final int TEXT = 0;

  /** A picture of one dot. */
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final Plan plan;
  private final String sector;
  private final Desks desks;
  private final Map<String, byte[]> files = new TreeMap<>();

  StrangeLooks(Plan plan, String sector, Desks desks) {
    this.plan = plan;
    this.sector = sector;
    this.desks = desks;
  }

  /** The files by their names: the finding's code and the ending. */
  Map<String, byte[]> files() {
    put(
        FindingCode.NUMBER_SHOWN_OTHERWISE,
        NUMBER,
        FormColumn.OUTCOME,
        (workbook, cell) -> {
          cell.setCellValue(34_000);
          cell.setCellStyle(formatted(workbook, cell, "#,##0,"));
        });
    put(
        FindingCode.VALUE_UNSEEN,
        NUMBER,
        FormColumn.OUTCOME,
        (workbook, cell) -> {
          cell.setCellValue(34);
          cell.setCellStyle(formatted(workbook, cell, ";;;"));
        });
    put(
        FindingCode.TEXT_STRUCK_OUT,
        TEXT,
        FormColumn.NARRATIVE,
        (workbook, cell) -> {
          XSSFFont struck = workbook.createFont();
          struck.setStrikeout(true);
          XSSFRichTextString text = new XSSFRichTextString("Hanke keskeytyi. Hanke jatkuu.");
          text.applyFont(0, 16, struck);
          cell.setCellValue(text);
        });
    put(
        FindingCode.TEXT_UNSEEN,
        NUMBER,
        FormColumn.OUTCOME,
        (workbook, cell) -> {
          XSSFFont white = workbook.createFont();
          white.setColor(IndexedColors.WHITE.getIndex());
          XSSFRichTextString text = new XSSFRichTextString("345");
          text.applyFont(2, 3, white);
          cell.setCellValue(text);
        });
    put(
        FindingCode.FORMULA_SHOWS_NOTHING,
        TEXT,
        FormColumn.CORRECTION,
        (workbook, cell) -> {
          cell.setCellFormula("IF(1>2,\"Syy\",\"\")");
          cell.setCellValue("");
        });
    put(
        FindingCode.PICTURE_IN_FORM,
        TEXT,
        FormColumn.NARRATIVE,
        (workbook, cell) -> {
          int picture = workbook.addPicture(DOT, Workbook.PICTURE_TYPE_PNG);
          XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 14, 6, 15, 7);
          cell.getSheet().createDrawingPatriarch().createPicture(anchor, picture);
        });
    put(
        FindingCode.LINK_IN_FORM,
        NUMBER,
        FormColumn.OUTCOME,
        (workbook, cell) -> {
          XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
          link.setAddress("https://example.fi/tilasto");
          cell.setCellValue(34);
          cell.setHyperlink(link);
        });
    return files;
  }

  private static CellStyle formatted(XSSFWorkbook workbook, XSSFCell cell, String code) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    return style;
  }

  private void put(
      FindingCode code, int row, FormColumn column, BiConsumer<XSSFWorkbook, XSSFCell> deed) {
    Desk desk = desks.filled(plan, sector, History.NONE);
    int line = desk.indexOf(desk.row(row).orElseThrow());
    int place = desk.column(column);
    XSSFCell cell = desk.putTogether().getRow(line).getCell(place);
    deed.accept(desk.workbook, cell == null ? desk.sheet().getRow(line).createCell(place) : cell);
    files.put(code.code() + ".xlsx", desk.save(BrokenForms.OCTOBER));
  }
}
