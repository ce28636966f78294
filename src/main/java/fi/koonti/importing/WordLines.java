package fi.koonti.importing;

import fi.koonti.grid.WordDocument;
import fi.koonti.grid.WordDocument.Block;
import fi.koonti.grid.WordDocument.Cell;
import fi.koonti.grid.WordDocument.Note;
import fi.koonti.grid.WordDocument.NoteKind;
import fi.koonti.grid.WordDocument.NoteMark;
import fi.koonti.grid.WordDocument.Paragraph;
import fi.koonti.grid.WordDocument.Table;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.UnreadableFileException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the paragraphs and the rows of tables of a Word document, in their order. */
final class WordLines {

  private final PartNames names;
  private final LineBuilder builder;
  private final Map<NoteMark, String> places = new HashMap<>();
  private int paragraphs;
  private int tables;

  private WordLines(PartNames names, LineBuilder builder) {
    this.names = names;
    this.builder = builder;
  }

  static void read(WordDocument document, PartNames names, LineBuilder builder)
      throws UnreadableFileException {
    WordLines lines = new WordLines(names, builder);
    lines.blocks(document.blocks());
    lines.notes(document.notes());
  }

  /** Notes are in no line: nothing says of what they speak, but where they hang. */
  private void notes(List<Note> notes) throws UnreadableFileException {
    Map<NoteKind, Integer> counts = new EnumMap<>(NoteKind.class);
    for (Note note : notes) {
      String text = text(note.content());
      if (!text.isBlank()) {
        int number = counts.merge(note.mark().kind(), 1, Integer::sum);
        String at = places.getOrDefault(note.mark(), "");
        builder.cell(names.note(note.mark().kind(), number, at), text);
      }
    }
  }

  private void blocks(List<Block> blocks) throws UnreadableFileException {
    for (Block block : blocks) {
      if (block instanceof Table table) {
        table(table, 0);
      } else if (block instanceof Paragraph paragraph) {
        paragraph(paragraph);
      }
    }
  }

  private void paragraph(Paragraph paragraph) throws UnreadableFileException {
    String shown = paragraph.shown();
    if (paragraph.text().isBlank()) {
      return;
    }
    paragraphs++;
    String where = names.paragraph(paragraphs);
    paragraph.notes().forEach(mark -> places.put(mark, where));
    String[] parts = shown.split("\t", -1);
    List<Snippet> cells = new ArrayList<>();
    for (String part : parts) {
      cells.add(builder.cell(where, part));
    }
    // Paragraphs of Word are apart without empty ones between them.
    builder.line("", true, paragraph.heading(), cells, Map.of());
  }

  /**
   * Reads a table.
   *
   * @param shift the column of the outer table in which it stands
   */
  private void table(Table table, int shift) throws UnreadableFileException {
    tables++;
    String name = names.table(tables);
    Map<Integer, Snippet> above = new HashMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row);
      if (cells.size() == 1 && isPage(cells.get(0))) {
        // A frame around running text.
        blocks(cells.get(0).content());
      } else {
        row(name, row, cells, shift, above);
      }
    }
  }

  private static boolean isPage(Cell cell) {
    long filled =
        cell.content().stream().filter(block -> block instanceof Table || !isBlank(block)).count();
    return filled > 1;
  }

  private static boolean isBlank(Block block) {
    return block instanceof Paragraph paragraph && paragraph.shown().isBlank();
  }

  private void row(String name, int row, List<Cell> cells, int shift, Map<Integer, Snippet> above)
      throws UnreadableFileException {
    CellRow texts = new CellRow();
    Map<Integer, Snippet> merged = new HashMap<>();
    for (Cell cell : cells) {
      int column = cell.column() + shift;
      String where = name + ", " + new CellAddress(row, cell.column());
      place(cell.content(), where);
      Snippet text = builder.cell(where, text(cell.content()));
      texts.put(column, text);
      if (cell.continued() && text.isEmpty() && above.containsKey(column)) {
        merged.put(column, above.get(column));
      } else {
        above.put(column, text);
      }
    }
    builder.line(name, false, 0, texts.cells(), merged);
    for (Cell cell : cells) {
      for (Block block : cell.content()) {
        if (block instanceof Table inner) {
          table(inner, cell.column() + shift);
        }
      }
    }
  }

  private void place(List<Block> content, String where) {
    for (Block block : content) {
      if (block instanceof Paragraph paragraph) {
        paragraph.notes().forEach(mark -> places.put(mark, where));
      }
    }
  }

  /** Paragraphs as lines. */
  private static String text(List<Block> content) {
    List<String> lines = new ArrayList<>();
    for (Block block : content) {
      if (block instanceof Paragraph paragraph && !paragraph.shown().isBlank()) {
        lines.add(paragraph.shown());
      }
    }
    return String.join("\n", lines);
  }
}
