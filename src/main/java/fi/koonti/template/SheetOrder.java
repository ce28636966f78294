package fi.koonti.template;

import fi.koonti.opc.Element;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts what pours write into a sheet at the place that the schema has for it, whether the template
 * has such an element or not.
 */
final class SheetOrder {

  private final Map<Integer, Chunk> pending = new TreeMap<>();
  private final Map<String, Chunk> replacements;

  /**
   * An order.
   *
   * @param replacements what is written in the stead of some elements
   */
  SheetOrder(Map<String, Chunk> replacements) {
    this.replacements = Map.copyOf(replacements);
    replacements.forEach(
        (name, segment) -> pending.put(SheetElements.ORDER.indexOf(name), segment));
  }

  /** Writes what comes before an element, or in its stead. */
  void before(Element element, PartCompilation out) {
    int place = SheetElements.ORDER.indexOf(element.local());
    write(place < 0 ? SheetElements.ORDER.size() : place, out);
  }

  /** Whether an element has been written already. */
  boolean replaces(Element element) {
    return replacements.containsKey(element.local());
  }

  /** Writes what is left. */
  void atEnd(PartCompilation out) {
    write(SheetElements.ORDER.size(), out);
  }

  private void write(int place, PartCompilation out) {
    pending
        .entrySet()
        .removeIf(
            entry -> {
              boolean due = entry.getKey() <= place;
              if (due) {
                out.segment(entry.getValue());
              }
              return due;
            });
  }
}
