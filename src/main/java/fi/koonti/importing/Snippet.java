package fi.koonti.importing;

/**
 * A part of a source cell, without blanks at its ends.
 *
 * @param from the first letter of it in the cell
 * @param to the first letter behind it
 */
record Snippet(SourceCell cell, int from, int to) {

  Snippet {
    String text = cell.text();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
  }

  /** Whether a letter says nothing to a reader. */
  static boolean isBlank(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || letter == '\uFEFF'
        || letter == '\u200B';
  }

  String text() {
    return cell.text().substring(from, to);
  }

  String where() {
    return cell.where();
  }

  boolean isEmpty() {
    return from == to;
  }

  int length() {
    return to - from;
  }

  /** A part of this, counted from its own beginning. */
  Snippet cut(int first, int last) {
    return new Snippet(cell, from + first, from + last);
  }

  /** What follows from a letter of it on. */
  Snippet after(int first) {
    return cut(first, length());
  }

  @Override
  public String toString() {
    return text();
  }
}
