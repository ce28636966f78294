package fi.koonti.template;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part into elements. Comments are left out; a document type is refused. */
final class XmlReader {

  /** Programs write some dozens; charts in groups are the deepest. */
  private static final int DEPTH = 300;

  private XmlReader() {}

  /**
   * Reads a part.
   *
   * @param part its name, for the fault
   * @throws TemplateException when it is not well-formed
   */
  static Element read(String part, byte[] xml) throws TemplateException {
    try {
      XMLStreamReader in = XmlParser.open(xml);
      try {
        return read(part, in);
      } finally {
        in.close();
      }
    } catch (XMLStreamException e) {
      throw new TemplateException(TemplateFault.Reason.PART_BROKEN, part, e.getMessage());
    }
  }

  private static Element read(String part, XMLStreamReader in)
      throws XMLStreamException, TemplateException {
    Deque<Element> open = new ArrayDeque<>();
    Element root = null;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT:
          Element element = start(in);
          if (open.isEmpty()) {
            root = element;
          } else {
            open.peek().content.add(element);
          }
          open.push(element);
          if (open.size() > DEPTH) {
            throw new TemplateException(TemplateFault.Reason.TOO_DEEP, part, String.valueOf(DEPTH));
          }
          break;
        case XMLStreamConstants.END_ELEMENT:
          open.pop();
          break;
        case XMLStreamConstants.CHARACTERS:
        case XMLStreamConstants.CDATA:
        case XMLStreamConstants.SPACE:
          if (!open.isEmpty()) {
            addText(open.peek(), in.getText());
          }
          break;
        case XMLStreamConstants.DTD:
          throw new XMLStreamException("a document type is not allowed");
        default:
          break;
      }
    }
    return root;
  }

  private static Element start(XMLStreamReader in) {
    Element element = new Element(name(in.getPrefix(), in.getLocalName()));
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      String prefix = in.getNamespacePrefix(i);
      boolean named = prefix != null && !prefix.isEmpty();
      element.attributes.put(named ? "xmlns:" + prefix : "xmlns", in.getNamespaceURI(i));
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = name(in.getAttributePrefix(i), in.getAttributeLocalName(i));
      element.attributes.put(name, in.getAttributeValue(i));
    }
    return element;
  }

  private static String name(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** A parser may hand out one text in pieces; a placeholder must not fall between two. */
  private static void addText(Element element, String text) {
    int last = element.content.size() - 1;
    if (last >= 0 && element.content.get(last) instanceof String) {
      element.content.set(last, element.content.get(last) + text);
    } else {
      element.content.add(text);
    }
  }
}
