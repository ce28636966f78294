package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.template.formula.CellReference;
import fi.koonti.template.formula.Formula;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the parts of a template have in common: its sheets, strings, styles, places and faults. */
final class TemplateModel {

  private final Map<String, TemplateSheet> sheets = new LinkedHashMap<>();
  private final StringTable strings;
  private final StyleBook styles;
  private final int activeSheet;
  private final Set<String> placeholders = new TreeSet<>();
  private final List<TemplateFault> faults = new ArrayList<>();
  private final List<CellAddress> pictures = new ArrayList<>();

  TemplateModel(
      List<TemplateSheet> sheets, StringTable strings, StyleBook styles, int activeSheet) {
    for (TemplateSheet sheet : sheets) {
      this.sheets.put(TemplateSheet.key(sheet.name()), sheet);
    }
    this.strings = strings;
    this.styles = styles;
    this.activeSheet = activeSheet;
  }

  /** The sheets in the order of their tabs. */
  List<TemplateSheet> sheets() {
    return List.copyOf(sheets.values());
  }

  /** A sheet by its name, or null. */
  @Nullable TemplateSheet sheet(String name) {
    return sheets.get(TemplateSheet.key(name));
  }

  /** Whether a part is a sheet. */
  boolean isSheet(String part) {
    return sheets.values().stream().anyMatch(sheet -> sheet.part().equals(part));
  }

  StringTable strings() {
    return strings;
  }

  StyleBook styles() {
    return styles;
  }

  /** The index of the sheet that is in front in the template. */
  int activeSheet() {
    return activeSheet;
  }

  /** The names of the places for texts, sorted. */
  Set<String> placeholders() {
    return placeholders;
  }

  List<TemplateFault> faults() {
    return faults;
  }

  /** The cells at the upper left corners of pictures, in the order of the parts. */
  List<CellAddress> pictures() {
    return pictures;
  }

  /** Notes a picture. */
  void picture(CellAddress at) {
    pictures.add(at);
  }

  void fault(TemplateFault.Reason reason, String part, String detail) {
    TemplateFault fault = new TemplateFault(reason, part, detail);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  /** Notes the places in a text; says whether there are any. */
  boolean note(String part, String text) {
    if (!Placeholders.mayBeIn(text)) {
      return false;
    }
    if (Placeholders.isBroken(text)) {
      fault(TemplateFault.Reason.PLACEHOLDER_BROKEN, part, text);
    }
    return placeholders.addAll(Placeholders.names(text)) || !Placeholders.names(text).isEmpty();
  }

  /** Notes what a formula outside the blocks means: a block must not vanish under it. */
  void note(Formula formula, @Nullable TemplateSheet own) {
    for (CellReference ref : formula.refs()) {
      TemplateSheet sheet = ref.sheet() == null ? own : sheet(ref.sheet());
      if (sheet != null) {
        note(sheet, ref.firstRow(), ref.lastRow());
      }
    }
  }

  /** Notes that something means these rows of a sheet. */
  void note(TemplateSheet sheet, int first, int last) {
    sheet.blocks().forEach(block -> block.note(first, last));
  }
}
