package fi.koonti.annotate;

import fi.koonti.template.XmlParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads the tags of an XML part, each with the bytes between which it stands. */
final class TagReader {

  private TagReader() {}

  /**
   * The root element with all that is in it.
   *
   * @param passedOver names of elements whose insides nobody will ask for
   * @throws AnnotationException when its tags cannot be placed: it is not UTF-8, or not well-formed
   */
  static Tag read(byte[] xml, Set<String> passedOver) throws AnnotationException {
    try {
      XMLStreamReader2 in = XmlParser.open(xml);
      try {
        return root(in, passedOver);
      } finally {
        in.close();
      }
    } catch (XMLStreamException e) {
      throw new AnnotationException(e);
    }
  }

  private static Tag root(XMLStreamReader2 in, Set<String> passedOver)
      throws XMLStreamException, AnnotationException {
    String encoding = in.getCharacterEncodingScheme();
    if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
      // What is put in is UTF-8.
      throw new AnnotationException(null);
    }
    LocationInfo where = in.getLocationInfo();
    Deque<Tag> open = new ArrayDeque<>();
    Tag root = null;
    int unseen = 0;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.DTD) {
        throw new AnnotationException(null);
      }
      if (event == XMLStreamConstants.START_ELEMENT && unseen > 0) {
        unseen++;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        Tag tag = start(in, where);
        if (root == null) {
          root = tag;
        } else {
          open.peek().children.add(tag);
        }
        open.push(tag);
        unseen = passedOver.contains(tag.name) ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT && unseen > 1) {
        unseen--;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        unseen = 0;
        Tag tag = open.pop();
        tag.closing = tag.empty ? tag.startEnd : (int) where.getStartingByteOffset();
        tag.end = (int) where.getEndingByteOffset();
      } else if (unseen == 0 && in.isCharacters() && !open.isEmpty()) {
        open.peek().text.append(in.getText());
      }
    }
    return root;
  }

  private static Tag start(XMLStreamReader2 in, LocationInfo where)
      throws XMLStreamException, AnnotationException {
    long from = where.getStartingByteOffset();
    long to = where.getEndingByteOffset();
    if (from < 0 || to < from) {
      throw new AnnotationException(null);
    }
    String prefix = in.getPrefix() == null || in.getPrefix().isEmpty() ? "" : in.getPrefix() + ":";
    String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
    Tag tag =
        new Tag(prefix, in.getLocalName(), namespace, (int) from, (int) to, in.isEmptyElement());
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String attributePrefix = in.getAttributePrefix(i);
      boolean plain = attributePrefix == null || attributePrefix.isEmpty();
      (plain ? tag.attributes : tag.prefixed)
          .put(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    return tag;
  }
}
