package fi.koonti.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats behind the style indexes of cells. Read when the first number asks. */
final class Styles {

  private final OpcPackage opc;
  private final Optional<String> part;
  private List<NumberShape> shapes;

  Styles(OpcPackage opc, Optional<String> part) {
    this.opc = opc;
    this.part = part.filter(opc::has);
  }

  /** The shape of a style; general for an index that the table does not have. */
  NumberShape shape(int style) throws GridRefusal {
    if (shapes == null) {
      shapes = part.isPresent() ? read(part.get()) : List.of();
    }
    return style < 0 || style >= shapes.size() ? NumberShape.GENERAL : shapes.get(style);
  }

  private List<NumberShape> read(String name) throws GridRefusal {
    Map<Integer, NumberShape> formats = new HashMap<>();
    List<Integer> ids = new ArrayList<>();
    try (XmlCursor xml = opc.open(name)) {
      xml.root();
      while (xml.nextIn(1)) {
        if (xml.name().equals("numFmts")) {
          readFormats(xml, formats);
        } else if (xml.name().equals("cellXfs")) {
          readCells(xml, ids);
        }
      }
    }
    List<NumberShape> read = new ArrayList<>(ids.size());
    for (int id : ids) {
      NumberShape own = formats.get(id);
      read.add(own == null ? FormatCode.builtIn(id) : own);
    }
    return read;
  }

  private static void readFormats(XmlCursor xml, Map<Integer, NumberShape> formats)
      throws GridRefusal {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      String code = xml.attribute("formatCode");
      if (xml.name().equals("numFmt") && code != null) {
        formats.put(PlainNumber.whole(xml.attribute("numFmtId"), -1), FormatCode.shape(code));
      }
    }
  }

  private static void readCells(XmlCursor xml, List<Integer> ids) throws GridRefusal {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("xf")) {
        xml.count();
        ids.add(PlainNumber.whole(xml.attribute("numFmtId"), 0));
      }
    }
  }
}
