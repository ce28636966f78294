package fi.koonti.maker;

import fi.koonti.location.CellAddress;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;

/**
 * Draws a line into a cell of a pattern row. POI knows no sparklines, so their elements are written
 * as they are in the file; Excel shows them since 2010 and LibreOffice since 7.4, and others lose
 * nothing but the line, as the numbers stand in cells and the direction in words.
 */
final class Sparklines {

  private static final String URI = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";
  private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

  private Sparklines() {}

  /** Draws the numbers of a row, from one column to another, into a cell of the same row. */
  static void draw(XSSFSheet sheet, int row, int column, int first, int last) {
    CTExtension extension = sheet.getCTWorksheet().addNewExtLst().addNewExt();
    extension.setUri(URI);
    try (XmlCursor cursor = extension.newCursor()) {
      cursor.toEndToken();
      begin(cursor, X14, "sparklineGroups");
      begin(cursor, X14, "sparklineGroup");
      cursor.insertAttributeWithValue("displayEmptyCellsAs", "span");
      cursor.insertAttributeWithValue("markers", "1");
      cursor.insertAttributeWithValue("last", "1");
      colour(cursor, "colorSeries", Ink.BAND);
      colour(cursor, "colorMarkers", Ink.BAND);
      colour(cursor, "colorLast", Ink.WRONG_TEXT);
      begin(cursor, X14, "sparklines");
      begin(cursor, X14, "sparkline");
      String name = "'" + sheet.getSheetName() + "'!";
      text(cursor, "f", name + new CellAddress(row, first) + ":" + new CellAddress(row, last));
      text(cursor, "sqref", new CellAddress(row, column).toString());
    }
  }

  private static void begin(XmlCursor cursor, String namespace, String name) {
    String prefix = namespace.equals(X14) ? "x14" : "xm";
    cursor.beginElement(new QName(namespace, name, prefix));
  }

  private static void colour(XmlCursor cursor, String name, Ink ink) {
    begin(cursor, X14, name);
    cursor.insertAttributeWithValue("rgb", "FF" + ink.rgb());
    cursor.toNextToken();
  }

  private static void text(XmlCursor cursor, String name, String text) {
    begin(cursor, XM, name);
    cursor.insertChars(text);
    cursor.toNextToken();
  }
}
