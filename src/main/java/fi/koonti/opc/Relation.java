package fi.koonti.opc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * That one part refers to another.
 *
 * @param id the name under which the referring part knows it, {@code rId1}
 * @param type the URI of its type
 * @param target the part, resolved, without a leading slash; or what stands there when it is
 *     outside
 * @param outside whether the target is outside the package
 */
public record Relation(String id, String type, String target, boolean outside) {

  private static final String FOLDER = "_rels/";
  private static final String ENDING = ".rels";

  /** Whether a part is a list of relations. */
  public static boolean isList(String part) {
    return part.endsWith(ENDING) && part.contains(FOLDER);
  }

  /** The part whose relations a list has; the empty name for the package. */
  public static String sourceOf(String list) {
    int folder = list.lastIndexOf(FOLDER);
    String file = list.substring(folder + FOLDER.length(), list.length() - ENDING.length());
    return list.substring(0, folder) + file;
  }

  /** The list that has the relations of a part. */
  public static String listOf(String part) {
    int file = part.lastIndexOf('/') + 1;
    return part.substring(0, file) + FOLDER + part.substring(file) + ENDING;
  }

  public static List<Relation> read(String source, Element list) {
    List<Relation> relations = new ArrayList<>();
    for (Element element : list.children("Relationship")) {
      boolean outside = element.get("TargetMode", "").equals("External");
      String target = element.get("Target", "");
      relations.add(
          new Relation(
              element.get("Id", ""),
              element.get("Type", ""),
              outside ? target : resolved(source, target),
              outside));
    }
    return relations;
  }

  /** The same to another part. */
  Relation to(String part) {
    return new Relation(id, type, part, outside);
  }

  private static String resolved(String source, String target) {
    Deque<String> path = new ArrayDeque<>();
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
