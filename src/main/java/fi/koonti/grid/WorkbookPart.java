package fi.koonti.grid;

import fi.koonti.opc.EscapedText;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import fi.koonti.opc.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the main part of a workbook lists.
 *
 * @param dates how the workbook counts days
 * @param sheets in the order of the tabs, at least one
 * @param names the defined names in the order of the file
 */
record WorkbookPart(DateSystem dates, List<SheetEntry> sheets, List<DefinedName> names) {

  /**
   * A sheet as the workbook names it.
   *
   * @param relationship the id of the relationship that leads to its part
   */
  record SheetEntry(String name, Visibility visibility, String relationship) {}

  WorkbookPart {
    sheets = List.copyOf(sheets);
    names = List.copyOf(names);
  }

  /**
   * Reads the main part.
   *
   * @throws UnreadableFileException NOT_A_WORKBOOK when it is another kind of part, NO_SHEETS
   */
  static WorkbookPart read(OpcPackage opc, String part) throws UnreadableFileException {
    DateSystem dates = DateSystem.FROM_1900;
    List<SheetEntry> sheets = new ArrayList<>();
    List<DefinedName> names = new ArrayList<>();
    try (XmlCursor xml = opc.open(part)) {
      String root = xml.root();
      if (!root.equals("workbook")) {
        throw new UnreadableFileException(
            Reason.NOT_A_WORKBOOK, Map.of("part", part, "found", root));
      }
      while (xml.nextIn(1)) {
        switch (xml.name()) {
          case "workbookPr" ->
              dates = xml.isOn("date1904") ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
          case "sheets" -> readSheets(xml, sheets);
          case "definedNames" -> readNames(xml, names);
          default -> {
            // Views, protection, calculation: not about cells.
          }
        }
      }
    }
    if (sheets.isEmpty()) {
      throw new UnreadableFileException(Reason.NO_SHEETS, Map.of("part", part));
    }
    return new WorkbookPart(dates, sheets, names);
  }

  private static void readSheets(XmlCursor xml, List<SheetEntry> sheets)
      throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      xml.count();
      if (xml.name().equals("sheet")) {
        String name = xml.attribute("name");
        String relationship = xml.attribute("id");
        sheets.add(
            new SheetEntry(
                name == null ? "" : EscapedText.decode(name),
                Visibility.of(xml.attribute("state")),
                relationship == null ? "" : relationship));
      }
    }
  }

  private static void readNames(XmlCursor xml, List<DefinedName> names)
      throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      xml.count();
      String name = xml.attribute("name");
      if (xml.name().equals("definedName") && name != null) {
        boolean hidden = xml.isOn("hidden");
        int sheet = PlainNumber.whole(xml.attribute("localSheetId"), -1);
        OptionalInt scope = sheet < 0 ? OptionalInt.empty() : OptionalInt.of(sheet);
        names.add(new DefinedName(name, xml.text(), hidden, scope));
      }
    }
  }
}
