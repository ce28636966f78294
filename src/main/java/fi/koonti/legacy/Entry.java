package fi.koonti.legacy;

import fi.koonti.place.Place;
import java.util.EnumMap;
import java.util.Map;

/** An indicator of a block that is still being read. */
final class Entry {

  private final Place place;
  private final Map<Label, Said> said = new EnumMap<>(Label.class);

  Entry(Place place, String name) {
    this.place = place;
    put(Label.INDICATOR, new Said(name, place));
  }

  Place place() {
    return place;
  }

  String name() {
    return said.get(Label.INDICATOR).text();
  }

  void put(Label label, Said text) {
    said.put(label, text);
  }

  boolean has(Label label) {
    return said.containsKey(label) && !said.get(label).text().isEmpty();
  }

  /** Whether nothing is known of its levels. */
  boolean isOpen() {
    return !has(Label.BASELINE) && !has(Label.TARGET);
  }

  Map<Label, Said> said() {
    return said;
  }
}
