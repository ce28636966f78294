package fi.koonti.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cell styles of the template with number formats that only a run knows, such as one for each unit.
 * A style is asked for by a name, as those of the template are.
 */
final class DerivedFormats {

  private final Map<String, Derived> byName = new LinkedHashMap<>();

  /** A style of the template and the format code that numbers have in it. */
  record Derived(String style, String code) {}

  /** The name of a style with a format code; the same for the same. */
  String name(String style, String code) {
    String name = style + "\u0000" + code;
    byName.putIfAbsent(name, new Derived(style, code));
    return name;
  }

  /** All of them, in the order in which they were first asked for. */
  List<Derived> all() {
    return new ArrayList<>(byName.values());
  }

  /** The place of a name among all; negative when it is none of them. */
  int place(String name) {
    return List.copyOf(byName.keySet()).indexOf(name);
  }
}
