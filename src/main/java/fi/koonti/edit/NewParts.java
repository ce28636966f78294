package fi.koonti.edit;

import fi.koonti.opc.Element;
import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.PartEdit;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes new parts known in a package: to the workbook, to the list of types, to the summary. */
public final class NewParts {

  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final PackageCopy file;
  private final String workbook;

  /**
   * The parts of a package.
   *
   * @param workbook the part that refers to new ones
   */
  public NewParts(PackageCopy file, String workbook) {
    this.file = file;
    this.workbook = workbook;
  }

  /**
   * Lets the workbook refer to a part.
   *
   * @param kind as the last word of the type of such a reference has it, {@code worksheet}
   * @param target the part, as seen from the workbook
   * @return the type
   */
  public String refer(String id, String kind, String target)
      throws UneditableException, UnreadableFileException {
    String relations = PackageCopy.relationsOf(workbook);
    PartEdit list = file.edit(relations);
    String known =
        list.root().children("Relationship").stream()
            .map(one -> one.get("Type"))
            .filter(one -> one.endsWith("/worksheet"))
            .findFirst()
            .orElseThrow(UneditableException::new);
    String type = known.substring(0, known.lastIndexOf('/') + 1) + kind;
    list.append(
        list.root(),
        "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
            .formatted(list.root().prefix(), id, type, target));
    file.put(relations, list.toBytes());
    return type;
  }

  /** An id of a reference that nobody has: a word, or with a number. */
  String freeId(String word) throws UnreadableFileException {
    Set<String> taken =
        file.edit(PackageCopy.relationsOf(workbook)).root().children("Relationship").stream()
            .map(one -> one.get("Id"))
            .collect(Collectors.toSet());
    String id = word;
    for (int i = 2; taken.contains(id); i++) {
      id = word + i;
    }
    return id;
  }

  /** Leaves out a part to which the workbook refers, if it does. */
  void drop(String kind) throws UnreadableFileException {
    Optional<String> part = file.related(workbook, kind).filter(file::has);
    if (part.isEmpty()) {
      return;
    }
    file.remove(part.get());
    String relations = PackageCopy.relationsOf(workbook);
    PartEdit list = file.edit(relations);
    list.root().children("Relationship").stream()
        .filter(one -> one.get("Type").endsWith("/" + kind))
        .forEach(list::remove);
    file.put(relations, list.toBytes());
    PartEdit types = file.edit(PackageCopy.contentTypes());
    types.root().children("Override").stream()
        .filter(one -> one.get("PartName").equals("/" + part.get()))
        .forEach(types::remove);
    file.put(PackageCopy.contentTypes(), types.toBytes());
  }

  /** Says of what type a part is. */
  public void type(String added, String kind) throws UneditableException, UnreadableFileException {
    PartEdit types = file.edit(PackageCopy.contentTypes());
    types.append(
        types.root(),
        "<%sOverride PartName=\"/%s\" ContentType=\"%s%s+xml\"/>"
            .formatted(types.root().prefix(), added, CONTENT_TYPE, kind));
    file.put(PackageCopy.contentTypes(), types.toBytes());
  }

  /**
   * Puts a sheet into the summary of the document, where a program has written one.
   *
   * @param place how many sheets stand before it
   */
  public void title(String name, int place) throws UneditableException, UnreadableFileException {
    Optional<String> summary = file.related("", "extended-properties").filter(file::has);
    if (summary.isEmpty()) {
      return;
    }
    PartEdit properties = file.edit(summary.get());
    Optional<Element> count =
        properties.root().at("HeadingPairs", "vector", "variant", "i4").stream().findFirst();
    Optional<Element> titles = properties.root().at("TitlesOfParts", "vector").stream().findFirst();
    String sheets = count.map(Element::text).orElse("").strip();
    boolean listed = sheets.matches("[0-9]{1,6}") && titles.isPresent();
    if (!listed || titles.get().children().isEmpty()) {
      return;
    }
    List<Element> names = titles.get().children();
    properties.replaceInside(count.get(), String.valueOf(Integer.parseInt(sheets) + 1));
    properties.set(titles.get(), "size", String.valueOf(names.size() + 1));
    String title =
        "<%1$slpstr>%2$s</%1$slpstr>".formatted(names.get(0).prefix(), XmlText.escaped(name));
    if (place < names.size()) {
      properties.insertBefore(names.get(place), title);
    } else {
      properties.append(titles.get(), title);
    }
    file.put(summary.get(), properties.toBytes());
  }
}
