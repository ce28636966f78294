package fi.koonti.grid;

/** Text that may be in runs: {@code <t>} alone, or {@code <r><t>} one after the other. */
final class RichText {

  private RichText() {}

  /**
   * The whole text of the current element ({@code si}, {@code is} or a note's {@code text}),
   * without formats and without the phonetic runs ({@code rPh}), which repeat what is written.
   */
  static String read(XmlCursor xml) throws GridRefusal {
    int outer = xml.depth();
    String first = "";
    StringBuilder more = null;
    while (xml.nextIn(outer)) {
      String piece =
          switch (xml.name()) {
            case "t" -> xml.text();
            case "r" -> run(xml);
            default -> "";
          };
      if (first.isEmpty()) {
        first = piece;
      } else if (!piece.isEmpty()) {
        more = (more == null ? new StringBuilder(first) : more).append(piece);
      }
    }
    return EscapedText.decode(more == null ? first : more.toString());
  }

  private static String run(XmlCursor xml) throws GridRefusal {
    int outer = xml.depth();
    StringBuilder text = new StringBuilder();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("t")) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }
}
