package fi.koonti.annotate;

import fi.koonti.finding.FaultKind;
import fi.koonti.layout.CorrectionMark;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.PartEdit;
import fi.koonti.template.SheetElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The marks on one sheet: rules that colour cells above all other rules and touch no format, value
 * or lock. The mark of an empty cell goes out as soon as something stands in it; that of a filled
 * one stays until the file is looked at again.
 */
final class Marks {

  private static final String RULES = "conditionalFormatting";

  private final PartEdit sheet;

  /**
   * The marks of a sheet.
   *
   * @param sheet its part; the insides of {@code sheetData} are not needed
   */
  Marks(PartEdit sheet) {
    this.sheet = sheet;
  }

  /**
   * Takes earlier marks away and puts new ones in.
   *
   * @param marks the cells, each with the kind of its fault
   * @param filled the cells among them in which something stands
   * @param looks the number of the look of each kind
   */
  void replace(
      SortedMap<CellAddress, FaultKind> marks,
      Set<CellAddress> filled,
      Map<FaultKind, Integer> looks) {
    List<Element> others = removeEarlier();
    StringBuilder xml = new StringBuilder();
    int priority = 1;
    String prefix = sheet.root().prefix();
    for (Map.Entry<CellAddress, FaultKind> mark : marks.entrySet()) {
      CellAddress cell = mark.getKey();
      xml.append("<%1$s%2$s sqref=\"%3$s\">".formatted(prefix, RULES, cell));
      xml.append(
          "<%1$scfRule type=\"expression\" dxfId=\"%2$d\" priority=\"%3$d\">"
              .formatted(prefix, looks.get(mark.getValue()), priority++));
      xml.append(
          "<%1$sformula>%2$s</%1$sformula></%1$scfRule></%1$s%3$s>"
              .formatted(prefix, formula(cell, filled.contains(cell)), RULES));
    }
    makeRoom(others, priority);
    if (!marks.isEmpty()) {
      first(xml.toString());
    }
  }

  /** Before all other rules: some programs go by the order of the file. */
  private void first(String xml) {
    Element root = sheet.root();
    root.child(RULES)
        .ifPresentOrElse(
            rules -> sheet.insertBefore(rules, xml),
            () -> sheet.insertInOrder(root, SheetElements.ORDER, RULES, xml));
  }

  private static String formula(CellAddress cell, boolean filled) {
    String known = "N(\"" + CorrectionMark.RULE + "\")=0";
    return filled ? known : "AND(" + known + ",LEN(" + cell + ")=0)";
  }

  /** Takes earlier marks away; gives the rules that stay. */
  private List<Element> removeEarlier() {
    List<Element> others = new ArrayList<>();
    for (Element group : sheet.root().children(RULES)) {
      List<Element> rules = group.children("cfRule");
      List<Element> marks = rules.stream().filter(Marks::isMark).toList();
      if (!marks.isEmpty() && marks.size() == rules.size()) {
        sheet.remove(group);
      } else {
        marks.forEach(sheet::remove);
        rules.stream().filter(rule -> !isMark(rule)).forEach(others::add);
      }
    }
    others.addAll(
        sheet
            .root()
            .at("extLst", "ext", "conditionalFormattings", "conditionalFormatting", "cfRule"));
    return others;
  }

  private static boolean isMark(Element rule) {
    return rule.children("formula").stream()
        .anyMatch(formula -> formula.text().contains(CorrectionMark.RULE));
  }

  /** Moves the other rules behind the marks, as far as they are not there already. */
  private void makeRoom(List<Element> others, int from) {
    OptionalInt least =
        others.stream()
            .flatMapToInt(rule -> IntStream.of(rule.number("priority", 0)))
            .filter(priority -> priority > 0)
            .min();
    int shift = Math.max(0, from - least.orElse(from));
    for (Element rule : others) {
      int priority = rule.number("priority", 0);
      if (shift > 0 && priority > 0) {
        sheet.set(rule, "priority", String.valueOf(priority + shift));
      }
    }
  }
}
