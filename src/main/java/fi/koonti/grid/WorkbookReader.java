package fi.koonti.grid;

import fi.koonti.grid.WorkbookPart.SheetEntry;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.DocumentKind;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.Relationships;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import fi.koonti.text.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts a grid together from the parts of a package, found through relationships and types. */
final class WorkbookReader {

  private static final String WRITES_TIME_ON_THE_WALL = "LibreOffice";

  private final OpcPackage opc;

  WorkbookReader(OpcPackage opc) {
    this.opc = opc;
  }

  Grid read() throws UnreadableFileException {
    Relationships root = opc.relationships("");
    String main = main(root);
    WorkbookPart workbook = WorkbookPart.read(opc, main);
    Relationships links = opc.relationships(main);
    SortedMap<String, String> core = core(root);
    return new Grid(
        sheets(workbook, links),
        workbook.names(),
        core,
        custom(root),
        PropertiesPart.saved(core, Clock.UTC, clock(root)),
        hasMacros(links),
        links.have("externallink"));
  }

  /** The workbook part; a package whose main part is something else is told by its type. */
  private String main(Relationships root) throws UnreadableFileException {
    String main =
        root.first("officedocument")
            .filter(opc::has)
            .or(() -> opc.types().workbook())
            .orElseThrow(() -> new UnreadableFileException(Reason.NOT_A_WORKBOOK));
    String type = opc.types().of(main);
    Optional<Reason> refusal = DocumentKind.of(type).refusal();
    if (refusal.isPresent()) {
      throw new UnreadableFileException(refusal.get(), Map.of("found", type));
    }
    return main;
  }

  private List<GridSheet> sheets(WorkbookPart workbook, Relationships links)
      throws UnreadableFileException {
    CellValues values =
        new CellValues(
            new SharedStrings(opc, links.first("sharedstrings")),
            new Styles(opc, links.first("styles")),
            workbook.dates());
    List<GridSheet> sheets = new ArrayList<>();
    for (SheetEntry entry : workbook.sheets()) {
      String part =
          links
              .target(entry.relationship())
              .filter(opc::has)
              .orElseThrow(
                  () ->
                      new UnreadableFileException(
                          Reason.PART_MISSING, Map.of("sheet", entry.name())));
      Relationships own = opc.relationships(part);
      SheetCells cells = SheetParser.read(opc, part, values, own);
      Optional<String> drawing = own.first("drawing").filter(opc::has);
      if (drawing.isPresent()) {
        DrawingPart.read(opc, drawing.get(), cells.hangings());
      }
      sheets.add(new GridSheet(entry.name(), entry.visibility(), cells, comments(own)));
    }
    return sheets;
  }

  /** Notes, and threads of which no program has left a note for those that know no threads. */
  private SortedMap<CellAddress, String> comments(Relationships sheet)
      throws UnreadableFileException {
    Optional<String> part = sheet.first("comments").filter(opc::has);
    SortedMap<CellAddress, String> comments =
        part.isPresent() ? CommentsPart.read(opc, part.get()) : new TreeMap<>();
    Optional<String> threads = sheet.first("threadedcomment").filter(opc::has);
    if (threads.isPresent()) {
      CommentsPart.threads(opc, threads.get()).forEach(comments::putIfAbsent);
    }
    return comments;
  }

  private SortedMap<String, String> core(Relationships root) throws UnreadableFileException {
    Optional<String> part = root.first("core-properties").filter(opc::has);
    return part.isPresent() ? PropertiesPart.core(opc, part.get()) : Collections.emptySortedMap();
  }

  private SortedMap<String, String> custom(Relationships root) throws UnreadableFileException {
    // Strict files write the word together.
    Optional<String> part =
        root.first("custom-properties").or(() -> root.first("customproperties")).filter(opc::has);
    return part.isPresent() ? PropertiesPart.custom(opc, part.get()) : Collections.emptySortedMap();
  }

  /** LibreOffice writes the time on the wall, and behind it the letter of UTC. */
  private Clock clock(Relationships root) throws UnreadableFileException {
    Optional<String> part =
        root.first("extended-properties")
            .or(() -> root.first("extendedproperties"))
            .filter(opc::has);
    boolean onTheWall =
        part.isPresent()
            && PropertiesPart.application(opc, part.get()).startsWith(WRITES_TIME_ON_THE_WALL);
    return onTheWall ? Clock.LOCAL : Clock.UTC;
  }

  private boolean hasMacros(Relationships links) {
    return links.have("vbaproject")
        || links.have("xlmacrosheet")
        || links.have("xlintlmacrosheet")
        || opc.types().mention("macroenabled")
        || opc.types().mention("vbaproject");
  }
}
