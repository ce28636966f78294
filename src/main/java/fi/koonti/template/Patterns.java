package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.template.formula.CellReference;
import fi.koonti.template.formula.Formula;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the pattern rows of a template: the defined names {@code rivi.<kind>}. */
final class Patterns {

  private static final String PREFIX = "rivi.";

  private final String part;
  private final Map<TemplateSheet, TreeMap<Integer, String>> rows = new LinkedHashMap<>();

  private Patterns(String part) {
    this.part = part;
  }

  /** Whether a defined name is that of a pattern row. */
  static boolean isPattern(Element name) {
    return name.get("name").toLowerCase(Locale.ROOT).startsWith(PREFIX);
  }

  /**
   * Finds the pattern rows and gives their sheets the blocks.
   *
   * @throws TemplateException when a name does not point to one row of a sheet, or two to the same
   */
  static void find(TemplateModel model, String part, Element workbook) throws TemplateException {
    Patterns patterns = new Patterns(part);
    for (Element name : workbook.at("definedNames", "definedName")) {
      if (isPattern(name)) {
        patterns.add(model, name);
      }
    }
    patterns.rows.forEach((sheet, kinds) -> sheet.blocks().addAll(blocks(kinds)));
  }

  private void add(TemplateModel model, Element name) throws TemplateException {
    String kind = name.get("name").substring(PREFIX.length());
    List<CellReference> refs = Formula.parse(name.text()).refs();
    if (refs.size() != 1) {
      throw fault(TemplateFault.Reason.PATTERN_UNCLEAR, name);
    }
    CellReference ref = refs.get(0);
    TemplateSheet sheet = ref.sheet() == null ? null : model.sheet(ref.sheet());
    if (sheet == null || ref.firstRow() != ref.lastRow() || kind.isEmpty()) {
      throw fault(TemplateFault.Reason.PATTERN_UNCLEAR, name);
    }
    TreeMap<Integer, String> kinds = rows.computeIfAbsent(sheet, key -> new TreeMap<>());
    if (kinds.put(ref.firstRow(), kind) != null) {
      throw fault(TemplateFault.Reason.PATTERN_SHARED, name);
    }
  }

  private TemplateException fault(TemplateFault.Reason reason, Element name) {
    return new TemplateException(reason, part, name.get("name") + " = " + name.text());
  }

  private static List<Block> blocks(TreeMap<Integer, String> kinds) {
    List<Block> blocks = new ArrayList<>();
    List<String> adjacent = new ArrayList<>();
    int next = -1;
    for (Map.Entry<Integer, String> pattern : kinds.entrySet()) {
      if (pattern.getKey() != next && !adjacent.isEmpty()) {
        blocks.add(new Block(next - adjacent.size(), adjacent));
        adjacent.clear();
      }
      adjacent.add(pattern.getValue());
      next = pattern.getKey() + 1;
    }
    blocks.add(new Block(next - adjacent.size(), adjacent));
    return blocks;
  }
}
