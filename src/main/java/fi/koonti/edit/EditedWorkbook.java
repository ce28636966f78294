package fi.koonti.edit;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.PartEdit;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A copy of a workbook into whose cells texts are put. Only the parts of sheets that get some are
 * changed, between their tags; all other parts are the same bytes.
 */
public final class EditedWorkbook {

  private final PackageCopy file;
  private final SheetList list;
  private final Map<String, SheetEdit> edits = new LinkedHashMap<>();

  private EditedWorkbook(PackageCopy file, SheetList list) {
    this.file = file;
    this.list = list;
  }

  /**
   * Opens a workbook.
   *
   * @param bytes an .xlsx or .xlsm file
   * @param inflated how many bytes its parts may have at most
   */
  public static EditedWorkbook open(byte[] bytes, long inflated) throws UneditableException {
    try {
      PackageCopy file = PackageCopy.open(bytes, inflated);
      return new EditedWorkbook(file, SheetList.of(file));
    } catch (UnreadableFileException e) {
      throw new UneditableException(e);
    }
  }

  /** The cells of a sheet, to be changed. */
  public SheetEdit sheet(String name) throws UneditableException {
    String part =
        list.sheets().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(UneditableException::new)
            .part();
    SheetEdit known = edits.get(part);
    if (known == null) {
      try {
        known = new SheetEdit(file.edit(part), new DayFormats(styles(), list.edit().root()));
      } catch (UnreadableFileException e) {
        throw new UneditableException(e);
      }
      edits.put(part, known);
    }
    return known;
  }

  /**
   * Has the table of a sheet reach down to a row, as it does when a person types below it; nothing
   * where there is none, or it is longer.
   *
   * @param last zero-based
   */
  public void growTable(String name, int last) throws UneditableException {
    try {
      for (SheetList.Sheet sheet : list.sheets()) {
        Optional<String> part =
            sheet.name().equals(name) ? file.related(sheet.part(), "table") : Optional.empty();
        if (part.filter(file::has).isPresent()) {
          PartEdit table = file.edit(part.get());
          grow(table, table.root(), last);
          for (Element filter : table.root().at("autoFilter")) {
            grow(table, filter, last);
          }
          file.put(part.get(), table.toBytes());
        }
      }
    } catch (UnreadableFileException e) {
      throw new UneditableException(e);
    }
  }

  private static void grow(PartEdit table, Element element, int last) {
    Range.parse(element.get("ref"))
        .filter(range -> range.last().row() < last)
        .map(range -> range.with(List.of(new CellAddress(last, range.last().column()))))
        .ifPresent(range -> table.set(element, "ref", range.toString()));
  }

  /**
   * Adds a sheet behind all others.
   *
   * @param wanted its name; another is made of it where a sheet has it already
   */
  public void add(String wanted, NewSheet sheet) throws UneditableException {
    String name = list.free(wanted);
    try {
      String relative = "worksheets/koonti.xml";
      for (int i = 2; file.has(list.folder() + relative); i++) {
        relative = "worksheets/koonti-" + i + ".xml";
      }
      NewParts parts = new NewParts(file, list.part());
      String id = parts.freeId("rIdKoonti");
      String type = parts.refer(id, "worksheet", relative);
      Element home = list.edit().root().child("sheets").orElseThrow();
      list.edit().append(home, list.entry(name, id, type));
      file.put(list.part(), list.edit().toBytes());
      parts.type(list.folder() + relative, "worksheet");
      parts.title(name, list.sheets().size());
      String xml = sheet.xml(list.namespace(), boldFont());
      file.put(list.folder() + relative, xml.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableFileException e) {
      throw new UneditableException(e);
    }
  }

  /** What a run in the workbook's own font says when it is bold. */
  private String boldFont() throws UnreadableFileException {
    StringBuilder font = new StringBuilder("<b/>");
    List<Element> first = styles().map(root -> root.at("fonts", "font")).orElse(List.of());
    for (Element one : first.isEmpty() ? List.<Element>of() : first.get(0).children()) {
      switch (one.local()) {
        case "name" ->
            font.append("<rFont val=\"").append(XmlText.escaped(one.get("val"))).append("\"/>");
        case "sz", "family", "scheme" -> font.append(one.xml(""));
        default -> {
          // A colour or a line of all texts is none of headings.
        }
      }
    }
    return font.toString();
  }

  private Optional<Element> styles() throws UnreadableFileException {
    Optional<String> styles = file.related(list.part(), "styles").filter(file::has);
    return styles.isPresent() ? Optional.of(file.edit(styles.get()).root()) : Optional.empty();
  }

  /** The finished workbook; the same for the same changes. */
  public byte[] toBytes() throws UneditableException {
    try {
      boolean without = false;
      for (Map.Entry<String, SheetEdit> one : edits.entrySet()) {
        without |= one.getValue().finish();
        file.put(one.getKey(), one.getValue().toBytes());
      }
      if (without) {
        // The order of calculation names cells with formulas; Excel makes it anew.
        new NewParts(file, list.part()).drop("calcChain");
      }
      return file.toBytes();
    } catch (UnreadableFileException | IllegalArgumentException e) {
      throw new UneditableException(e);
    }
  }
}
