package fi.koonti.report.word;

/**
 * A piece of a paragraph that looks one way.
 *
 * @param text what is read; empty for a square
 * @param detail the anchor of a link, the colour of a square (RRGGBB); else empty
 */
record Piece(Kind kind, String text, String detail) {

  /** The ways in which a piece can look. */
  enum Kind {
    PLAIN,
    STRONG,
    QUIET,
    /** Leads to a heading of the document. */
    LINK,
    /** The colour of the word that follows; says nothing by itself. */
    SQUARE
  }

  static Piece plain(String text) {
    return new Piece(Kind.PLAIN, text, "");
  }

  static Piece strong(String text) {
    return new Piece(Kind.STRONG, text, "");
  }

  static Piece quiet(String text) {
    return new Piece(Kind.QUIET, text, "");
  }

  static Piece link(String text, String anchor) {
    return new Piece(Kind.LINK, text, anchor);
  }

  static Piece square(String colour) {
    return new Piece(Kind.SQUARE, "", colour);
  }
}
