package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import java.util.List;

/** A paragraph. */
record Prose(WordStyle style, List<Piece> pieces) implements WordBlock {

  Prose {
    pieces = List.copyOf(pieces);
  }

  static Prose of(WordStyle style, String text) {
    return new Prose(style, List.of(Piece.plain(text)));
  }

  static Prose of(WordStyle style, Piece... pieces) {
    return new Prose(style, List.of(pieces));
  }

  @Override
  public void drawOn(Canvas canvas) {
    canvas.prose(this);
  }
}
