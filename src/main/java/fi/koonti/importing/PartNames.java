package fi.koonti.importing;

import fi.koonti.grid.WordDocument.NoteKind;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Map;

/** What people call the parts of a file that has no sheets. */
final class PartNames {

  private final Texts texts;

  PartNames(Language language) {
    this.texts = Texts.of(PartNames.class, "importing", language);
  }

  /** A line of a text, counted from 1. */
  String line(int number) {
    return numbered("part.line", number);
  }

  /** A cell of a line, counted from 1. */
  String cell(String line, int number) {
    return line + ", " + numbered("part.cell", number);
  }

  /** A paragraph of a document that has words, counted from 1, those in tables aside. */
  String paragraph(int number) {
    return numbered("part.paragraph", number);
  }

  /** A table of a document, counted from 1. */
  String table(int number) {
    return numbered("part.table", number);
  }

  /** A note that hangs on a place, counted from 1 among those of its kind. */
  String note(NoteKind kind, int number, String at) {
    String name = numbered("part." + KebabCase.of(kind), number);
    return at.isEmpty() ? name : name + " (" + at + ")";
  }

  /** What hangs on a cell of a sheet. */
  String comment(String at) {
    return at + " (" + texts.get("part.note") + ")";
  }

  /** What lies on a sheet. */
  String box(String at) {
    return at + " (" + texts.get("part.box") + ")";
  }

  private String numbered(String key, int number) {
    return texts.get(key, Map.of("number", String.valueOf(number)));
  }
}
