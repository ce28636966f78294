package fi.koonti.edit;

import fi.koonti.location.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A plain locked sheet of texts, whose headings are bold and stay in sight. */
public final class NewSheet {

  private final List<Double> widths;
  private final int headings;
  private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
  private final List<CellAddress> bold = new ArrayList<>();

  /**
   * An empty sheet.
   *
   * @param widths of the columns, in characters
   * @param headings how many rows stay in sight
   */
  public NewSheet(List<Double> widths, int headings) {
    this.widths = List.copyOf(widths);
    this.headings = headings;
  }

  /** Puts a text into a cell. */
  public void put(CellAddress at, String text) {
    if (!text.isEmpty()) {
      rows.computeIfAbsent(at.row(), row -> new TreeMap<>()).put(at.column(), text);
    }
  }

  /** Puts a bold text into a cell. */
  public void heading(CellAddress at, String text) {
    put(at, text);
    bold.add(at);
  }

  String xml(String namespace, String boldFont) {
    StringBuilder xml = new StringBuilder(1024);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    xml.append("<worksheet xmlns=\"").append(namespace).append("\"><sheetViews>");
    xml.append("<sheetView workbookViewId=\"0\"><pane ySplit=\"").append(headings);
    xml.append("\" topLeftCell=\"").append(new CellAddress(headings, 0));
    xml.append("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (int i = 0; i < widths.size(); i++) {
      xml.append(
          "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$s\" customWidth=\"1\"/>"
              .formatted(i + 1, widths.get(i)));
    }
    xml.append("</cols><sheetData>");
    for (Map.Entry<Integer, SortedMap<Integer, String>> row : rows.entrySet()) {
      xml.append("<row r=\"").append(row.getKey() + 1).append("\">");
      row.getValue()
          .forEach(
              (column, text) -> {
                CellAddress at = new CellAddress(row.getKey(), column);
                String font = bold.contains(at) ? boldFont : "";
                xml.append("<c r=\"").append(at).append("\" t=\"inlineStr\">");
                xml.append(InlineText.of(text, font, "")).append("</c>");
              });
      xml.append("</row>");
    }
    return xml.append("</sheetData><sheetProtection sheet=\"1\"/></worksheet>").toString();
  }
}
