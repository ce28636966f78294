package fi.koonti.template;

import fi.koonti.opc.Element;
import java.util.List;

/**
 * The texts that the cells of a template share.
 *
 * @param items the items in their order
 */
record StringTable(List<Element> items) {

  StringTable {
    items = List.copyOf(items);
  }

  /**
   * Reads the part.
   *
   * @throws IllegalArgumentException when its elements have a namespace prefix
   */
  static StringTable read(Element root) {
    if (!root.name().equals(root.local())) {
      // An item may move into a sheet, where the prefix would mean nothing.
      throw new IllegalArgumentException("the namespace prefix of " + root.name());
    }
    return new StringTable(root.children("si"));
  }

  /**
   * An item.
   *
   * @throws IllegalArgumentException when there is none
   */
  Element item(String index) {
    int at = Integer.parseInt(index.strip());
    if (at < 0 || at >= items.size()) {
      throw new IllegalArgumentException("no shared string " + index);
    }
    return items.get(at);
  }

  /** The text of an item or an inline string, without the readings of Japanese words. */
  static String text(Element item) {
    StringBuilder text = new StringBuilder();
    for (Element child : item.children()) {
      if (child.local().equals("t")) {
        text.append(child.text());
      } else if (child.local().equals("r")) {
        text.append(text(child));
      }
    }
    return text.toString();
  }
}
