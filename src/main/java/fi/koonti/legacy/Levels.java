package fi.koonti.legacy;

import java.util.EnumMap;
import java.util.Map;

/** Under what the lines of a report stand, while it is read from the top. */
final class Levels {

  private final Map<Label, Said> said = new EnumMap<>(Label.class);

  /** Takes a step down, or begins anew further up; what stood below is no longer so. */
  void put(Label label, Said text) {
    if (label.isLevel()) {
      said.keySet().removeIf(other -> other.isLevel() && other.compareTo(label) > 0);
    }
    said.put(label, text);
  }

  /** Forgets what holds no longer. */
  void drop(Label label) {
    said.remove(label);
  }

  boolean has(Label label) {
    return said.containsKey(label);
  }

  String text(Label label) {
    return has(label) ? said.get(label).text() : "";
  }

  /** What holds now. */
  Map<Label, Said> all() {
    return new EnumMap<>(said);
  }

  /** The text of the lowest level that is known; empty when none is. */
  String lowest() {
    String lowest = "";
    for (Label label : Label.LEVELS) {
      lowest = text(label).isEmpty() ? lowest : text(label);
    }
    return lowest;
  }
}
