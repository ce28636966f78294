package fi.koonti.grid;

import java.util.List;

/**
 * The text of a Word document in the order of reading; headers and footers are not part of it.
 *
 * @param blocks of the body
 * @param notes that hang on it, those of one kind together
 */
public record WordDocument(List<Block> blocks, List<Note> notes) {

  public WordDocument {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** What hangs on a place of the text without being part of it. */
  public enum NoteKind {
    FOOTNOTE,
    ENDNOTE,
    COMMENT
  }

  /**
   * Where a note hangs.
   *
   * @param id of the note, among those of its kind
   */
  public record NoteMark(NoteKind kind, String id) {}

  /** A note. */
  public record Note(NoteMark mark, List<Block> content) {

    public Note {
      content = List.copyOf(content);
    }
  }

  /** A paragraph or a table. */
  public sealed interface Block permits Paragraph, Table {}

  /**
   * A paragraph; what lies in a text box is in paragraphs right after the one that it hangs on.
   *
   * @param text tabs are {@code \t}, line breaks {@code \n}
   * @param heading the level of the outline from 1, 0 for plain text
   * @param number what its list puts in front of it, {@code 2.} or {@code -}; empty for none
   * @param notes that hang on it
   */
  public record Paragraph(String text, int heading, String number, List<NoteMark> notes)
      implements Block {

    public Paragraph {
      notes = List.copyOf(notes);
    }

    /** The text with its number, as a reader sees it. */
    public String shown() {
      return number.isEmpty() ? text : (number + " " + text).strip();
    }
  }

  /** A table; deleted rows are left out. */
  public record Table(List<List<Cell>> rows) implements Block {

    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell of a table.
   *
   * @param column of the grid, zero-based
   * @param continued whether it goes on from the cell above
   */
  public record Cell(int column, boolean continued, List<Block> content) {

    public Cell {
      content = List.copyOf(content);
    }
  }
}
