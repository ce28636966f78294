package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of the tests, drawn with POI as an owner would draw them in Excel. */
final class Templates {

  private Templates() {}

  /** Draws in a new workbook. */
  interface Drawing {
    void in(XSSFWorkbook workbook);
  }

  static byte[] bytes(Drawing drawing) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      drawing.in(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Template template(Drawing drawing) {
    try {
      return Template.open(bytes(drawing));
    } catch (TemplateException fault) {
      throw new AssertionError(fault);
    }
  }

  /** The same workbook with the text of one part changed, as no POI can draw it. */
  static byte[] edited(byte[] workbook, String part, UnaryOperator<String> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        boolean wanted = entry.getName().equals(part);
        String text = new String(content, StandardCharsets.UTF_8);
        out.write(wanted ? change.apply(text).getBytes(StandardCharsets.UTF_8) : content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static XSSFWorkbook read(TemplateFill fill) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(fill.toBytes()));
  }

  /** The text of a part, or null when it is not there. */
  static String part(TemplateFill fill, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(fill.toBytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return null;
  }

  /** The names of the parts in the order of the zip. */
  static List<String> parts(TemplateFill fill) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(fill.toBytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  static CellAddress at(String address) {
    return CellAddress.parse(address);
  }

  static List<RowContent> times(int count, RowContent row) {
    return Collections.nCopies(count, row);
  }

  static void name(XSSFWorkbook workbook, String name, String formula) {
    XSSFName defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(formula);
  }

  static void text(XSSFSheet sheet, String address, String text) {
    cell(sheet, address).setCellValue(text);
  }

  static void formula(XSSFSheet sheet, String address, String formula) {
    cell(sheet, address).setCellFormula(formula);
  }

  static XSSFCell cell(XSSFSheet sheet, String address) {
    CellReference reference = new CellReference(address);
    XSSFRow row = sheet.getRow(reference.getRow());
    XSSFRow made = row == null ? sheet.createRow(reference.getRow()) : row;
    var cell = made.getCell(reference.getCol());
    return cell == null ? made.createCell(reference.getCol()) : cell;
  }

  static String textAt(XSSFWorkbook workbook, String sheet, String address) {
    var cell = cell(workbook.getSheet(sheet), address);
    switch (cell.getCellType()) {
      case NUMERIC:
        return String.valueOf(cell.getNumericCellValue());
      case FORMULA:
        return "=" + cell.getCellFormula();
      case STRING:
        return cell.getStringCellValue();
      default:
        return cell.getCellType().toString();
    }
  }

  /**
   * A sheet {@code Tiedot} with a table A3:C4, whose data row 4 is {@code rivi.tieto}; below it a
   * sum in row 6; validations, formats, names, a chart and print settings that hang on row 4.
   */
  static void data(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("Tiedot");
    text(sheet, "A1", "Tiedot");
    text(sheet, "A3", "Nimi");
    text(sheet, "B3", "Luku");
    text(sheet, "C3", "Kaksin");
    text(sheet, "A4", "");
    formula(sheet, "C4", "B4*2");
    text(sheet, "A6", "Yhteensä");
    formula(sheet, "B6", "SUM(B4:B4)");
    name(workbook, "rivi.tieto", "Tiedot!$4:$4");
    name(workbook, "luvut", "Tiedot!$B$4:$B$4");
    AreaReference area = new AreaReference("A3:C4", SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName("Taulukko");
    table.setDisplayName("Taulukko");
    table.getCTTable().setHeaderRowCount(1);
    table.getCTTable().addNewAutoFilter().setRef("A3:C4");
    table.setStyleName("TableStyleMedium2");
    validation(sheet, "B4");
    var formatting = sheet.getSheetConditionalFormatting();
    var rule = formatting.createConditionalFormattingRule("$B4>10");
    rule.createPatternFormatting().setFillBackgroundColor((short) 10);
    CellRangeAddress[] ranges = {CellRangeAddress.valueOf("A4:C4")};
    formatting.addConditionalFormatting(ranges, rule);
    var total = formatting.createConditionalFormattingRule(ComparisonOperator.GT, "$B$4");
    total.createPatternFormatting().setFillBackgroundColor((short) 11);
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf("B6")}, total);
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, 2, 0, 5);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
    chart(sheet);
  }

  private static void validation(XSSFSheet sheet, String cells) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    CellRangeAddress range = CellRangeAddress.valueOf(cells);
    CellRangeAddressList list = new CellRangeAddressList();
    list.addCellRangeAddress(range);
    DataValidation validation =
        helper.createValidation(helper.createCustomConstraint("LEN(" + cells + ")>0"), list);
    validation.setShowErrorBox(true);
    validation.createErrorBox("Virhe", "{{virhe}}");
    sheet.addValidationData(validation);
  }

  private static void chart(XSSFSheet sheet) {
    var drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, 7, 5, 20);
    XSSFChart chart = drawing.createChart(anchor);
    chart.setTitleText("{{otsikko}}");
    var x = chart.createCategoryAxis(AxisPosition.BOTTOM);
    var y = chart.createValueAxis(AxisPosition.LEFT);
    XDDFChartData data = chart.createData(ChartTypes.BAR, x, y);
    CellRangeAddress names = CellRangeAddress.valueOf("A4:A4");
    CellRangeAddress numbers = CellRangeAddress.valueOf("B4:B4");
    var series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(sheet, names),
            XDDFDataSourcesFactory.fromNumericCellRange(sheet, numbers));
    series.setTitle("Luku", new CellReference("Tiedot", 2, 1, true, true));
    chart.plot(data);
  }

  /** The row of {@link #data} with a name and a number. */
  static RowContent dataRow(String name, double number) {
    return RowContent.of("tieto")
        .put(0, CellContent.text(name))
        .put(1, CellContent.number(number))
        .put(2, CellContent.cached(CellContent.number(number * 2)))
        .build();
  }

  /** A pour of {@link #data} with rows numbered from one and all places filled. */
  static TemplateFill dataPour(Template template, int count) {
    List<RowContent> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(dataRow("nimi " + i, i));
    }
    return template.fill().put("virhe", "Väärin").put("otsikko", "Luvut").rows("tieto", rows);
  }

  /**
   * A sheet {@code Raportti} with a block of two kinds in rows 3 and 4 ({@code otsake}, {@code
   * mittari}), a fixed row 6, and a block of one kind in row 8 ({@code loppu}).
   */
  static void report(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("Raportti");
    text(sheet, "A1", "Raportti");
    text(sheet, "A3", "Osio");
    text(sheet, "A4", "-");
    text(sheet, "A6", "Väli");
    text(sheet, "A8", "Loppu");
    text(sheet, "A10", "Alaviite");
    formula(sheet, "B10", "COUNTA(A3:A4)+COUNTA(A8)");
    name(workbook, "rivi.otsake", "Raportti!$3:$3");
    name(workbook, "rivi.mittari", "Raportti!$A$4:$B$4");
    name(workbook, "rivi.loppu", "Raportti!$8:$8");
    sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B3"));
    sheet.addMergedRegion(CellRangeAddress.valueOf("C6:C7"));
    var formatting = sheet.getSheetConditionalFormatting();
    var rule = formatting.createConditionalFormattingRule("$A4=\"x\"");
    rule.createPatternFormatting().setFillBackgroundColor((short) 10);
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf("A4:B4")}, rule);
  }

  static RowContent heading(String text) {
    return RowContent.of("otsake").put(0, CellContent.text(text)).build();
  }

  static RowContent indicator(String text) {
    return RowContent.of("mittari").put(0, CellContent.text(text)).build();
  }
}
