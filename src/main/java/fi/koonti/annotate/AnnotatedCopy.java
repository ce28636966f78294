package fi.koonti.annotate;

import fi.koonti.edit.SheetList.Sheet;
import fi.koonti.edit.UneditableException;
import fi.koonti.finding.FaultKind;
import fi.koonti.finding.Finding;
import fi.koonti.finding.Severity;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.PartEdit;
import fi.koonti.opc.UnreadableFileException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A person's workbook with a first sheet that lists what is to be corrected, and with the cells
 * marked. Values, formats, comments, validations and locks stay as they are; an earlier list and
 * earlier marks are replaced.
 */
public final class AnnotatedCopy {

  private static final String NO_RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

  private final PackageCopy file;
  private final WorkbookEdit book;
  private final ListSheet list;

  private AnnotatedCopy(byte[] original, byte[] list)
      throws UneditableException, UnreadableFileException {
    this.file = PackageCopy.open(original);
    this.book = new WorkbookEdit(file);
    this.list = new ListSheet(list);
  }

  /**
   * Annotates a workbook.
   *
   * @param original an .xlsx or .xlsm file
   * @param list the list of its findings, as {@link CorrectionList} pours it
   * @param findings those of this file
   * @return the bytes of the copy; the same for the same
   * @throws UneditableException when the workbook is built so that nothing can be put into it
   *     safely
   */
  public static byte[] of(byte[] original, byte[] list, List<Finding> findings)
      throws UneditableException {
    try {
      AnnotatedCopy copy = new AnnotatedCopy(original, list);
      copy.annotate(findings);
      return copy.file.toBytes();
    } catch (UnreadableFileException
        | IllegalArgumentException
        | IndexOutOfBoundsException damaged) {
      // Whatever a person's program wrote that no format allows: the list beside it must do.
      throw new UneditableException(damaged);
    }
  }

  private void annotate(List<Finding> findings)
      throws UneditableException, UnreadableFileException {
    String formats = book.styles();
    PartEdit styles = file.edit(formats);
    StyleImport looks = new StyleImport(styles, list.styles());
    byte[] sheet = list.in(looks, book.namespace());
    Map<FaultKind, Integer> marks = new EnumMap<>(FaultKind.class);
    for (FaultKind kind : List.of(FaultKind.WRONG, FaultKind.LACKING)) {
      marks.put(kind, looks.mark(CorrectionList.style(kind)));
    }
    looks.finish();
    file.put(formats, styles.toBytes());
    Optional<Sheet> earlier = book.earlier();
    for (Sheet one : book.sheets()) {
      if (earlier.isEmpty() || !one.part().equals(earlier.get().part())) {
        mark(one, cells(findings, one.name()), marks);
      }
    }
    if (earlier.isPresent()) {
      String part = earlier.get().part();
      file.put(part, sheet);
      if (file.has(PackageCopy.relationsOf(part))) {
        file.put(PackageCopy.relationsOf(part), NO_RELATIONS.getBytes(StandardCharsets.UTF_8));
      }
      book.show(earlier.get());
    } else {
      file.put(book.insert(list.name(), list.titles()), sheet);
    }
  }

  private void mark(
      Sheet sheet, SortedMap<CellAddress, FaultKind> cells, Map<FaultKind, Integer> looks)
      throws UneditableException, UnreadableFileException {
    PartEdit edit = file.edit(sheet.part());
    String kind = edit.root().local();
    if (!kind.equals("worksheet") && !kind.equals("chartsheet")) {
      return;
    }
    // Two selected tabs are a group: what is typed into one would be typed into both.
    for (Element view : edit.root().at("sheetViews", "sheetView")) {
      if (view.is("tabSelected")) {
        edit.set(view, "tabSelected", "0");
      }
    }
    if (kind.equals("worksheet")) {
      new Marks(edit).replace(cells, NeighbourCells.of(edit.root(), cells.keySet()), looks);
    }
    if (edit.isChanged()) {
      file.put(sheet.part(), edit.toBytes());
    }
  }

  /** The cells of a sheet that are to be marked, each with the worst that is told of it. */
  private static SortedMap<CellAddress, FaultKind> cells(List<Finding> findings, String sheet) {
    SortedMap<CellAddress, FaultKind> cells = new TreeMap<>();
    for (Finding finding : findings) {
      boolean here = sheet.equals(finding.place().sheet()) && finding.place().cell() != null;
      if (here && finding.severity() != Severity.INFO) {
        cells.merge(
            finding.place().cell(),
            FaultKind.of(finding),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return cells;
  }
}
