package fi.koonti.annotate;

import fi.koonti.edit.SheetList.Sheet;
import fi.koonti.edit.UneditableException;
import fi.koonti.opc.Element;
import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.PartEdit;
import fi.koonti.opc.UnreadableFileException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The poured list, as a sheet for another workbook: in that one's formats, with its own texts. */
final class ListSheet {

  private final PackageCopy list;
  private final Sheet sheet;
  private final String workbook;

  ListSheet(byte[] filled) throws UneditableException, UnreadableFileException {
    this.list = PackageCopy.open(filled);
    WorkbookEdit book = new WorkbookEdit(list);
    this.workbook = book.part();
    this.sheet = book.sheets().get(0);
  }

  String name() {
    return sheet.name();
  }

  /** The rows that print on every page, {@code $4:$4}. */
  String titles() throws UneditableException, UnreadableFileException {
    return list.edit(workbook).root().at("definedNames", "definedName").stream()
        .filter(name -> name.get("name").equals("_xlnm.Print_Titles"))
        .map(Element::text)
        .map(reference -> reference.substring(reference.lastIndexOf('!') + 1))
        .findFirst()
        .orElse("$1:$1");
  }

  /** The looks of the list. */
  Element styles() throws UneditableException, UnreadableFileException {
    String part = list.related(workbook, "styles").orElseThrow(UneditableException::new);
    return list.edit(part).root();
  }

  /**
   * The sheet for another workbook.
   *
   * @param namespace of that workbook's elements
   */
  byte[] in(StyleImport styles, String namespace)
      throws UneditableException, UnreadableFileException {
    PartEdit edit = list.edit(sheet.part());
    List<Element> strings = strings();
    Map<Integer, Integer> formats = new HashMap<>();
    for (Element row : edit.root().at("sheetData", "row")) {
      restyle(edit, row, styles, formats);
      for (Element cell : row.children("c")) {
        restyle(edit, cell, styles, formats);
        if (cell.get("t").equals("s")) {
          Element value = cell.child("v").orElseThrow(UneditableException::new);
          Element text = strings.get(Integer.parseInt(value.text().strip()));
          edit.set(cell, "t", "inlineStr");
          StringBuilder inside = new StringBuilder("<is>");
          text.children().forEach(child -> inside.append(child.xml("")));
          edit.replaceInside(cell, inside.append("</is>").toString());
        }
      }
    }
    for (Element view : edit.root().at("sheetViews", "sheetView")) {
      edit.set(view, "tabSelected", "1");
    }
    String own = edit.root().namespace();
    String xml = new String(edit.toBytes(), StandardCharsets.UTF_8);
    return xml.replaceFirst("\"" + own + "\"", "\"" + namespace + "\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void restyle(
      PartEdit edit, Element tag, StyleImport styles, Map<Integer, Integer> formats)
      throws UneditableException {
    int format = tag.number("s", 0);
    if (!tag.attributes().containsKey("s")) {
      return;
    }
    Integer there = formats.get(format);
    if (there == null) {
      there = styles.cell(format);
      formats.put(format, there);
    }
    edit.set(tag, "s", String.valueOf(there));
  }

  private List<Element> strings() throws UneditableException, UnreadableFileException {
    Optional<String> part = list.related(workbook, "sharedStrings");
    return part.isEmpty() ? List.of() : list.edit(part.get()).root().children("si");
  }
}
