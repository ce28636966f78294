package fi.koonti.template;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The parser for parts of workbooks: it follows no reference and resolves no entity. */
public final class XmlParser {

  private static final XMLInputFactory FACTORY = factory();

  private XmlParser() {}

  /**
   * Opens a part; texts come in one piece, offsets are those of its bytes.
   *
   * @throws XMLStreamException when not even its beginning is well-formed
   */
  public static XMLStreamReader2 open(byte[] part) throws XMLStreamException {
    return (XMLStreamReader2) FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
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
}
