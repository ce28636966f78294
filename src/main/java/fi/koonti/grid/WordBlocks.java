package fi.koonti.grid;

import fi.koonti.grid.WordDocument.Block;
import fi.koonti.grid.WordDocument.NoteMark;
import fi.koonti.grid.WordDocument.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Blocks of a document, while they are gathered. */
final class WordBlocks {

  private final List<Block> blocks = new ArrayList<>();
  private boolean open;

  void add(Block block) {
    blocks.add(block);
    open = false;
  }

  /**
   * Adds a paragraph, or joins it to the one before when the mark between them was taken away.
   *
   * @param goesOn whether its own mark was taken away
   */
  void add(Paragraph paragraph, boolean goesOn) {
    if (open && blocks.get(blocks.size() - 1) instanceof Paragraph before) {
      List<NoteMark> notes = new ArrayList<>(before.notes());
      notes.addAll(paragraph.notes());
      blocks.set(
          blocks.size() - 1,
          new Paragraph(
              before.text() + paragraph.text(), paragraph.heading(), before.number(), notes));
    } else {
      blocks.add(paragraph);
    }
    open = goesOn;
  }

  List<Block> all() {
    return blocks;
  }
}
