package fi.koonti.grid;

import fi.koonti.location.CellAddress;
import java.util.Optional;

/** Addresses as the file writes them; tolerant where {@link CellAddress} is strict. */
final class References {

  private References() {}

  /** The cell of {@code B7}, or null when the letters are none within the limits. */
  static CellAddress cell(String reference) {
    int column = 0;
    int row = 0;
    int at = 0;
    while (at < reference.length() && isLetter(reference.charAt(at))) {
      column = column * 26 + (reference.charAt(at) & ~0x20) - 'A' + 1;
      at++;
      if (column > CellAddress.COLUMN_LIMIT) {
        return null;
      }
    }
    if (at == reference.length()) {
      return null;
    }
    for (; at < reference.length(); at++) {
      char digit = reference.charAt(at);
      row = row * 10 + (digit - '0');
      if (digit < '0' || digit > '9' || row > CellAddress.ROW_LIMIT) {
        return null;
      }
    }
    return column == 0 || row == 0 ? null : new CellAddress(row - 1, column - 1);
  }

  /** The range of {@code B7:C9} or {@code B7}, or empty when it is none within the limits. */
  static Optional<CellRange> range(String reference) {
    String text = reference == null ? "" : reference.strip();
    int colon = text.indexOf(':');
    CellAddress first = cell(colon < 0 ? text : text.substring(0, colon));
    CellAddress last = colon < 0 ? first : cell(text.substring(colon + 1));
    boolean ordered =
        first != null
            && last != null
            && first.row() <= last.row()
            && first.column() <= last.column();
    return ordered ? Optional.of(new CellRange(first, last)) : Optional.empty();
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
