package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import java.util.List;
import java.util.stream.Collectors;

/** What tests of reading share: one reader, and cells as short words. */
final class Reading {

  static final GridReader READER = new GridReader(FileLimits.defaults());

  private Reading() {}

  static Grid grid(XlsxFile file) throws UnreadableFileException {
    return READER.read(file.bytes());
  }

  static GridSheet sheet(XlsxFile file) throws UnreadableFileException {
    return grid(file).sheets().get(0);
  }

  static GridCell cell(XlsxFile file, String address) throws UnreadableFileException {
    return sheet(file).cell(CellAddress.parse(address)).orElseThrow();
  }

  /** {@code [A1 TEXT hei, B1 NUMBER 5]}. */
  static List<String> cells(XlsxFile file) throws UnreadableFileException {
    return sheet(file).rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.address() + " " + cell.kind() + " " + cell.text())
        .collect(Collectors.toList());
  }

  static UnreadableFileException refusal(byte[] content) {
    return assertThrows(UnreadableFileException.class, () -> READER.read(content));
  }
}
