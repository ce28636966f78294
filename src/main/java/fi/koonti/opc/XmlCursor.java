package fi.koonti.opc;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import fi.koonti.opc.UnreadableFileException.Reason;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks one XML part, element by element. Goes by local names, so that transitional and Strict
 * files read the same; takes the fallback of alternate content, because it knows none of the newer
 * namespaces; refuses document types before anything in them is looked at.
 */
public final class XmlCursor implements AutoCloseable {

  /** Spreadsheet parts nest eight deep or so. */
  private static final int DEPTH_LIMIT = 100;

  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** Thread-safe once made; entities have nothing to come from without a document type. */
  private static final InputFactoryImpl FACTORY = new InputFactoryImpl();

  private final PartStream stream;
  private final Budget budget;
  private final XMLStreamReader reader;
  private int depth;
  private int nesting;

  /** Which part of alternate content is not looked at. */
  private String passedOver = "Choice";

  public XmlCursor(PartStream stream, Budget budget) throws UnreadableFileException {
    this.stream = stream;
    this.budget = budget;
    try {
      this.reader = FACTORY.createXMLStreamReader(stream);
    } catch (XMLStreamException e) {
      UnreadableFileException refusal = refusal(e);
      stream.close();
      throw refusal;
    }
  }

  /** Takes the choice of alternate content from now on, and not its fallback. */
  public void takeChoices() {
    passedOver = "Fallback";
  }

  /** Moves to the root element and gives its local name. */
  public String root() throws UnreadableFileException {
    nextIn(0);
    return name();
  }

  /** How deep the current element is; the root has 1. */
  public int depth() {
    return depth;
  }

  /** The local name of the current element. */
  public String name() {
    return reader.getLocalName();
  }

  /** An attribute of the current element by local name, or null when it has none. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute by namespace and local name, or null: OpenDocument has names twice. */
  public @Nullable String attribute(String namespace, String name) {
    return reader.getAttributeValue(namespace, name);
  }

  public int attributeCount() {
    return reader.getAttributeCount();
  }

  public String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  public String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  /** Whether a switch such as {@code hidden} is on: {@code 1} or {@code true}. */
  public boolean isOn(String attribute) {
    String value = attribute(attribute);
    return value != null && (value.equals("1") || value.equalsIgnoreCase("true"));
  }

  /** Whether a switch that is on by being there, {@code strike}, is not turned off again. */
  public boolean isNotOff(String attribute) {
    String value = attribute(attribute);
    return value == null || !value.equals("0") && !value.equalsIgnoreCase("false");
  }

  /**
   * Moves to the next child of the element at a depth, past all that is left of the child before.
   *
   * @return false when the element has ended
   */
  public boolean nextIn(int parent) throws UnreadableFileException {
    while (true) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (depth == parent + 1) {
            return true;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth < parent) {
            return false;
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {
          // Text between elements means nothing in these parts.
        }
      }
    }
  }

  /** The text in the current element, whatever it is nested in; moves to its end. */
  public String text() throws UnreadableFileException {
    int outside = depth - 1;
    String first = "";
    StringBuilder more = null;
    int event = event();
    while (depth > outside) {
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        String piece = piece();
        if (first.isEmpty()) {
          first = piece;
        } else {
          more = (more == null ? new StringBuilder(first) : more).append(piece);
        }
        budget.text(stream.part(), more == null ? first.length() : more.length());
      }
      event = event();
    }
    return more == null ? first : more.toString();
  }

  /**
   * Moves to whatever comes next, for content in which texts and elements are mixed: the start or
   * the end of an element, or {@link #characters()}.
   *
   * @return one of {@link XMLStreamConstants}
   */
  public int next() throws UnreadableFileException {
    return event();
  }

  /** The letters that {@link #next} came upon. */
  public String characters() throws UnreadableFileException {
    return piece();
  }

  /** Tests the length of a text that is being gathered. */
  public void limit(int length) throws UnreadableFileException {
    budget.text(stream.part(), length);
  }

  /** Counts the current element against the limits, as something that is kept in memory. */
  public void count() throws UnreadableFileException {
    budget.cells(stream.part(), 1);
  }

  /** Reads the rest of the part unparsed, so that its check sum is tested, and lets go of it. */
  @Override
  public void close() throws UnreadableFileException {
    try {
      stream.finish();
    } finally {
      stream.close();
      release();
    }
  }

  /** Gives the parser's buffers back for the next part. */
  private void release() {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("closing a parser reads nothing, yet it failed", e);
    }
  }

  /** The next event that is not about alternate content; keeps count of the depth. */
  private int event() throws UnreadableFileException {
    while (true) {
      int event = rawEvent();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (!isCompatibility()) {
          depth++;
          return event;
        }
        if (reader.getLocalName().equals(passedOver)) {
          skip();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (!isCompatibility()) {
          depth--;
          return event;
        }
      } else {
        return event;
      }
    }
  }

  private String piece() throws UnreadableFileException {
    try {
      return reader.getText();
    } catch (UncheckedStreamException e) {
      throw refusal(e);
    }
  }

  private void skip() throws UnreadableFileException {
    int outside = nesting - 1;
    while (nesting > outside) {
      rawEvent();
    }
  }

  private boolean isCompatibility() {
    return COMPATIBILITY.equals(reader.getNamespaceURI());
  }

  private int rawEvent() throws UnreadableFileException {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          nesting++;
          if (nesting > DEPTH_LIMIT) {
            throw new UnreadableFileException(
                Reason.BROKEN_XML,
                Map.of("part", stream.part(), "limit", String.valueOf(DEPTH_LIMIT)));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> nesting--;
        case XMLStreamConstants.DTD ->
            throw new UnreadableFileException(Reason.DOCTYPE, Map.of("part", stream.part()));
        default -> {
          // Nothing to count.
        }
      }
      return event;
    } catch (XMLStreamException | UncheckedStreamException e) {
      throw refusal(e);
    }
  }

  /**
   * A refusal of the stream itself comes first; then a wrong check sum, which explains the rest.
   */
  private UnreadableFileException refusal(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedStreamException refused) {
        return refused.refusal();
      }
    }
    try {
      stream.finish();
    } catch (UnreadableFileException damaged) {
      return damaged;
    }
    return new UnreadableFileException(Reason.BROKEN_XML, Map.of("part", stream.part()), e);
  }
}
