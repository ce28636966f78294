package fi.koonti.grid;

import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an OpenDocument file tells about itself, under the names that the other formats use.
 *
 * @param core {@code title}, {@code created}, {@code modified} …
 * @param custom what people or programs have added, by name
 */
record OdsMeta(SortedMap<String, String> core, SortedMap<String, String> custom) {

  static OdsMeta read(XmlCursor xml) throws UnreadableFileException {
    OdsMeta meta = new OdsMeta(new TreeMap<>(), new TreeMap<>());
    xml.root();
    while (xml.nextIn(1)) {
      int outer = xml.depth();
      while (xml.nextIn(outer)) {
        xml.count();
        meta.add(xml);
      }
    }
    return meta;
  }

  private void add(XmlCursor xml) throws UnreadableFileException {
    switch (xml.name()) {
      case "user-defined" -> {
        String name = xml.attribute("name");
        if (name != null) {
          custom.put(name, xml.text());
        }
      }
      case "date" -> core.put("modified", xml.text());
      case "creation-date" -> core.put("created", xml.text());
      default -> core.put(xml.name(), xml.text());
    }
  }
}
