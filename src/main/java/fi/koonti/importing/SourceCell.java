package fi.koonti.importing;

/**
 * One cell or paragraph of a report as it was read, tags of web pages taken out. Two cells are
 * never the same, whatever they say.
 */
final class SourceCell {

  private final String where;
  private final String text;

  /**
   * A cell.
   *
   * @param where the place in words, {@code rivi 13, solu 2}
   */
  SourceCell(String where, String text) {
    this.where = where;
    this.text = text;
  }

  String where() {
    return where;
  }

  String text() {
    return text;
  }

  /** All of it. */
  Snippet whole() {
    return new Snippet(this, 0, text.length());
  }

  @Override
  public String toString() {
    return where + ": " + text;
  }
}
