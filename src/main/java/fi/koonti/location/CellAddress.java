package fi.koonti.location;

import java.util.OptionalInt;

/**
 * The address of one cell in a sheet.
 *
 * @param row zero-based row, 0 to 1,048,575
 * @param column zero-based column, 0 to 16,383
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

  /** Rows that a worksheet can have (ECMA-376, and every program that writes it). */
  public static final int ROW_LIMIT = 1_048_576;

  /** Columns that a worksheet can have: A to XFD. */
  public static final int COLUMN_LIMIT = 16_384;

  public CellAddress {
    if (row < 0 || row >= ROW_LIMIT) {
      throw new IllegalArgumentException(
          "expected a row from 0 to " + (ROW_LIMIT - 1) + ", but found " + row);
    }
    if (column < 0 || column >= COLUMN_LIMIT) {
      throw new IllegalArgumentException(
          "expected a column from 0 to " + (COLUMN_LIMIT - 1) + ", but found " + column);
    }
  }

  /**
   * Reads an address such as {@code B7}; dollar signs are passed over.
   *
   * @throws IllegalArgumentException when the text is no address within the limits
   */
  public static CellAddress parse(String a1) {
    String text = a1.replace("$", "");
    int split = 0;
    while (split < text.length() && isLetter(text.charAt(split))) {
      split++;
    }
    OptionalInt column = columnIndex(text.substring(0, split));
    String digits = text.substring(split);
    boolean plain = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (column.isEmpty() || !plain || digits.length() > 7) {
      throw new IllegalArgumentException(
          "expected a cell address such as B7, but found \"" + a1 + "\"");
    }
    return new CellAddress(Integer.parseInt(digits) - 1, column.getAsInt());
  }

  /** The index of a column such as {@code AB} (27), or empty when the letters name no column. */
  public static OptionalInt columnIndex(String letters) {
    if (letters.isEmpty() || letters.length() > 3) {
      return OptionalInt.empty();
    }
    int index = 0;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (!isLetter(letter)) {
        return OptionalInt.empty();
      }
      index = index * 26 + (Character.toUpperCase(letter) - 'A' + 1);
    }
    return index > COLUMN_LIMIT ? OptionalInt.empty() : OptionalInt.of(index - 1);
  }

  /** The letters of a column, {@code A} for 0. */
  public static String columnName(int column) {
    StringBuilder letters = new StringBuilder(3);
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Row by row, in each row from left to right. */
  @Override
  public int compareTo(CellAddress other) {
    int byRow = Integer.compare(row, other.row);
    return byRow != 0 ? byRow : Integer.compare(column, other.column);
  }

  /** The address as people write it, {@code B7}. */
  @Override
  public String toString() {
    return columnName(column) + (row + 1);
  }
}
