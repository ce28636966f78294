package fi.koonti.grid;

import java.util.List;

/**
 * The text of a Word document in the order of reading; headers and footers are not part of it.
 *
 * @param blocks of the body, then the notes below the text
 */
public record WordDocument(List<Block> blocks) {

  public WordDocument {
    blocks = List.copyOf(blocks);
  }

  /** A paragraph or a table. */
  public sealed interface Block permits Paragraph, Table {}

  /**
   * A paragraph; what lies in a text box is in paragraphs right after the one that it hangs on.
   *
   * @param text tabs are {@code \t}, line breaks {@code \n}
   * @param heading the level of the outline from 1, 0 for plain text
   * @param listed whether it is an item of a list
   */
  public record Paragraph(String text, int heading, boolean listed) implements Block {}

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
