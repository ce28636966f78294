package fi.koonti.grid;

import fi.koonti.grid.StyledText.Level;
import fi.koonti.grid.StyledText.Run;
import fi.koonti.grid.StyledText.Strike;
import fi.koonti.opc.EscapedText;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** Text that may be in runs: {@code <t>} alone, or {@code <r><t>} one after the other. */
final class RichText {

  private RichText() {}

  /** The whole text of the current element (a note's {@code text}), without looks. */
  static String read(XmlCursor xml) throws UnreadableFileException {
    return styled(xml).text();
  }

  /**
   * The text of the current element ({@code si}, {@code is}) without the phonetic runs ({@code
   * rPh}), which repeat what is written.
   */
  static StyledText styled(XmlCursor xml) throws UnreadableFileException {
    int outer = xml.depth();
    Run first = null;
    List<Run> more = null;
    while (xml.nextIn(outer)) {
      Run run =
          switch (xml.name()) {
            case "t" -> Run.asCell(EscapedText.decode(xml.text()));
            case "r" -> run(xml);
            default -> null;
          };
      if (run != null && first == null) {
        first = run;
      } else if (run != null) {
        more = more == null ? new ArrayList<>(List.of(first)) : more;
        more.add(run);
      }
    }
    if (more != null) {
      return StyledText.of(more);
    }
    if (first == null) {
      return StyledText.EMPTY;
    }
    return first.isPlain() ? StyledText.plain(first.text()) : StyledText.of(List.of(first));
  }

  private static Run run(XmlCursor xml) throws UnreadableFileException {
    int outer = xml.depth();
    StringBuilder text = new StringBuilder();
    Strike strike = Strike.AS_CELL;
    Level level = Level.ON_LINE;
    String ink = Run.AS_CELL;
    while (xml.nextIn(outer)) {
      if (xml.name().equals("t")) {
        text.append(xml.text());
      } else if (xml.name().equals("rPr")) {
        // A run that says how it looks says it all: nothing is left to the style of the cell.
        strike = Strike.NO;
        ink = Colours.BLACK;
        int properties = xml.depth();
        while (xml.nextIn(properties)) {
          if (xml.name().equals("strike")) {
            strike = xml.isNotOff("val") ? Strike.YES : Strike.NO;
          } else if (xml.name().equals("vertAlign")) {
            level = level(xml.attribute("val"));
          } else if (xml.name().equals("color")) {
            ink = Colours.of(xml);
          }
        }
      }
    }
    return new Run(EscapedText.decode(text.toString()), strike, level, ink);
  }

  private static Level level(String align) {
    return switch (align == null ? "" : align) {
      case "superscript" -> Level.RAISED;
      case "subscript" -> Level.LOWERED;
      default -> Level.ON_LINE;
    };
  }
}
