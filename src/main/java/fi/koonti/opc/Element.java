package fi.koonti.opc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One element of a part: names as they are written, attributes and namespace declarations in the
 * order of the file, what is inside, and where its tags stand in the bytes of the part.
 */
public final class Element implements Node {

  private final String name;
  private final String local;
  private final String namespace;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Node> content = new ArrayList<>();
  private Span span = Span.NONE;

  /**
   * Where an element stands in its part, in bytes.
   *
   * @param start where its start tag begins
   * @param startEnd where its start tag ends
   * @param closing where its end tag begins; of an empty element, where it ends
   * @param end where it ends
   * @param isEmpty whether it is one tag, {@code <c/>}
   */
  record Span(int start, int startEnd, int closing, int end, boolean isEmpty) {

    private static final Span NONE = new Span(0, 0, 0, 0, false);
  }

  /** A new element, which stands in no part yet. */
  public Element(String name) {
    this(name, "");
  }

  Element(String name, String namespace) {
    this.name = name;
    this.local = name.substring(name.indexOf(':') + 1);
    this.namespace = namespace;
  }

  /** The name with its prefix, {@code x14:cfRule}. */
  public String name() {
    return name;
  }

  /** The name without its prefix; parts are told apart by their place, so this is enough. */
  public String local() {
    return local;
  }

  /** The prefix of the name with its colon, or empty. */
  public String prefix() {
    return name.substring(0, name.length() - local.length());
  }

  /** The namespace that the name is in, or empty. */
  public String namespace() {
    return namespace;
  }

  /** The name of a sibling that has the same prefix. */
  public String named(String localName) {
    return prefix() + localName;
  }

  /** Attributes and namespace declarations by their names with prefixes, to be changed in place. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** Elements and texts in their order, to be changed in place. */
  public List<Node> content() {
    return content;
  }

  /** The value of an attribute, or empty text. */
  public String get(String attribute) {
    return get(attribute, "");
  }

  /** The value of an attribute, or another when there is none. */
  public String get(String attribute, String otherwise) {
    return attributes.getOrDefault(attribute, otherwise);
  }

  /** The value of an attribute whose name has a prefix, whatever it is, or empty text. */
  public String prefixed(String local) {
    return attributes.entrySet().stream()
        .filter(one -> one.getKey().endsWith(":" + local) && !one.getKey().startsWith("xmlns:"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  public boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  /** The value of an attribute as a number from 0 on; another where it is none. */
  public int number(String attribute, int otherwise) {
    String value = get(attribute);
    return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** Whether an attribute says yes, in either of the two ways that XML Schema has. */
  public boolean is(String attribute) {
    String value = get(attribute);
    return value.equals("1") || value.equals("true");
  }

  /** The elements directly inside. */
  public List<Element> children() {
    List<Element> children = new ArrayList<>();
    for (Node node : content) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /** The elements directly inside with this name. */
  public List<Element> children(String localName) {
    List<Element> children = children();
    children.removeIf(child -> !child.local().equals(localName));
    return children;
  }

  /** The first element directly inside with this name. */
  public Optional<Element> child(String localName) {
    return children(localName).stream().findFirst();
  }

  /** The elements inside, at the end of a path of names. */
  public List<Element> at(String... path) {
    List<Element> found = List.of(this);
    for (String step : path) {
      found = found.stream().flatMap(element -> element.children(step).stream()).toList();
    }
    return found;
  }

  /** All text inside, in its order. */
  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    content.forEach(node -> text.append(node.text()));
    return text.toString();
  }

  /**
   * The element as XML in which all names have one prefix and no attribute has any; two that mean
   * the same are equal.
   */
  public String xml(String prefix) {
    StringBuilder xml = new StringBuilder("<").append(prefix).append(local());
    attributes.forEach(
        (key, value) -> {
          if (!key.equals("xmlns") && key.indexOf(':') < 0) {
            xml.append(' ').append(key).append("=\"").append(XmlText.escaped(value)).append('"');
          }
        });
    if (content.isEmpty()) {
      return xml.append("/>").toString();
    }
    xml.append('>');
    for (Node node : content) {
      xml.append(node instanceof Element child ? child.xml(prefix) : XmlText.escaped(node.text()));
    }
    return xml.append("</").append(prefix).append(local()).append('>').toString();
  }

  Span span() {
    return span;
  }

  void stands(Span where) {
    span = where;
  }

  /** A parser may hand out one text in pieces; a placeholder must not fall between two. */
  void addText(String more) {
    int last = content.size() - 1;
    if (last >= 0 && content.get(last) instanceof Text before) {
      content.set(last, new Text(before.text() + more));
    } else {
      content.add(new Text(more));
    }
  }
}
