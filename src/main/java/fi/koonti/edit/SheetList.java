package fi.koonti.edit;

import fi.koonti.opc.Element;
import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.PartEdit;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sheets of a workbook in their order.
 *
 * @param part that holds the workbook
 * @param edit the same, to be changed
 * @param sheets at least one
 */
public record SheetList(String part, PartEdit edit, List<Sheet> sheets) {

  /**
   * A sheet of the workbook.
   *
   * @param part that holds it
   */
  public record Sheet(String name, String part) {}

  public SheetList {
    sheets = List.copyOf(sheets);
  }

  /** Finds the sheets. */
  public static SheetList of(PackageCopy file) throws UneditableException, UnreadableFileException {
    String part =
        file.related("", "officeDocument").filter(file::has).orElseThrow(UneditableException::new);
    PartEdit edit = file.edit(part);
    List<Sheet> sheets = new ArrayList<>();
    for (Element sheet : edit.root().at("sheets", "sheet")) {
      String id = sheet.prefixed("id");
      String target = file.target(part, id).orElseThrow(UneditableException::new);
      sheets.add(new Sheet(sheet.get("name"), target));
    }
    if (sheets.isEmpty()) {
      throw new UneditableException();
    }
    return new SheetList(part, edit, sheets);
  }

  /** The namespace of all that is in the workbook: there are the usual and the strict one. */
  public String namespace() {
    return edit.root().namespace();
  }

  /** The folder of the workbook, {@code xl/}. */
  public String folder() {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** A name that no sheet has: the one that is wanted, or with a number. */
  public String free(String wanted) {
    Set<String> taken =
        sheets.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    String name = wanted;
    for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
      name = wanted + " (" + i + ")";
    }
    return name;
  }

  /** The elements of the sheets in the workbook. */
  public List<Element> elements() {
    return edit.root().at("sheets", "sheet");
  }

  /**
   * The element of a new sheet.
   *
   * @param id of the reference to its part
   * @param type of that reference
   */
  public String entry(String name, String id, String type) {
    int highest = elements().stream().mapToInt(one -> one.number("sheetId", 0)).max().orElse(0);
    return "<%s name=\"%s\" sheetId=\"%d\" xmlns:r=\"%s\" r:id=\"%s\"/>"
        .formatted(
            elements().get(0).name(),
            XmlText.escaped(name),
            highest + 1,
            type.substring(0, type.lastIndexOf('/')),
            id);
  }
}
