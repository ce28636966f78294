package fi.koonti.maker;

import java.util.EnumMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * The named cell styles of a workbook, one for each role that is used; POI makes only nameless
 * ones.
 */
final class NamedStyles {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final XSSFWorkbook workbook;
  private final Map<Role, XSSFCellStyle> styles = new EnumMap<>(Role.class);

  NamedStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    addNormalStyle();
  }

  /** The cell style of a role; made when it is first asked for. */
  XSSFCellStyle of(Role role) {
    return styles.computeIfAbsent(role, this::make);
  }

  private XSSFCellStyle make(Role role) {
    XSSFCellStyle style = workbook.createCellStyle();
    short format = workbook.createDataFormat().getFormat(role.look().formatCode());
    XSSFFont font = workbook.createFont();
    role.look().dress(style, font, format);
    StylesTable table = workbook.getStylesSource();
    CTXf base = (CTXf) style.getCoreXf().copy();
    if (base.isSetXfId()) {
      base.unsetXfId();
    }
    int number = table.putCellStyleXf(base) - 1;
    style.getCoreXf().setXfId(number);
    CTCellStyle named = table.getCTStylesheet().getCellStyles().addNewCellStyle();
    named.setName(role.styleName());
    named.setXfId(number);
    table
        .getCTStylesheet()
        .getCellStyles()
        .setCount(table.getCTStylesheet().getCellStyles().sizeOfCellStyleArray());
    return style;
  }

  /** Without a "Normal" style LibreOffice takes another font and openpyxl complains. */
  private void addNormalStyle() {
    CTStylesheet sheet = workbook.getStylesSource().getCTStylesheet();
    try (XmlCursor cursor = sheet.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(NAMESPACE, "cellStyles"));
      cursor.insertAttributeWithValue("count", "1");
      cursor.beginElement(new QName(NAMESPACE, "cellStyle"));
      cursor.insertAttributeWithValue("name", "Normal");
      cursor.insertAttributeWithValue("xfId", "0");
      cursor.insertAttributeWithValue("builtinId", "0");
    }
  }
}
