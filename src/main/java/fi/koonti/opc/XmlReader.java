package fi.koonti.opc;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import fi.koonti.opc.Element.Span;
import fi.koonti.opc.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads a part as a whole. Comments are left out; a document type is refused. Parts that grow with
 * what people write are walked by {@link XmlCursor} instead.
 */
final class XmlReader {

  /** Programs write some dozens; charts in groups are the deepest. */
  private static final int DEPTH = 300;

  private static final XMLInputFactory FACTORY = factory();

  private final String part;
  private final XMLStreamReader2 in;
  private final Set<String> passedOver;
  private final Deque<Element> open = new ArrayDeque<>();

  private XmlReader(String part, XMLStreamReader2 in, Set<String> passedOver) {
    this.part = part;
    this.in = in;
    this.passedOver = passedOver;
  }

  /**
   * Reads a part.
   *
   * @param part its name, for the fault
   * @param passedOver names of elements whose insides nobody will ask for
   * @throws UnreadableFileException BROKEN_XML, DOCTYPE
   */
  static Element read(String part, byte[] xml, Set<String> passedOver)
      throws UnreadableFileException {
    return read(part, xml, passedOver, false);
  }

  /** The same for a part that will be changed between its bytes, which must be UTF-8 for it. */
  static Element readToEdit(String part, byte[] xml, Set<String> passedOver)
      throws UnreadableFileException {
    return read(part, xml, passedOver, true);
  }

  private static Element read(String part, byte[] xml, Set<String> passedOver, boolean inUtf8)
      throws UnreadableFileException {
    try {
      XMLStreamReader2 in =
          (XMLStreamReader2) FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        String encoding = in.getCharacterEncodingScheme();
        if (inUtf8 && encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
          throw new UnreadableFileException(
              Reason.BROKEN_XML, Map.of("part", part, "found", encoding));
        }
        return new XmlReader(part, in, passedOver).root();
      } finally {
        in.close();
      }
    } catch (XMLStreamException e) {
      String found = Objects.requireNonNullElse(e.getMessage(), "");
      throw new UnreadableFileException(Reason.BROKEN_XML, Map.of("part", part, "found", found), e);
    }
  }

  private static XMLInputFactory factory() {
    // Named, not looked up: another parser on the class path must not change what is read, and only
    // this one is known to tell the offsets of bytes.
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private Element root() throws XMLStreamException, UnreadableFileException {
    LocationInfo where = in.getLocationInfo();
    Element root = null;
    int unseen = 0;
    while (in.hasNext()) {
      int event = in.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (unseen > 0) {
            unseen++;
          } else {
            Element element = start(where);
            root = root == null ? element : root;
            unseen = passedOver.contains(element.local()) ? 1 : 0;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          unseen = Math.max(0, unseen - 1);
          if (unseen == 0) {
            end(open.pop(), where);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (unseen == 0 && !open.isEmpty()) {
            open.peek().addText(in.getText());
          }
        }
        case XMLStreamConstants.DTD ->
            throw new UnreadableFileException(Reason.DOCTYPE, Map.of("part", part));
        default -> {
          // Comments and instructions say nothing about the document.
        }
      }
    }
    if (root == null) {
      throw new UnreadableFileException(Reason.BROKEN_XML, Map.of("part", part));
    }
    return root;
  }

  private Element start(LocationInfo where) throws XMLStreamException, UnreadableFileException {
    String namespace = Objects.requireNonNullElse(in.getNamespaceURI(), "");
    Element element = new Element(name(in.getPrefix(), in.getLocalName()), namespace);
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      String prefix = in.getNamespacePrefix(i);
      boolean named = prefix != null && !prefix.isEmpty();
      element.attributes().put(named ? "xmlns:" + prefix : "xmlns", in.getNamespaceURI(i));
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = name(in.getAttributePrefix(i), in.getAttributeLocalName(i));
      element.attributes().put(name, in.getAttributeValue(i));
    }
    int from = (int) where.getStartingByteOffset();
    int to = (int) where.getEndingByteOffset();
    element.stands(new Span(from, to, to, to, in.isEmptyElement()));
    if (!open.isEmpty()) {
      open.peek().content().add(element);
    }
    open.push(element);
    if (open.size() > DEPTH) {
      throw new UnreadableFileException(
          Reason.BROKEN_XML, Map.of("part", part, "limit", String.valueOf(DEPTH)));
    }
    return element;
  }

  private static void end(Element element, LocationInfo where) throws XMLStreamException {
    Span begun = element.span();
    int closing = begun.isEmpty() ? begun.startEnd() : (int) where.getStartingByteOffset();
    int end = (int) where.getEndingByteOffset();
    element.stands(new Span(begun.start(), begun.startEnd(), closing, end, begun.isEmpty()));
  }

  private static String name(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
