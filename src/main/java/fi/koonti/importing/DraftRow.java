package fi.koonti.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A row of the plan in the making, with the answers of its indicator. */
final class DraftRow {

  private final String where;
  private final Map<Label, Said> said = new EnumMap<>(Label.class);

  /**
   * A row.
   *
   * @param where its place in the report, in words
   */
  DraftRow(String where) {
    this.where = where;
  }

  String where() {
    return where;
  }

  void put(Label label, Said text) {
    if (text.text().isEmpty()) {
      said.remove(label);
    } else {
      said.put(label, text);
    }
  }

  void remove(Label label) {
    said.remove(label);
  }

  Optional<Said> said(Label label) {
    return Optional.ofNullable(said.get(label));
  }

  /** A text; empty when there is none. */
  String text(Label label) {
    return said.containsKey(label) ? said.get(label).text() : "";
  }

  boolean has(Label label) {
    return said.containsKey(label);
  }

  Map<Label, Said> all() {
    return said;
  }
}
