package fi.koonti.maker;

import fi.koonti.layout.SummaryColumn;
import fi.koonti.text.Texts;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;

/**
 * Draws bars of equal length, parted by status in the fixed order and colours, each part with its
 * count. What the colours mean is said in words below; the numbers stand in the table beside.
 */
final class StatusChart {

  private static final int FONT = 1000;

  private final XSSFSheet sheet;
  private final Texts texts;
  private int charts;

  /** Where the colours are explained; once on a sheet is enough. */
  enum Legend {
    BELOW,
    NONE
  }

  /**
   * What a chart shows.
   *
   * @param headings the row whose cells name the statuses
   * @param first the first row of figures
   * @param last the last row of figures
   */
  record Figures(int headings, int first, int last) {}

  /** The cells that a chart covers; the last row and column are outside. */
  record Area(int firstColumn, int firstRow, int endColumn, int endRow) {}

  StatusChart(XSSFSheet sheet, Texts texts) {
    this.sheet = sheet;
    this.texts = texts;
  }

  /**
   * Draws one chart.
   *
   * @param key of its title and its alternative text in the bundle
   */
  void draw(String key, Figures figures, Area area, Legend legend) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            0, 0, 0, 0, area.firstColumn(), area.firstRow(), area.endColumn(), area.endRow());
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
    XSSFChart chart = drawing.createChart(anchor);
    chart.setTitleText(texts.get(key));
    chart.setTitleOverlay(false);
    if (legend == Legend.BELOW) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    bars(chart, figures.headings(), figures.first(), figures.last());
    describe(chart, key);
    dress(chart);
  }

  private void bars(XSSFChart chart, int headings, int first, int last) {
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setVisible(false);
    values.setMinimum(0);
    values.setMaximum(1);
    categories.setOrientation(AxisOrientation.MAX_MIN);
    XDDFLineProperties hairline = new XDDFLineProperties(fill(Ink.HAIRLINE.rgb()));
    categories.getOrAddShapeProperties().setLineProperties(hairline);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.PERCENT_STACKED);
    data.setOverlap((byte) 100);
    data.setGapWidth(45);
    data.setVaryColors(false);
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        series(data, column, headings, new CellRangeAddress(first, last, 0, 0));
      }
    }
    chart.plot(data);
    for (CTBarSer bar : chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
      labels(bar, SeriesInk.values()[(int) bar.getIdx().getVal()]);
      bar.getCat().getStrRef().setF(asRange(bar.getCat().getStrRef().getF()));
      bar.getVal().getNumRef().setF(asRange(bar.getVal().getNumRef().getF()));
    }
  }

  /** A range of one row must be written as a range: only ranges grow with the rows poured. */
  private static String asRange(String reference) {
    String cells = reference.substring(reference.indexOf('!') + 1);
    return cells.contains(":") ? reference : reference + ":" + cells;
  }

  private void series(
      XDDFBarChartData data, SummaryColumn column, int headings, CellRangeAddress names) {
    CellRangeAddress counts =
        new CellRangeAddress(
            names.getFirstRow(), names.getLastRow(), column.index(), column.index());
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(sheet, names),
            XDDFDataSourcesFactory.fromNumericCellRange(sheet, counts));
    series.setTitle(
        column.code(),
        new CellReference(sheet.getSheetName(), headings, column.index(), true, true));
    SeriesInk ink = SeriesInk.of(column);
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(fill(ink.ground()));
    XDDFLineProperties edge = new XDDFLineProperties(fill(ink.edge()));
    edge.setWidth(ink.edge().equals(Ink.PAPER.rgb()) ? 1.5 : 0.75);
    edge.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SOLID));
    shape.setLineProperties(edge);
    series.setShapeProperties(shape);
  }

  /** The count in each part; nothing where it is zero. */
  private static void labels(CTBarSer bar, SeriesInk ink) {
    CTDLbls labels = bar.addNewDLbls();
    labels.addNewNumFmt().setFormatCode("0;;;");
    labels.getNumFmt().setSourceLinked(false);
    labels.addNewSpPr().addNewNoFill();
    CTTextParagraphProperties paragraph = labels.addNewTxPr().addNewP().addNewPPr();
    labels.getTxPr().addNewBodyPr();
    CTTextCharacterProperties text = paragraph.addNewDefRPr();
    text.setSz(FONT);
    text.setB(true);
    text.addNewSolidFill().addNewSrgbClr().setVal(bytes(ink.text()));
    labels.addNewDLblPos().setVal(STDLblPos.CTR);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private void describe(XSSFChart chart, String key) {
    CTNonVisualDrawingProps properties =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    charts++;
    properties.setName(texts.get("statistics.chart") + " " + charts);
    properties.setTitle(texts.get(key));
    properties.setDescr(texts.get(key + ".alt"));
  }

  private void dress(XSSFChart chart) {
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    chart.getCTChartSpace().addNewLang().setVal(texts.language().tag());
    CTTextBody all = chart.getCTChartSpace().addNewTxPr();
    all.addNewBodyPr();
    CTTextCharacterProperties font = all.addNewP().addNewPPr().addNewDefRPr();
    font.setSz(FONT);
    font.addNewLatin().setTypeface("Calibri");
    chart
        .getCTChart()
        .getTitle()
        .getTx()
        .getRich()
        .getPList()
        .forEach(
            paragraph ->
                paragraph
                    .getRList()
                    .forEach(
                        run -> {
                          CTTextCharacterProperties look =
                              run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                          look.setLang(texts.language().tag());
                          look.setSz(FONT + 100);
                          look.setB(true);
                        }));
  }

  private static XDDFSolidFillProperties fill(String rgb) {
    return new XDDFSolidFillProperties(XDDFColor.from(bytes(rgb)));
  }

  private static byte[] bytes(String rgb) {
    int value = Integer.parseInt(rgb, 16);
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }
}
