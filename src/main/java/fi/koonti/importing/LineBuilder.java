package fi.koonti.importing;

import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.HtmlTags;
import fi.koonti.text.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the lines of a report and all its cells. */
final class LineBuilder {

  /** Reports of a whole city have some thousands. */
  private static final int MOST_CELLS = 200_000;

  private static final int MOST_CHARACTERS = 10_000_000;

  private final List<ReportLine> lines = new ArrayList<>();
  private final List<SourceCell> cells = new ArrayList<>();
  private long characters;
  private Optional<OwnKind> own = Optional.empty();

  /** A cell; tags of web pages are taken out of it. */
  Snippet cell(String where, String text) throws UnreadableFileException {
    characters += text.length();
    if (cells.size() >= MOST_CELLS) {
      throw UnreadableFileException.ofArchive(
          UnreadableFileException.Reason.TOO_MANY_CELLS, MOST_CELLS);
    }
    if (characters > MOST_CHARACTERS) {
      throw UnreadableFileException.ofArchive(
          UnreadableFileException.Reason.TOO_MUCH_TEXT, MOST_CHARACTERS);
    }
    boolean tagged = HtmlTags.areIn(text);
    SourceCell cell = new SourceCell(where, tagged ? HtmlText.plain(text) : text);
    Snippet whole = cell.whole();
    if (!whole.isEmpty()) {
      cells.add(cell);
    }
    return whole;
  }

  /** A line, unless it says nothing. */
  void line(
      String group, boolean gap, int heading, List<Snippet> texts, Map<Integer, Snippet> merged) {
    ReportLine line = new ReportLine(group, gap, heading, texts, merged);
    if (!line.isBlank()) {
      lines.add(line);
    }
  }

  /** Notes that it is a workbook of the program's own of which no plan is made. */
  void own(OwnKind kind) {
    own = Optional.of(kind);
  }

  Optional<OwnKind> own() {
    return own;
  }

  List<ReportLine> lines() {
    return lines;
  }

  List<SourceCell> cells() {
    return cells;
  }
}
