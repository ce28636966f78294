package fi.koonti.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One element of a part, and where its tags stand in the part's bytes.
 *
 * <p>The end offsets are set while the part is read.
 */
final class Tag {

  /** The prefix with its colon, or empty. */
  final String prefix;

  /** The name without its prefix; parts are told apart by their place, so this is enough. */
  final String name;

  final String namespace;

  /** Without namespace declarations, by names without prefixes. */
  final Map<String, String> attributes = new LinkedHashMap<>();

  /** Attributes whose name has a prefix: {@code r:id} beside {@code id}. */
  final Map<String, String> prefixed = new LinkedHashMap<>();

  final List<Tag> children = new ArrayList<>();
  final StringBuilder text = new StringBuilder();
  final int start;
  final int startEnd;
  final boolean empty;

  /** Where the end tag begins; of an empty element, where it ends. */
  int closing;

  int end;

  Tag(String prefix, String name, String namespace, int start, int startEnd, boolean empty) {
    this.prefix = prefix;
    this.name = name;
    this.namespace = namespace;
    this.start = start;
    this.startEnd = startEnd;
    this.empty = empty;
  }

  /** The value of an attribute without a prefix, or empty text. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The value of an attribute as a number from 0 on; another where it is none. */
  int number(String attribute, int otherwise) {
    String value = get(attribute);
    return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  boolean isOn(String attribute) {
    return get(attribute).equals("1") || get(attribute).equals("true");
  }

  Optional<Tag> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  List<Tag> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  /** The tags inside, at the end of a path of names. */
  List<Tag> at(String... path) {
    List<Tag> found = List.of(this);
    for (String step : path) {
      found = found.stream().flatMap(tag -> tag.children(step).stream()).toList();
    }
    return found;
  }

  /** All text inside. */
  String allText() {
    StringBuilder all = new StringBuilder(text);
    children.forEach(child -> all.append(child.allText()));
    return all.toString();
  }

  /** The element as XML in which all names have one prefix; two that mean the same are equal. */
  String xml(String as) {
    StringBuilder xml = new StringBuilder("<").append(as).append(name);
    attributes.forEach(
        (key, value) ->
            xml.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
    if (children.isEmpty() && text.isEmpty()) {
      return xml.append("/>").toString();
    }
    xml.append('>').append(escaped(text.toString()));
    children.forEach(child -> xml.append(child.xml(as)));
    return xml.append("</").append(as).append(name).append('>').toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
