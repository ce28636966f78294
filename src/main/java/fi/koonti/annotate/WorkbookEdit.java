package fi.koonti.annotate;

import fi.koonti.layout.CorrectionMark;
import fi.koonti.opc.Element;
import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.PartEdit;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
  private final String part;
  private final PartEdit edit;
  private final NewParts parts;
  private final List<Sheet> sheets = new ArrayList<>();

  /**
   * A sheet of the workbook.
   *
   * @param part that holds it
   */
  record Sheet(String name, String part) {}

  WorkbookEdit(PackageCopy file) throws AnnotationException, UnreadableFileException {
    this.file = file;
    this.part =
        file.related("", "officeDocument").filter(file::has).orElseThrow(AnnotationException::new);
    this.edit = file.edit(part);
    this.parts = new NewParts(file, part);
    for (Element sheet : edit.root().at("sheets", "sheet")) {
      String id = sheet.prefixed("id");
      String target = file.target(part, id).orElseThrow(AnnotationException::new);
      sheets.add(new Sheet(sheet.get("name"), target));
    }
    if (sheets.isEmpty()) {
      throw new AnnotationException();
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }

  String part() {
    return part;
  }

  /** The namespace of all that is in the workbook: there are the usual and the strict one. */
  String namespace() {
    return edit.root().namespace();
  }

  /** The part of the formats; one without any is added where a program wrote none. */
  String styles() throws AnnotationException, UnreadableFileException {
    Optional<String> known = file.related(part, "styles").filter(file::has);
    if (known.isPresent()) {
      return known.get();
    }
    String relative = "styles.xml";
    String added = folder() + relative;
    if (file.has(added)) {
      throw new AnnotationException();
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
        .flatMap(name -> sheets.stream().filter(one -> isOn(one, name.text())).findFirst());
  }

  /** Shows the sheet that an earlier annotation left, which gets a new content. */
  void show(Sheet sheet) {
    activate(sheets.indexOf(sheet));
    file.put(part, edit.toBytes());
  }

  /**
   * Puts a sheet before all others.
   *
   * @param wanted its name; another is made of it where a sheet has it already
   * @param titles the rows that print on every page, {@code $4:$4}
   * @return the part that its cells belong into
   */
  String insert(String wanted, String titles) throws AnnotationException, UnreadableFileException {
    String name = free(wanted);
    String folder = folder();
    String relative = "worksheets/koonti-korjattavaa.xml";
    if (file.has(folder + relative)) {
      throw new AnnotationException();
    }
    Element list = edit.root().child("sheets").orElseThrow();
    Element first = list.children("sheet").get(0);
    int highest =
        list.children().stream().mapToInt(one -> one.number("sheetId", 0)).max().orElse(0);
    String type = parts.refer(SHEET_ID, "worksheet", relative);
    String namespace = type.substring(0, type.lastIndexOf('/'));
    edit.insertBefore(
        first,
        "<%ssheet name=\"%s\" sheetId=\"%s\" xmlns:r=\"%s\" r:id=\"%s\"/>"
            .formatted(first.prefix(), XmlText.escaped(name), highest + 1, namespace, SHEET_ID));
    names(name, titles);
    activate(0);
    file.put(part, edit.toBytes());
    parts.type(folder + relative, "worksheet");
    parts.title(name);
    return folder + relative;
  }

  private static boolean isOn(Sheet sheet, String reference) {
    String quoted = sheet.name.replace("'", "''");
    return reference.startsWith("'" + quoted + "'!") || reference.startsWith(sheet.name + "!");
  }

  private String free(String wanted) {
    Set<String> taken =
        sheets.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    String name = wanted;
    for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
      name = wanted + " (" + i + ")";
    }
    return name;
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

  private String folder() {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }
}
