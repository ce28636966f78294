package fi.koonti.maker;

import static fi.koonti.layout.DataName.ASKED;
import static fi.koonti.layout.DataName.COMPUTED;
import static fi.koonti.layout.DataName.DIFFERS;
import static fi.koonti.layout.DataName.FOCUS_AREA;
import static fi.koonti.layout.DataName.GOALS;
import static fi.koonti.layout.DataName.GOAL_CODE;
import static fi.koonti.layout.DataName.PREVIOUS;
import static fi.koonti.layout.DataName.SECTOR;
import static fi.koonti.layout.DataName.SECTOR_GOALS;
import static fi.koonti.layout.DataName.SECTOR_GOAL_CODE;
import static fi.koonti.layout.DataName.STATUS_CODE;
import static fi.koonti.layout.DataName.product;

import fi.koonti.layout.DataName;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Texts;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws {@code Tilastot}: all indicators and goals by status, then each period, sector and focus
 * area, with a chart beside each table that grows with it. Every figure is a formula over {@code
 * Tiedot}.
 *
 * <p>Conditions compare with {@code =} and not with COUNTIFS: names may have {@code *} or {@code >}
 * in them, or be longer than 255 characters, which COUNTIFS takes for patterns or refuses.
 */
final class StatisticsDrawing {

  private static final int TITLE = 0;
  private static final int LINE = 1;
  private static final int TOTALS_TITLE = 3;
  private static final int TOTALS_HEADINGS = TOTALS_TITLE + 1;
  private static final int INDICATORS = TOTALS_HEADINGS + 1;
  private static final int GOAL_COUNTS = INDICATORS + 1;
  private static final int SHARES_HEADINGS = GOAL_COUNTS + 1;
  private static final int INDICATOR_SHARES = SHARES_HEADINGS + 1;
  private static final int GOAL_SHARES = INDICATOR_SHARES + 1;
  private static final int CHANGE = GOAL_SHARES + 1;
  private static final int DIFFERENCES = CHANGE + 1;
  private static final int PERIODS_TITLE = DIFFERENCES + 2;
  private static final int PERIODS_HEADINGS = PERIODS_TITLE + 1;
  private static final int PERIODS = PERIODS_HEADINGS + 1;
  private static final int SECTORS_TITLE = PERIODS + 3;
  private static final int SECTORS_HEADINGS = SECTORS_TITLE + 1;
  private static final int SECTORS = SECTORS_HEADINGS + 1;
  private static final int FOCUS_TITLE = SECTORS + 3;
  private static final int FOCUS_HEADINGS = FOCUS_TITLE + 1;
  private static final int FOCUS = FOCUS_HEADINGS + 1;
  private static final int CHART_COLUMN = SummaryColumn.values().length + 1;
  private static final int CHART_COLUMNS = 5;
  private static final int ZOOM = 73;

  private final TemplateWorkbook book;
  private final Texts texts;
  private XSSFSheet sheet;

  StatisticsDrawing(TemplateWorkbook book, Texts texts) {
    this.book = book;
    this.texts = texts;
  }

  /** Makes the sheet, so that it has its place. */
  void sheet() {
    sheet = book.sheet(ReportSheet.STATISTICS.title(texts.language()), texts.get("footer"));
  }

  void draw() {
    for (SummaryColumn column : SummaryColumn.values()) {
      book.width(sheet, column.index(), column.width());
    }
    book.width(sheet, CHART_COLUMN - 1, 2);
    for (int i = 0; i < CHART_COLUMNS; i++) {
      book.width(sheet, CHART_COLUMN + i, 13.8);
    }
    // Tables and charts are on a laptop together.
    sheet.setZoom(ZOOM);
    book.put(sheet, TITLE, 0, texts.get("statistics.title"), Role.TITLE);
    book.height(sheet, TITLE, 27);
    book.put(sheet, LINE, 0, texts.get("statistics.line"), Role.INSTRUCTION);
    totals();
    shares();
    periods();
    groups(SECTORS_TITLE, "statistics.sectors", RowPattern.STATISTICS_SECTOR, Group.BY_SECTOR);
    groups(
        FOCUS_TITLE,
        "statistics.focus-areas",
        RowPattern.STATISTICS_FOCUS_AREA,
        Group.BY_FOCUS_AREA);
    charts();
  }

  /** How rows are told apart, and how the goals of each are counted. */
  private enum Group {
    BY_SECTOR("TilastotToimialoittain", SECTOR, SECTOR_GOALS, SECTOR_GOAL_CODE),
    BY_FOCUS_AREA("TilastotPainopisteittain", FOCUS_AREA, GOALS, GOAL_CODE);

    private final String table;
    private final DataName key;
    private final DataName goals;
    private final DataName goalCode;

    Group(String table, DataName key, DataName goals, DataName goalCode) {
      this.table = table;
      this.key = key;
      this.goals = goals;
      this.goalCode = goalCode;
    }
  }

  private void totals() {
    book.put(sheet, TOTALS_TITLE, 0, texts.get("statistics.totals"), Role.SUBTITLE);
    headings(TOTALS_HEADINGS, false);
    count(INDICATORS, "statistics.indicators", "SUM(" + ASKED.text() + ")");
    count(GOAL_COUNTS, "statistics.goals", "SUM(" + GOALS.text() + ")");
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        figure(INDICATORS, column, product(is(STATUS_CODE, column), ASKED.text()));
        figure(GOAL_COUNTS, column, product(is(GOAL_CODE, column), GOALS.text()));
      }
    }
    table("TilastotTiloittain", TOTALS_HEADINGS, GOAL_COUNTS, false);
    book.pattern(RowPattern.STATISTICS_INDICATORS, sheet, INDICATORS);
    book.pattern(RowPattern.STATISTICS_GOALS, sheet, GOAL_COUNTS);
  }

  private void shares() {
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.ordinal() <= SummaryColumn.NOT_ANSWERED.ordinal()) {
        book.put(sheet, SHARES_HEADINGS, column.index(), "", Role.HEADING_LIGHT);
      }
    }
    book.put(sheet, SHARES_HEADINGS, 0, texts.get("statistics.shares"), Role.HEADING_LIGHT);
    share(INDICATOR_SHARES, "statistics.indicators", RowPattern.STATISTICS_INDICATOR_SHARES, ASKED);
    share(GOAL_SHARES, "statistics.goals", RowPattern.STATISTICS_GOAL_SHARES, GOALS);
    change();
  }

  /** This period less the one before, among the indicators that were asked in this one. */
  private void change() {
    book.put(sheet, CHANGE, 0, texts.get("statistics.change"), Role.FRONT_TEXT);
    book.dress(sheet, CHANGE, SummaryColumn.ASKED.index(), Role.FRONT_TEXT);
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        String heading = CellAddress.columnName(column.index()) + "$" + (TOTALS_HEADINGS + 1);
        String now = product(is(STATUS_CODE, column), ASKED.text());
        String before = product("(" + PREVIOUS.text() + "=" + heading + ")", ASKED.text());
        book.formula(sheet, CHANGE, column.index(), now + "-" + before, "", Role.CHANGE);
      }
    }
    book.pattern(RowPattern.STATISTICS_CHANGE, sheet, CHANGE);
    book.put(sheet, DIFFERENCES, 0, texts.get("statistics.computed"), Role.FRONT_TEXT);
    String both =
        product(
            "(" + COMPUTED.text() + "<>\"\")",
            "(" + STATUS_CODE.text() + "<>\"" + SummaryColumn.NOT_ANSWERED_CODE + "\")");
    String figure = "SUM(" + DIFFERS.text() + ")&\"/\"&" + both;
    book.formula(sheet, DIFFERENCES, SummaryColumn.ASKED.index(), figure, "", Role.FIGURE);
    book.dress(sheet, DIFFERENCES, SummaryColumn.REACHED.index(), Role.FRONT_GO);
    book.pattern(RowPattern.STATISTICS_DIFFERENCES, sheet, DIFFERENCES);
  }

  /** Which column of {@code Kehitys} tells of a period only a run knows, so it brings formulas. */
  private void periods() {
    book.put(sheet, PERIODS_TITLE, 0, texts.get("statistics.periods"), Role.SUBTITLE);
    headings(PERIODS_HEADINGS, false);
    book.dress(sheet, PERIODS, SummaryColumn.NAME.index(), Role.FRONT_TEXT);
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column == SummaryColumn.ASKED || column.countsStatus()) {
        book.dress(sheet, PERIODS, column.index(), Role.TALLY);
      }
    }
    table("TilastotKausittain", PERIODS_HEADINGS, PERIODS, false);
    book.pattern(RowPattern.STATISTICS_PERIOD, sheet, PERIODS);
    book.put(sheet, PERIODS + 1, 0, texts.get("statistics.periods.note"), Role.NOTE_LINE);
  }

  private void share(int row, String label, String kind, DataName counted) {
    count(row, label, "SUM(" + counted.text() + ")");
    String all = "$" + CellAddress.columnName(SummaryColumn.ASKED.index()) + (row + 1);
    DataName code = counted == ASKED ? STATUS_CODE : GOAL_CODE;
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        String part = product(is(code, column), counted.text());
        String formula = "IF(" + all + "=0,0," + part + "/" + all + ")";
        book.formula(sheet, row, column.index(), formula, "", Role.FRONT_SHARE);
      }
    }
    book.pattern(kind, sheet, row);
  }

  private void groups(int title, String label, String kind, Group group) {
    int row = title + 2;
    book.put(sheet, title, 0, texts.get(label), Role.SUBTITLE);
    headings(title + 1, true);
    book.dress(sheet, row, 0, Role.FRONT_LINK);
    // What has no focus area has a name on this page only.
    String own =
        "("
            + group.key.text()
            + "=IF($A"
            + (row + 1)
            + "=\"{{painopiste.puuttuu}}\",\"\",$A"
            + (row + 1)
            + "))";
    figure(row, SummaryColumn.ASKED, product(own, ASKED.text()));
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        figure(row, column, product(own, is(STATUS_CODE, column), ASKED.text()));
      }
    }
    figure(row, SummaryColumn.GOALS, product(own, group.goals.text()));
    figure(
        row,
        SummaryColumn.GOALS_REACHED,
        product(own, is(group.goalCode, SummaryColumn.REACHED), group.goals.text()));
    table(group.table, row - 1, row, true);
    book.pattern(kind, sheet, row);
    book.put(sheet, row + 1, 0, texts.get(label + ".note"), Role.NOTE_LINE);
  }

  private void table(String name, int headings, int last, boolean withGoals) {
    int columns = withGoals ? SummaryColumn.values().length : SummaryColumn.GOALS.ordinal();
    book.plainTable(sheet, texts.get("table." + name), headings, last, 0, columns);
  }

  private void headings(int row, boolean withGoals) {
    for (SummaryColumn column : SummaryColumn.values()) {
      boolean ofGoals = column.ordinal() > SummaryColumn.NOT_ANSWERED.ordinal();
      if (!ofGoals || withGoals) {
        Role role = column == SummaryColumn.NAME ? Role.HEADING : Role.FRONT_HEADING;
        book.put(sheet, row, column.index(), heading(column), role);
      }
    }
    book.height(sheet, row, 33);
  }

  private String heading(SummaryColumn column) {
    if (column.countsStatus()) {
      return "{{tila." + column.code() + "}}";
    }
    return texts.get("statistics.column." + column.name().toLowerCase(Locale.ROOT));
  }

  private void charts() {
    StatusChart chart = new StatusChart(sheet, texts);
    chart.draw(
        "statistics.chart.totals",
        new StatusChart.Figures(TOTALS_HEADINGS, INDICATORS, GOAL_COUNTS),
        area(TOTALS_TITLE, PERIODS_TITLE - 1),
        StatusChart.Legend.BELOW);
    chart.draw(
        "statistics.chart.periods",
        new StatusChart.Figures(PERIODS_HEADINGS, PERIODS, PERIODS),
        area(PERIODS_TITLE, PERIODS + 3),
        StatusChart.Legend.NONE);
    chart.draw(
        "statistics.chart.sectors",
        new StatusChart.Figures(SECTORS_HEADINGS, SECTORS, SECTORS),
        area(SECTORS_TITLE, SECTORS + 2),
        StatusChart.Legend.NONE);
    chart.draw(
        "statistics.chart.focus-areas",
        new StatusChart.Figures(FOCUS_HEADINGS, FOCUS, FOCUS),
        area(FOCUS_TITLE, FOCUS + 3),
        StatusChart.Legend.NONE);
  }

  private static StatusChart.Area area(int firstRow, int endRow) {
    return new StatusChart.Area(CHART_COLUMN, firstRow, CHART_COLUMN + CHART_COLUMNS, endRow);
  }

  private void count(int row, String label, String formula) {
    book.put(sheet, row, 0, texts.get(label), Role.FRONT_TEXT);
    figure(row, SummaryColumn.ASKED, formula);
  }

  private void figure(int row, SummaryColumn column, String formula) {
    book.formula(sheet, row, column.index(), formula, "", Role.TALLY);
  }

  private static String is(DataName name, SummaryColumn column) {
    return name.is(column.code());
  }
}
