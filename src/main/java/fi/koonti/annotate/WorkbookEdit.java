package fi.koonti.annotate;

import fi.koonti.edit.NewParts;
import fi.koonti.edit.SheetList;
import fi.koonti.edit.SheetList.Sheet;
import fi.koonti.edit.UneditableException;
import fi.koonti.layout.CorrectionMark;
import fi.koonti.opc.Element;
import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.PartEdit;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds the sheets of a workbook and makes the list its first sheet. */
final class WorkbookEdit {

  private static final List<String> ORDER =
      List.of(
          "fileVersion",
          "fileSharing",
          "workbookPr",
          "workbookProtection",
          "bookViews",
          "sheets",
          "functionGroups",
          "externalReferences",
          "definedNames",
          "calcPr",
          "oleSize",
          "customWorkbookViews",
          "pivotCaches",
          "smartTagPr",
          "smartTagTypes",
          "webPublishing",
          "fileRecoveryPr",
          "webPublishObjects",
          "extLst");

  private static final String SHEET_ID = "rIdKoontiKorjattavaa";
  private static final String STYLES_ID = "rIdKoontiTyylit";

  private final PackageCopy file;
  private final SheetList list;
  private final PartEdit edit;
  private final NewParts parts;

  WorkbookEdit(PackageCopy file) throws UneditableException, UnreadableFileException {
    this.file = file;
    this.list = SheetList.of(file);
    this.edit = list.edit();
    this.parts = new NewParts(file, list.part());
  }

  List<Sheet> sheets() {
    return list.sheets();
  }

  String part() {
    return list.part();
  }

  /** The namespace of all that is in the workbook: there are the usual and the strict one. */
  String namespace() {
    return list.namespace();
  }

  /** The part of the formats; one without any is added where a program wrote none. */
  String styles() throws UneditableException, UnreadableFileException {
    Optional<String> known = file.related(part(), "styles").filter(file::has);
    if (known.isPresent()) {
      return known.get();
    }
    String relative = "styles.xml";
    String added = list.folder() + relative;
    if (file.has(added)) {
      throw new UneditableException();
    }
    String none = "<styleSheet xmlns=\"%1$s\"></styleSheet>".formatted(namespace());
    file.put(added, none.getBytes(StandardCharsets.UTF_8));
    parts.refer(STYLES_ID, "styles", relative);
    parts.type(added, "styles");
    return added;
  }

  /** The sheet that an earlier annotation left, if it is still known. */
  Optional<Sheet> earlier() {
    return edit.root().at("definedNames", "definedName").stream()
        .filter(name -> name.get("name").equals(CorrectionMark.NAME))
        .findFirst()
        .flatMap(name -> sheets().stream().filter(one -> isOn(one, name.text())).findFirst());
  }

  /** Shows the sheet that an earlier annotation left, which gets a new content. */
  void show(Sheet sheet) {
    activate(sheets().indexOf(sheet));
    file.put(part(), edit.toBytes());
  }

  /**
   * Puts a sheet before all others.
   *
   * @param wanted its name; another is made of it where a sheet has it already
   * @param titles the rows that print on every page, {@code $4:$4}
   * @return the part that its cells belong into
   */
  String insert(String wanted, String titles) throws UneditableException, UnreadableFileException {
    String name = list.free(wanted);
    String relative = "worksheets/koonti-korjattavaa.xml";
    String added = list.folder() + relative;
    if (file.has(added)) {
      throw new UneditableException();
    }
    String type = parts.refer(SHEET_ID, "worksheet", relative);
    edit.insertBefore(list.elements().get(0), list.entry(name, SHEET_ID, type));
    names(name, titles);
    activate(0);
    file.put(part(), edit.toBytes());
    parts.type(added, "worksheet");
    parts.title(name, 0);
    return added;
  }

  private static boolean isOn(Sheet sheet, String reference) {
    String quoted = sheet.name().replace("'", "''");
    return reference.startsWith("'" + quoted + "'!") || reference.startsWith(sheet.name() + "!");
  }

  private void activate(int sheet) {
    for (Element view : edit.root().at("bookViews", "workbookView")) {
      edit.set(view, "activeTab", String.valueOf(sheet));
      if (view.number("firstSheet", 0) > 0) {
        edit.set(view, "firstSheet", "0");
      }
    }
  }

  /** Names that belong to a sheet count sheets, so each moves by one. */
  private void names(String sheet, String titles) {
    Element root = edit.root();
    String prefix = root.prefix();
    String quoted = "'" + sheet.replace("'", "''") + "'!";
    String made =
        name(prefix, "_xlnm.Print_Titles\" localSheetId=\"0", quoted + titles)
            + name(prefix, CorrectionMark.NAME + "\" hidden=\"1", quoted + "$A$1");
    for (Element name : root.at("definedNames", "definedName")) {
      if (name.attributes().containsKey("localSheetId")) {
        edit.set(name, "localSheetId", String.valueOf(name.number("localSheetId", 0) + 1));
      }
      if (name.get("name").equals(CorrectionMark.NAME)) {
        edit.remove(name);
      }
    }
    Element home = root.child("definedNames").orElse(null);
    if (home == null) {
      String whole = "<%1$sdefinedNames>%2$s</%1$sdefinedNames>".formatted(prefix, made);
      edit.insertInOrder(root, ORDER, "definedNames", whole);
    } else {
      edit.append(home, made);
    }
  }

  private static String name(String prefix, String name, String reference) {
    return "<%1$sdefinedName name=\"%2$s\">%3$s</%1$sdefinedName>"
        .formatted(prefix, name, XmlText.escaped(reference));
  }
}
