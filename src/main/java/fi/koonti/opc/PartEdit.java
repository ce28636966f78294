package fi.koonti.opc;

import fi.koonti.opc.Element.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XML part, and what is to be changed in it. Everything between the changes stays as it is:
 * order of attributes, prefixes, comments, what other programs add.
 */
public final class PartEdit {

  private final byte[] xml;
  private final Element root;
  private final List<Change> changes = new ArrayList<>();
  private final Map<Element, StringBuilder> appended = new LinkedHashMap<>();

  /** Bytes from one offset to another that are replaced; equal offsets mean an insertion. */
  private record Change(int from, int to, byte[] by) {}

  private PartEdit(byte[] xml, Element root) {
    this.xml = xml;
    this.root = root;
  }

  /**
   * Reads a part.
   *
   * @param part its name, for the fault
   * @param passedOver names of elements whose insides nobody will ask for
   * @throws UnreadableFileException when its tags cannot be placed: its characters are unknown, or
   *     it is not well-formed
   */
  static PartEdit of(String part, byte[] xml, Set<String> passedOver)
      throws UnreadableFileException {
    byte[] utf8 = Utf8.of(xml);
    return new PartEdit(utf8, XmlReader.readToEdit(part, utf8, passedOver));
  }

  public Element root() {
    return root;
  }

  /** Puts something before an element. */
  public void insertBefore(Element element, String text) {
    insert(element.span().start(), text);
  }

  public void remove(Element element) {
    changes.add(new Change(element.span().start(), element.span().end(), new byte[0]));
  }

  /** Puts something at the end of an element, which may have been empty, behind all put so far. */
  public void append(Element parent, String text) {
    appended.computeIfAbsent(parent, one -> new StringBuilder()).append(text);
  }

  /** Puts something in the stead of what stands between the tags of an element. */
  public void replaceInside(Element element, String text) {
    changes.add(new Change(element.span().startEnd(), element.span().closing(), utf8(text)));
  }

  /**
   * Puts a new element into its place among others.
   *
   * @param order the names in the order that the format demands
   */
  public void insertInOrder(Element parent, List<String> order, String name, String text) {
    int place = order.indexOf(name);
    Optional<Element> next =
        parent.children().stream()
            .filter(child -> order.indexOf(child.local()) > place)
            .findFirst();
    if (next.isPresent()) {
      insertBefore(next.get(), text);
    } else {
      append(parent, text);
    }
  }

  /** Gives an attribute without a prefix a value; one that is lacking is added. */
  public void set(Element element, String attribute, String value) {
    String quoted = "\"" + XmlText.escaped(value) + "\"";
    Matcher found = attribute(element, attribute);
    if (found.find()) {
      change(element, found, 1, quoted);
    } else {
      Span span = element.span();
      int at = span.startEnd() - (span.isEmpty() ? 2 : 1);
      insert(at, " " + attribute + "=" + quoted);
    }
  }

  /** Takes an attribute without a prefix away, if it is there. */
  public void unset(Element element, String attribute) {
    Matcher found = attribute(element, attribute);
    if (found.find()) {
      change(element, found, 0, "");
    }
  }

  public boolean isChanged() {
    return !changes.isEmpty() || !appended.isEmpty();
  }

  /** An attribute in the start tag of an element, its quoted value in group 1. */
  private Matcher attribute(Element element, String name) {
    Span span = element.span();
    String start =
        new String(xml, span.start(), span.startEnd() - span.start(), StandardCharsets.UTF_8);
    return Pattern.compile("\\s" + name + "\\s*=\\s*(\"[^\"]*\"|'[^']*')").matcher(start);
  }

  private void change(Element element, MatchResult found, int group, String by) {
    Span span = element.span();
    String start =
        new String(xml, span.start(), span.startEnd() - span.start(), StandardCharsets.UTF_8);
    int from = span.start() + utf8(start.substring(0, found.start(group))).length;
    changes.add(new Change(from, from + utf8(found.group(group)).length, utf8(by)));
  }

  /** The part with its changes. */
  public byte[] toBytes() {
    List<Change> sorted = new ArrayList<>(changes);
    appended.forEach((parent, text) -> sorted.add(atEnd(parent, text.toString())));
    // What is put in before a tag stands there also when the tag is removed.
    sorted.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
    ByteArrayOutputStream out = new ByteArrayOutputStream(xml.length + 4096);
    int at = 0;
    for (Change change : sorted) {
      out.write(xml, at, change.from - at);
      out.writeBytes(change.by);
      at = change.to;
    }
    out.write(xml, at, xml.length - at);
    return out.toByteArray();
  }

  private static Change atEnd(Element parent, String text) {
    Span span = parent.span();
    if (span.isEmpty()) {
      String whole = ">" + text + "</" + parent.name() + ">";
      return new Change(span.startEnd() - 2, span.startEnd(), utf8(whole));
    }
    return new Change(span.closing(), span.closing(), utf8(text));
  }

  private void insert(int at, String text) {
    changes.add(new Change(at, at, utf8(text)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
