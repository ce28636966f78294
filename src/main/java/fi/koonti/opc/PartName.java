package fi.koonti.opc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Names of parts in the form in which this package compares them: {@code xl/workbook.xml}, without
 * a leading slash, with {@code /} only, in lower case, because the packaging rules (ECMA-376 part
 * 2) call names equal that differ in case. No name is ever used as a path on disk.
 */
public final class PartName {

  private PartName() {}

  /** The form for comparison of a name that counts from the root. */
  public static String canonical(String name) {
    return resolve("", name);
  }

  /**
   * The part that a relationship of another part leads to.
   *
   * @param source the part that has the relationship; empty for the package
   * @param target as the file has it: relative or absolute, with either slash
   */
  public static String resolve(String source, String target) {
    String path = withoutFragment(target).replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    if (!path.startsWith("/")) {
      int folder = source.lastIndexOf('/');
      walk(steps, folder < 0 ? "" : source.substring(0, folder));
    }
    walk(steps, path);
    return String.join("/", steps).toLowerCase(Locale.ROOT);
  }

  /** Where the relationships of a part stand. */
  public static String relationshipsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static void walk(Deque<String> steps, String path) {
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step.replace("%20", " "));
      }
    }
  }

  private static String withoutFragment(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? target : target.substring(0, hash);
  }
}
