package fi.koonti.template;

import org.apache.poi.xssf.usermodel.XSSFFont;

/** A workbook with a cell style of its own, which POI cannot draw. */
final class Styles {

  private static final String STYLES =
      "<cellStyles count=\"2\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
          + "<cellStyle name=\"Koonti valmis\" xfId=\"1\"/></cellStyles>";
  private static final String BASE =
      "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" applyProtection=\"1\">"
          + "<protection locked=\"0\"/></xf></cellStyleXfs>";

  private Styles() {}

  /** One sheet {@code T} whose first row is {@code rivi.a}; bold and unlocked is the style. */
  static byte[] workbook() {
    byte[] plain =
        Templates.bytes(
            workbook -> {
              Templates.text(workbook.createSheet("T"), "A1", "malli");
              Templates.name(workbook, "rivi.a", "T!$1:$1");
              XSSFFont bold = workbook.createFont();
              bold.setBold(true);
            });
    return Templates.edited(
        plain,
        "xl/styles.xml",
        text -> text.replace("</cellXfs>", "</cellXfs>" + STYLES).replace("</cellStyleXfs>", BASE));
  }

  static RowContent row(String style) {
    return RowContent.of("a").put(0, CellContent.text("x").styled(style)).build();
  }
}
