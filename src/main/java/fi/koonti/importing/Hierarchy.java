package fi.koonti.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Under what the lines of a report stand, while it is read from the top. */
final class Hierarchy {

  private final Map<Label, Said> said = new EnumMap<>(Label.class);

  /** Takes a step down, or begins anew further up; what stood below is no longer so. */
  void put(Label label, Said text) {
    said.keySet().removeIf(other -> other.compareTo(label) > 0 && isBelow(other, label));
    said.put(label, text);
  }

  /** A sector named in the midst of a block says nothing of the goal that it stands under. */
  private static boolean isBelow(Label other, Label label) {
    return label != Label.SECTOR || other == Label.SECTION;
  }

  /** Sets a text and leaves what stands below. */
  void set(Label label, Said text) {
    said.put(label, text);
  }

  void drop(Label label) {
    said.remove(label);
  }

  boolean has(Label label) {
    return said.containsKey(label);
  }

  Map<Label, Said> all() {
    return new EnumMap<>(said);
  }

  /** The text of the lowest level that is known; nothing when none is. */
  Said lowest() {
    Said lowest = new Said("", List.of());
    for (Label label : Label.LEVELS) {
      lowest = said.getOrDefault(label, lowest);
    }
    return lowest;
  }
}
