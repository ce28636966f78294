package fi.koonti.maker;

import fi.koonti.layout.ChangeColumn;
import fi.koonti.layout.Column;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.DataName;
import fi.koonti.layout.DevelopmentColumn;
import fi.koonti.layout.DeviationColumn;
import fi.koonti.layout.FindingColumn;
import fi.koonti.layout.HistoryColumn;
import fi.koonti.layout.LedgerColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.ReturnColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;

/**
 * Draws the sheets that are one table each: title, a line that says what the table tells, headings,
 * and the pattern row.
 */
final class ReportTables {

  /** Columns of these roles have their headings over the numbers. */
  private static final Set<Role> NUMERIC =
      EnumSet.of(Role.NUMBER, Role.COUNT, Role.SHARE, Role.SIGNED_SHARE);

  private static final int TITLE = 0;
  private static final int LINE = 1;
  private static final int HEADINGS = 3;
  private static final int PATTERN = 4;

  /** From one of several tables to the next: title, headings, pattern, a blank row. */
  private static final int TABLE_ROWS = 4;

  /** The first of the tables of deviations are of what is off track. */
  private static final int OFF_TRACK_TABLES = 2;

  /** A blank row parts it from the table, or it would belong to the files. */
  private static final int TOTAL = 6;

  /** The column under the plus that unfolds what is folded away. */
  private static final double PLUS_WIDTH = 4;

  /** How many pages wide {@code Tiedot} is printed. */
  private static final short DATA_PAGES = 4;

  private final TemplateWorkbook book;
  private final Texts texts;

  ReportTables(TemplateWorkbook book, Texts texts) {
    this.book = book;
    this.texts = texts;
  }

  void deviations() {
    XSSFSheet sheet = sheet(ReportSheet.DEVIATIONS);
    sheet.createFreezePane(DeviationColumn.TARGET.index(), 0);
    sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
    deviations(sheet, 0, "PoikkeamatSitovat", RowPattern.DEVIATION_BINDING);
    deviations(sheet, 1, "Poikkeamat", RowPattern.DEVIATION);
    deviations(sheet, 2, "Arvioimatta", RowPattern.NOT_ASSESSED);
    deviations(sheet, 3, "Vastaamatta", RowPattern.NOT_ANSWERED);
    deviations(sheet, 4, "TilojenErot", RowPattern.DIFFERENCE);
  }

  /** One table under the other, each with a title of its own; the print repeats one heading. */
  private void deviations(XSSFSheet sheet, int number, String name, String kind) {
    int headings = HEADINGS + number * TABLE_ROWS;
    book.put(sheet, headings - 1, 0, texts.get("deviations.table." + number), Role.SUBTITLE);
    table(
        sheet,
        headings,
        name,
        kind,
        List.of(DeviationColumn.values()),
        Map.of(
            DeviationColumn.ID, Role.LINK,
            DeviationColumn.GAP, Role.NUMBER,
            DeviationColumn.GAP_SHARE, Role.SIGNED_SHARE));
    book.height(sheet, headings - 1, 24);
    if (number < OFF_TRACK_TABLES) {
      String bars = CellAddress.columnName(DeviationColumn.GAP_SHARE.index()) + (headings + 2);
      DataBars.draw(sheet, bars, number + 1, Ink.DELAYED_BAR);
    }
  }

  void data() {
    XSSFSheet sheet = sheet(ReportSheet.DATA);
    table(
        sheet,
        "Tiedot",
        RowPattern.DATA_INDICATOR,
        List.of(DataColumn.values()),
        Map.ofEntries(
            Map.entry(DataColumn.BASELINE_NUMBER, Role.NUMBER),
            Map.entry(DataColumn.TARGET_NUMBER, Role.NUMBER),
            Map.entry(DataColumn.OUTCOME_NUMBER, Role.NUMBER),
            Map.entry(DataColumn.PROGRESS, Role.SHARE),
            Map.entry(DataColumn.STATUS_CODE, Role.QUIET),
            Map.entry(DataColumn.GOAL_STATUS_CODE, Role.QUIET),
            Map.entry(DataColumn.SECTOR_GOAL_STATUS_CODE, Role.QUIET),
            Map.entry(DataColumn.STATUS_GROUP, Role.QUIET),
            Map.entry(DataColumn.PREVIOUS_GROUP, Role.QUIET),
            Map.entry(DataColumn.GOAL_GROUP, Role.QUIET),
            Map.entry(DataColumn.GOAL_PREVIOUS_GROUP, Role.QUIET),
            Map.entry(DataColumn.COUNCIL, Role.COUNT),
            Map.entry(DataColumn.GOAL_COUNT, Role.COUNT),
            Map.entry(DataColumn.SECTOR_GOAL_COUNT, Role.COUNT),
            Map.entry(DataColumn.GOAL_REACHED, Role.COUNT),
            Map.entry(DataColumn.GOAL_INDICATORS, Role.COUNT),
            Map.entry(DataColumn.FORECAST_NUMBER, Role.NUMBER),
            Map.entry(DataColumn.ACCRUED, Role.NUMBER),
            Map.entry(DataColumn.ASKED, Role.COUNT),
            Map.entry(DataColumn.DIFFERS, Role.COUNT),
            Map.entry(DataColumn.FILE, Role.FRONT_LINE_LINK)));
    // Rows are of one height, so nothing is broken into lines; the cell has all of it.
    for (DataColumn column : DataColumn.values()) {
      XSSFCell cell = sheet.getRow(PATTERN).getCell(column.index());
      if (cell.getCellStyle().equals(book.style(Role.TEXT))) {
        book.dress(sheet, PATTERN, column.index(), Role.FRONT_LINE);
      }
    }
    // Forty columns on one page could not be read.
    sheet.getPrintSetup().setFitWidth(DATA_PAGES);
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
    sheet.createFreezePane(DataColumn.SECTOR.index(), PATTERN);
    helpers(sheet);
    for (DataName name : DataName.values()) {
      column(name.text(), sheet, name.column());
    }
  }

  /** What only scripts and formulas need is folded away; a click on the plus unfolds it. */
  private static void helpers(XSSFSheet sheet) {
    CTCols columns = sheet.getCTWorksheet().getColsArray(0);
    for (CTCol column : columns.getColList()) {
      if (column.getMin() > DataColumn.STATUS_CODE.index()) {
        column.setOutlineLevel((short) 1);
        column.setHidden(true);
      }
    }
    CTCol plus = columns.addNewCol();
    plus.setMin(DataColumn.values().length + 1);
    plus.setMax(DataColumn.values().length + 1);
    plus.setWidth(PLUS_WIDTH);
    plus.setCustomWidth(true);
    plus.setCollapsed(true);
    sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
  }

  void returns() {
    XSSFSheet sheet = sheet(ReportSheet.RETURNS);
    table(
        sheet,
        "Palautukset",
        RowPattern.RETURN,
        List.of(ReturnColumn.values()),
        Map.of(
            ReturnColumn.SAVED, Role.DATE,
            ReturnColumn.PLAN_VERSION, Role.COUNT,
            ReturnColumn.ASKED, Role.COUNT,
            ReturnColumn.ANSWERED, Role.COUNT,
            ReturnColumn.COMPLETE, Role.COUNT,
            ReturnColumn.COMPLETE_SHARE, Role.SHARE,
            ReturnColumn.TO_CORRECT, Role.COUNT,
            ReturnColumn.RESULT, Role.TEXT_STRONG,
            ReturnColumn.CONTACT, Role.TEXT_APART));
    book.dress(sheet, HEADINGS, ReturnColumn.CONTACT.index(), Role.HEADING_APART);
    sheet.createFreezePane(0, PATTERN);
    column("palautukset_kysytty", sheet, ReturnColumn.ASKED);
    column("palautukset_tulos", sheet, ReturnColumn.RESULT);
  }

  /** First how much there is to correct in which file, then all of it. */
  void findings() {
    XSSFSheet sheet = sheet(ReportSheet.FINDINGS);
    book.put(sheet, HEADINGS - 1, 0, texts.get("findings.files"), Role.SUBTITLE);
    List<FindingColumn> ofFile =
        List.of(
            FindingColumn.SEVERITY,
            FindingColumn.FILE,
            FindingColumn.SHEET,
            FindingColumn.CELL,
            FindingColumn.ID);
    for (FindingColumn column : ofFile) {
      String key = "findings.column." + column.index();
      boolean count = column.index() > FindingColumn.FILE.index();
      Role heading = count ? Role.HEADING_RIGHT : Role.HEADING;
      book.put(sheet, HEADINGS, column.index(), texts.get(key), heading);
      book.dress(sheet, PATTERN, column.index(), count ? Role.COUNT : Role.LINK);
    }
    book.dress(sheet, PATTERN, FindingColumn.SEVERITY.index(), Role.TEXT_STRONG);
    book.plainTable(
        sheet, texts.get("table.EnsinKorjattavat"), HEADINGS, PATTERN, 0, ofFile.size());
    book.pattern(RowPattern.FINDINGS_OF_FILE, sheet, PATTERN);
    int headings = HEADINGS + TABLE_ROWS;
    book.put(sheet, headings - 1, 0, texts.get("findings.all"), Role.SUBTITLE);
    table(
        sheet,
        headings,
        "Havainnot",
        RowPattern.FINDING,
        List.of(FindingColumn.values()),
        Map.of(
            FindingColumn.SEVERITY, Role.TEXT_STRONG,
            FindingColumn.ID, Role.LINK,
            FindingColumn.CODE, Role.QUIET));
    sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
  }

  void ledger() {
    XSSFSheet sheet = sheet(ReportSheet.LEDGER);
    table(
        sheet,
        "Tasmaytys",
        RowPattern.LEDGER_FILE,
        List.of(LedgerColumn.values()),
        Map.of(LedgerColumn.FILE, Role.TEXT));
    for (LedgerColumn column : LedgerColumn.values()) {
      if (column == LedgerColumn.FILE) {
        continue;
      }
      book.dress(sheet, PATTERN, column.index(), Role.COUNT);
      book.dress(sheet, HEADINGS, column.index(), Role.HEADING_RIGHT);
    }
    String row = String.valueOf(PATTERN + 1);
    book.formula(sheet, PATTERN, LedgerColumn.DIFFERENCE.index(), difference(row), "", Role.COUNT);
    book.put(sheet, HEADINGS - 1, 0, "{{tasmaytys.lause}}", Role.LABEL);
    book.height(sheet, HEADINGS - 1, 21);
    String first = CellAddress.columnName(LedgerColumn.FILLED.index()) + row;
    String last = CellAddress.columnName(LedgerColumn.DIFFERENCE.index()) + row;
    book.colour(sheet, first + ":" + last, first + "=0", Ink.QUIET, null);
    sheet.createFreezePane(1, PATTERN);
    total(sheet);
  }

  /** The account of all files, a block of its own below the table. */
  private void total(XSSFSheet sheet) {
    book.put(sheet, TOTAL, 0, texts.get("ledger.total"), Role.TEXT_STRONG);
    for (LedgerColumn column : LedgerColumn.values()) {
      if (column != LedgerColumn.FILE) {
        String letter = CellAddress.columnName(column.index());
        // Filled down, a row keeps its distance; the dollar signs make it mean all files.
        String files = letter + "$" + (PATTERN + 1);
        String formula = "SUM(" + files + ":" + files + ")";
        book.formula(sheet, TOTAL, column.index(), formula, "", Role.COUNT);
      }
    }
    book.pattern(RowPattern.LEDGER_TOTAL, sheet, TOTAL);
  }

  private static String difference(String row) {
    String filled = CellAddress.columnName(LedgerColumn.FILLED.index()) + row;
    String first = CellAddress.columnName(LedgerColumn.MERGED.index()) + row;
    String last = CellAddress.columnName(LedgerColumn.OUTSIDE.index()) + row;
    return filled + "-SUM(" + first + ":" + last + ")";
  }

  /** The headings of periods are places; pouring leaves out the columns that it does not need. */
  void development() {
    XSSFSheet sheet = sheet(ReportSheet.DEVELOPMENT);
    table(
        sheet,
        "Kehitys",
        RowPattern.DEVELOPMENT_INDICATOR,
        DevelopmentColumn.all(),
        Map.of(DevelopmentColumn.ID, Role.LINK));
    for (int period = 0; period < DevelopmentColumn.PERIODS; period++) {
      book.dress(sheet, PATTERN, DevelopmentColumn.number(period), Role.NUMBER);
      book.dress(sheet, HEADINGS, DevelopmentColumn.number(period), Role.HEADING_RIGHT);
    }
    Sparklines.draw(
        sheet,
        PATTERN,
        DevelopmentColumn.line(),
        DevelopmentColumn.number(0),
        DevelopmentColumn.number(DevelopmentColumn.PERIODS - 1));
    // The numbers are for the line and for other programs; print has them as outcomes.
    book.poi()
        .setPrintArea(
            book.poi().getSheetIndex(sheet), 0, DevelopmentColumn.direction(), TITLE, PATTERN);
    sheet.createFreezePane(DevelopmentColumn.TARGET.index(), PATTERN);
  }

  void changes() {
    XSSFSheet sheet = sheet(ReportSheet.CHANGES);
    table(
        sheet,
        "Muutokset",
        RowPattern.CHANGE,
        List.of(ChangeColumn.values()),
        Map.of(
            ChangeColumn.ID, Role.LINK,
            ChangeColumn.FIELD, Role.TEXT_STRONG,
            ChangeColumn.SOURCE_BEFORE, Role.QUIET,
            ChangeColumn.SOURCE, Role.QUIET));
    sheet.createFreezePane(1, PATTERN);
  }

  void machine() {
    XSSFSheet sheet = book.poi().createSheet(ReportSheet.MACHINE.title(texts.language()));
    for (HistoryColumn.OfAnswer column : HistoryColumn.OfAnswer.values()) {
      book.dress(sheet, 0, column.ordinal(), Role.MACHINE);
    }
    book.pattern(RowPattern.MACHINE_HISTORY, sheet, 0);
    int index = book.poi().getSheetIndex(sheet);
    book.poi().setSheetVisibility(index, SheetVisibility.VERY_HIDDEN);
  }

  private XSSFSheet sheet(ReportSheet which) {
    XSSFSheet sheet = book.sheet(which.title(texts.language()), texts.get("footer"));
    String key = which.name().toLowerCase(Locale.ROOT);
    book.put(sheet, TITLE, 0, texts.get(key + ".title"), Role.TITLE);
    book.put(sheet, LINE, 0, texts.get(key + ".line"), Role.INSTRUCTION);
    book.height(sheet, TITLE, 27);
    return sheet;
  }

  private void table(
      XSSFSheet sheet,
      String name,
      String kind,
      List<? extends Column> columns,
      Map<? extends Column, Role> roles) {
    table(sheet, HEADINGS, name, kind, columns, roles);
    sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
  }

  private void table(
      XSSFSheet sheet,
      int headings,
      String name,
      String kind,
      List<? extends Column> columns,
      Map<? extends Column, Role> roles) {
    int pattern = headings + 1;
    book.headings(sheet, headings, columns, texts.language(), Role.HEADING);
    book.height(sheet, headings, 33);
    for (Column column : columns) {
      Role role = Role.TEXT;
      for (Map.Entry<? extends Column, Role> entry : roles.entrySet()) {
        if (entry.getKey() == column) {
          role = entry.getValue();
        }
      }
      book.dress(sheet, pattern, column.index(), role);
      if (NUMERIC.contains(role)) {
        book.dress(sheet, headings, column.index(), Role.HEADING_RIGHT);
      }
    }
    book.table(sheet, texts.get("table." + name), headings, pattern, 0, columns.size());
    book.pattern(kind, sheet, pattern);
  }

  /** Names a column of the table, so that formulas read as sentences. */
  private void column(String name, XSSFSheet sheet, Column column) {
    String letter = "$" + CellAddress.columnName(column.index());
    String row = "$" + (PATTERN + 1);
    book.name(name, "'" + sheet.getSheetName() + "'!" + letter + row + ":" + letter + row);
  }
}
