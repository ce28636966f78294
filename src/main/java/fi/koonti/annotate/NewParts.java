package fi.koonti.annotate;

import fi.koonti.opc.Element;
import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.PartEdit;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlText;
import java.util.Optional;

/** Makes new parts known in a package: to the workbook, to the list of types, to the summary. */
final class NewParts {

  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final PackageCopy file;
  private final String workbook;

  /**
   * The parts of a package.
   *
   * @param workbook the part that refers to new ones
   */
  NewParts(PackageCopy file, String workbook) {
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
  String refer(String id, String kind, String target)
      throws AnnotationException, UnreadableFileException {
    String relations = PackageCopy.relationsOf(workbook);
    PartEdit list = file.edit(relations);
    String known =
        list.root().children("Relationship").stream()
            .map(one -> one.get("Type"))
            .filter(one -> one.endsWith("/worksheet"))
            .findFirst()
            .orElseThrow(AnnotationException::new);
    String type = known.substring(0, known.lastIndexOf('/') + 1) + kind;
    list.append(
        list.root(),
        "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
            .formatted(list.root().prefix(), id, type, target));
    file.put(relations, list.toBytes());
    return type;
  }

  /** Says of what type a part is. */
  void type(String added, String kind) throws AnnotationException, UnreadableFileException {
    PartEdit types = file.edit(PackageCopy.contentTypes());
    types.append(
        types.root(),
        "<%sOverride PartName=\"/%s\" ContentType=\"%s%s+xml\"/>"
            .formatted(types.root().prefix(), added, CONTENT_TYPE, kind));
    file.put(PackageCopy.contentTypes(), types.toBytes());
  }

  /** Puts a sheet first in the summary of the document, where a program has written one. */
  void title(String name) throws AnnotationException, UnreadableFileException {
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
    Element first = titles.get().children().get(0);
    properties.replaceInside(count.get(), String.valueOf(Integer.parseInt(sheets) + 1));
    properties.set(titles.get(), "size", String.valueOf(titles.get().children().size() + 1));
    properties.insertBefore(
        first, "<%1$slpstr>%2$s</%1$slpstr>".formatted(first.prefix(), XmlText.escaped(name)));
    file.put(summary.get(), properties.toBytes());
  }
}
