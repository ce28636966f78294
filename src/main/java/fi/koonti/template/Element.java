package fi.koonti.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One element of a part while the template is taken apart: names as they are written, attributes
 * and namespace declarations in the order of the file, and what is inside.
 */
final class Element {

  /** The name with its prefix, {@code x14:cfRule}. */
  final String name;

  /** The name without its prefix; parts are told apart by their place, so this is enough. */
  final String local;

  final Map<String, String> attributes = new LinkedHashMap<>();

  /** Elements and texts ({@link String}) in their order. */
  final List<Object> content = new ArrayList<>();

  Element(String name) {
    this.name = name;
    this.local = name.substring(name.indexOf(':') + 1);
  }

  /** The value of an attribute, or null. */
  String get(String attribute) {
    return attributes.get(attribute);
  }

  /** The value of an attribute, or another when there is none. */
  String get(String attribute, String otherwise) {
    return attributes.getOrDefault(attribute, otherwise);
  }

  /** Whether an attribute says yes, in either of the two ways that XML Schema has. */
  boolean is(String attribute) {
    String value = get(attribute, "0");
    return value.equals("1") || value.equals("true");
  }

  /** The elements directly inside. */
  List<Element> children() {
    List<Element> children = new ArrayList<>();
    for (Object node : content) {
      if (node instanceof Element) {
        children.add((Element) node);
      }
    }
    return children;
  }

  /** The elements directly inside with this name. */
  List<Element> children(String localName) {
    List<Element> children = children();
    children.removeIf(child -> !child.local.equals(localName));
    return children;
  }

  /** The first element directly inside with this name, or null. */
  Element child(String localName) {
    List<Element> children = children(localName);
    return children.isEmpty() ? null : children.get(0);
  }

  /** All text inside, in its order. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Object node : content) {
      text.append(node instanceof Element ? ((Element) node).text() : node);
    }
    return text.toString();
  }

  /** The name of a sibling that has the same prefix. */
  String named(String localName) {
    return name.substring(0, name.length() - local.length()) + localName;
  }
}
