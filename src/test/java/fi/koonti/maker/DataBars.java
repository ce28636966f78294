package fi.koonti.maker;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataBar;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfvoType;

/**
 * Draws bars into cells, as long as their numbers. The rule of Excel 2007 shades them and knows no
 * bars to the left; the extension of 2010 beside it does, and programs take whichever they know.
 */
final class DataBars {

  private static final String URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
  private static final String RULE_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

  private DataBars() {}

  /**
   * Draws bars.
   *
   * @param range the cells
   * @param number of the bars on the sheet, from 1
   */
  static void draw(XSSFSheet sheet, String range, int number, Ink ink) {
    String id = "{%08X-0000-4000-8000-000000000000}".formatted(number);
    CTWorksheet worksheet = sheet.getCTWorksheet();
    CTConditionalFormatting formatting = worksheet.addNewConditionalFormatting();
    formatting.setSqref(List.of(range));
    CTCfRule rule = formatting.addNewCfRule();
    rule.setType(STCfType.DATA_BAR);
    rule.setPriority(100 + number);
    CTDataBar bar = rule.addNewDataBar();
    bar.addNewCfvo().setType(STCfvoType.MIN);
    bar.addNewCfvo().setType(STCfvoType.MAX);
    bar.addNewColor().setRgb(ink.colour().getARGB());
    CTExtension own = rule.addNewExtLst().addNewExt();
    own.setUri(RULE_URI);
    try (XmlCursor cursor = own.newCursor()) {
      cursor.toEndToken();
      begin(cursor, X14, "id");
      cursor.insertChars(id);
    }
    extension(worksheet, range, id, ink, number);
  }

  private static void extension(
      CTWorksheet worksheet, String range, String id, Ink ink, int number) {
    CTExtensionList list =
        worksheet.isSetExtLst() ? worksheet.getExtLst() : worksheet.addNewExtLst();
    CTExtension extension = list.addNewExt();
    extension.setUri(URI);
    try (XmlCursor cursor = extension.newCursor()) {
      cursor.toEndToken();
      begin(cursor, X14, "conditionalFormattings");
      begin(cursor, X14, "conditionalFormatting");
      begin(cursor, X14, "cfRule");
      cursor.insertAttributeWithValue("type", "dataBar");
      cursor.insertAttributeWithValue("id", id);
      begin(cursor, X14, "dataBar");
      cursor.insertAttributeWithValue("minLength", "0");
      cursor.insertAttributeWithValue("maxLength", "100");
      cursor.insertAttributeWithValue("gradient", "0");
      cursor.insertAttributeWithValue("axisPosition", "automatic");
      end(cursor, "cfvo", "type", "autoMin");
      end(cursor, "cfvo", "type", "autoMax");
      end(cursor, "negativeFillColor", "rgb", "FF" + ink.rgb());
      end(cursor, "axisColor", "rgb", "FF" + Ink.QUIET.rgb());
      cursor.toNextToken();
      cursor.toNextToken();
      begin(cursor, XM, "sqref");
      cursor.insertChars(range);
    }
  }

  private static void begin(XmlCursor cursor, String namespace, String name) {
    cursor.beginElement(new QName(namespace, name, namespace.equals(X14) ? "x14" : "xm"));
  }

  private static void end(XmlCursor cursor, String name, String attribute, String value) {
    begin(cursor, X14, name);
    cursor.insertAttributeWithValue(attribute, value);
    cursor.toNextToken();
  }
}
