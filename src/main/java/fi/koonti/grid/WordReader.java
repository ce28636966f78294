package fi.koonti.grid;

import fi.koonti.grid.WordDocument.Block;
import fi.koonti.grid.WordDocument.Cell;
import fi.koonti.grid.WordDocument.Note;
import fi.koonti.grid.WordDocument.NoteKind;
import fi.koonti.grid.WordDocument.NoteMark;
import fi.koonti.grid.WordDocument.Table;
import fi.koonti.opc.Budget;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.Relationships;
import fi.koonti.opc.Stopwatch;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import fi.koonti.opc.XmlCursor;
import fi.koonti.opc.ZipArchive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Word documents (.docx, .docm), transitional or Strict, under the limits of spreadsheet
 * files. Tracked changes count as accepted; fields give what they show.
 */
public final class WordReader {

  /** No table of Word has more columns. */
  private static final int MOST_COLUMNS = 63;

  private final XmlCursor xml;
  private final Budget budget;
  private final String part;
  private final Map<String, Integer> headings;
  private final WordNumbering numbering;

  private WordReader(
      XmlCursor xml,
      Budget budget,
      String part,
      Map<String, Integer> headings,
      WordNumbering numbering) {
    this.xml = xml;
    this.budget = budget;
    this.part = part;
    this.headings = headings;
    this.numbering = numbering;
  }

  /**
   * Reads the content of a file.
   *
   * @throws UnreadableFileException for whatever cannot be read; NOT_A_WORKBOOK when it is no
   *     document
   */
  public static WordDocument read(byte[] content, FileLimits limits)
      throws UnreadableFileException {
    if (content.length > limits.fileBytes()) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE, Map.of("limit", String.valueOf(limits.fileBytes())));
    }
    Budget budget = new Budget(limits, new Stopwatch());
    OpcPackage opc = OpcPackage.open(ZipArchive.of(content, limits.entries()), budget);
    String main =
        opc.relationships("")
            .first("officedocument")
            .filter(opc::has)
            .orElseThrow(() -> new UnreadableFileException(Reason.NOT_A_WORKBOOK));
    Relationships links = opc.relationships(main);
    Map<String, Integer> headings = WordHeadings.read(opc, links.first("styles"));
    WordNumbering numbering = WordNumbering.read(opc, links.first("numbering"));
    List<Block> blocks = body(opc, main, headings, numbering);
    List<Note> notes = new ArrayList<>();
    for (NoteKind kind : NoteKind.values()) {
      String type = kind.name().toLowerCase(Locale.ROOT) + "s";
      Optional<String> there = links.first(type).filter(opc::has);
      if (there.isPresent()) {
        notes.addAll(notes(opc, there.get(), kind));
      }
    }
    return new WordDocument(blocks, notes);
  }

  private static List<Block> body(
      OpcPackage opc, String part, Map<String, Integer> headings, WordNumbering numbering)
      throws UnreadableFileException {
    try (XmlCursor xml = opc.open(part)) {
      // Text boxes are in both, but some programs write no fallback.
      xml.takeChoices();
      WordReader reader = new WordReader(xml, opc.budget(), part, headings, numbering);
      String root = xml.root();
      if (!root.equals("document")) {
        throw new UnreadableFileException(
            Reason.NOT_A_WORKBOOK, Map.of("part", part, "found", root));
      }
      return reader.blocks(xml.depth());
    }
  }

  private static List<Note> notes(OpcPackage opc, String part, NoteKind kind)
      throws UnreadableFileException {
    List<Note> notes = new ArrayList<>();
    try (XmlCursor xml = opc.open(part)) {
      xml.takeChoices();
      WordNumbering none = WordNumbering.read(opc, Optional.empty());
      WordReader reader = new WordReader(xml, opc.budget(), part, Map.of(), none);
      xml.root();
      int outer = xml.depth();
      while (xml.nextIn(outer)) {
        if (xml.name().equals(kind.name().toLowerCase(Locale.ROOT))) {
          NoteMark mark = new NoteMark(kind, String.valueOf(xml.attribute("id")));
          notes.add(new Note(mark, reader.blocks(xml.depth())));
        }
      }
    }
    return notes;
  }

  /** What a list puts in front of its next item. */
  String number(String list, int level) {
    return numbering.next(list, level);
  }

  /** The blocks in the element at a depth. */
  private List<Block> blocks(int outer) throws UnreadableFileException {
    WordBlocks blocks = new WordBlocks();
    blocks(outer, blocks);
    return blocks.all();
  }

  private void blocks(int outer, WordBlocks blocks) throws UnreadableFileException {
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "p" -> new WordParagraph(this, xml, headings).read(blocks);
        case "tbl" -> blocks.add(table());
        case "del", "moveFrom" -> {
          // Tracked as taken away.
        }
        case "body", "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" ->
            blocks(xml.depth(), blocks);
        default -> {
          // Properties and bookmarks.
        }
      }
    }
  }

  /** The blocks of a text box, in which the cursor stands. */
  List<Block> box() throws UnreadableFileException {
    return blocks(xml.depth());
  }

  /** Counts a text that was gathered. */
  void count(String text) throws UnreadableFileException {
    budget.cell(part, text.length());
  }

  private Table table() throws UnreadableFileException {
    List<List<Cell>> rows = new ArrayList<>();
    rows(xml.depth(), rows);
    return new Table(rows);
  }

  private void rows(int outer, List<List<Cell>> rows) throws UnreadableFileException {
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "tr" -> row().ifPresent(rows::add);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml.depth(), rows);
        default -> {
          // Properties of the table.
        }
      }
    }
  }

  /** A row; empty when it was tracked as taken away. */
  private Optional<List<Cell>> row() throws UnreadableFileException {
    WordRow row = new WordRow();
    cells(xml.depth(), row);
    return row.isDeleted() ? Optional.empty() : Optional.of(row.cells());
  }

  private void cells(int outer, WordRow row) throws UnreadableFileException {
    while (xml.nextIn(outer)) {
      xml.count();
      switch (xml.name()) {
        case "trPr" -> row.properties(xml);
        case "tc" -> cell(row);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(xml.depth(), row);
        default -> {
          // Exceptions to the properties of the table.
        }
      }
    }
  }

  private void cell(WordRow row) throws UnreadableFileException {
    int outer = xml.depth();
    int span = 1;
    boolean continued = false;
    WordBlocks blocks = new WordBlocks();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "tcPr" -> {
          int properties = xml.depth();
          while (xml.nextIn(properties)) {
            if (xml.name().equals("gridSpan")) {
              span =
                  Math.max(1, Math.min(MOST_COLUMNS, PlainNumber.whole(xml.attribute("val"), 1)));
            } else if (xml.name().equals("vMerge")) {
              continued = !"restart".equals(xml.attribute("val"));
            }
          }
        }
        case "p" -> new WordParagraph(this, xml, headings).read(blocks);
        case "tbl" -> blocks.add(table());
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(xml.depth(), blocks);
        default -> {
          // Bookmarks.
        }
      }
    }
    row.add(continued, span, blocks.all());
  }
}
