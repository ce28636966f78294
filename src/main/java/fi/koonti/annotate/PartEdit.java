package fi.koonti.annotate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XML part, and what is to be changed in it. Everything between the changes stays as it is:
 * order of attributes, prefixes, comments, what other programs add.
 */
final class PartEdit {

  private final byte[] xml;
  private final Tag root;
  private final List<Change> changes = new ArrayList<>();

  /** Bytes from one offset to another that are replaced; equal offsets mean an insertion. */
  private record Change(int from, int to, byte[] by) {}

  private PartEdit(byte[] xml, Tag root) {
    this.xml = xml;
    this.root = root;
  }

  /**
   * Reads a part.
   *
   * @param passedOver names of elements whose insides nobody will ask for
   * @throws AnnotationException when its tags cannot be placed: it is not UTF-8, or not well-formed
   */
  static PartEdit of(byte[] xml, Set<String> passedOver) throws AnnotationException {
    return new PartEdit(xml, TagReader.read(xml, passedOver));
  }

  static PartEdit of(byte[] xml) throws AnnotationException {
    return of(xml, Set.of());
  }

  Tag root() {
    return root;
  }

  void insert(int at, String text) {
    changes.add(new Change(at, at, text.getBytes(StandardCharsets.UTF_8)));
  }

  void remove(Tag tag) {
    changes.add(new Change(tag.start, tag.end, new byte[0]));
  }

  /** Puts something at the end of an element, which may have been empty. */
  void append(Tag parent, String text) {
    if (parent.empty) {
      String whole = "</" + parent.prefix + parent.name + ">";
      changes.add(new Change(parent.startEnd - 2, parent.startEnd, utf8(">" + text + whole)));
    } else {
      insert(parent.closing, text);
    }
  }

  /** Puts something in the stead of what stands between the tags of an element. */
  void replaceInside(Tag tag, String text) {
    changes.add(new Change(tag.startEnd, tag.closing, utf8(text)));
  }

  /**
   * Puts a new element into its place among others.
   *
   * @param order the names in the order that the format demands
   */
  void insertInOrder(Tag parent, List<String> order, String name, String text) {
    int place = order.indexOf(name);
    Optional<Tag> next =
        parent.children.stream().filter(child -> order.indexOf(child.name) > place).findFirst();
    if (next.isPresent()) {
      insert(next.get().start, text);
    } else {
      append(parent, text);
    }
  }

  /** Gives an attribute without a prefix a value; one that is lacking is added. */
  void set(Tag tag, String attribute, String value) {
    String start = new String(xml, tag.start, tag.startEnd - tag.start, StandardCharsets.UTF_8);
    Matcher found =
        Pattern.compile("\\s" + attribute + "\\s*=\\s*(\"[^\"]*\"|'[^']*')").matcher(start);
    String quoted = "\"" + Tag.escaped(value) + "\"";
    if (found.find()) {
      int from = tag.start + utf8(start.substring(0, found.start(1))).length;
      changes.add(new Change(from, from + utf8(found.group(1)).length, utf8(quoted)));
    } else {
      int at = tag.startEnd - (tag.empty ? 2 : 1);
      insert(at, " " + attribute + "=" + quoted);
    }
  }

  boolean isChanged() {
    return !changes.isEmpty();
  }

  /** The part with its changes. */
  byte[] toBytes() {
    List<Change> sorted = new ArrayList<>(changes);
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

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
