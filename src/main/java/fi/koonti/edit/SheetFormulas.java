package fi.koonti.edit;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.PartEdit;
import fi.koonti.opc.XmlText;
import fi.koonti.template.formula.Formula;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The formulas of a sheet of which some must give way. One that several cells share goes on in the
 * others; one that fills a range at once has no meaning with another cell in it, so it goes, and
 * what it showed in the other cells stays.
 */
final class SheetFormulas {

  private final PartEdit part;
  private final SortedMap<CellAddress, Element> cells = new TreeMap<>();

  SheetFormulas(PartEdit part) {
    this.part = part;
  }

  /** Takes note of a cell, if it has a formula. */
  void see(CellAddress at, Element cell) {
    if (cell.child("f").isPresent()) {
      cells.put(at, cell);
    }
  }

  /**
   * Looks after what depends on cells that get a text, from which the formulas are taken elsewhere.
   *
   * @return whether any formula has gone
   */
  boolean giveWay(Set<CellAddress> texts) {
    boolean gone = false;
    for (Map.Entry<CellAddress, Element> one : cells.entrySet()) {
      Element formula = formula(one.getValue());
      boolean here = texts.contains(one.getKey());
      gone |= here;
      if (here && formula.get("t").equals("shared") && !formula.text().isEmpty()) {
        handOver(one.getKey(), formula, texts);
      } else if (!here && fillsAny(formula, texts)) {
        part.remove(formula);
        part.unset(one.getValue(), "cm");
        gone = true;
      }
    }
    return gone;
  }

  private static Element formula(Element cell) {
    return cell.child("f").orElseThrow();
  }

  /** The next cell that shares a formula has its text from now on. */
  private void handOver(CellAddress from, Element formula, Set<CellAddress> texts) {
    SortedMap<CellAddress, Element> others = new TreeMap<>();
    cells.forEach(
        (at, cell) -> {
          Element other = formula(cell);
          boolean shares =
              other.get("t").equals("shared") && other.get("si").equals(formula.get("si"));
          if (shares && other.text().isEmpty() && !texts.contains(at)) {
            others.put(at, other);
          }
        });
    if (others.isEmpty()) {
      return;
    }
    Map.Entry<CellAddress, Element> next = others.entrySet().iterator().next();
    CellAddress to = next.getKey();
    Formula there =
        Formula.parse(formula.text()).copied(to.row() - from.row(), to.column() - from.column());
    part.set(next.getValue(), "ref", Range.around(others.keySet()).toString());
    part.append(next.getValue(), XmlText.escaped(there.toString()));
  }

  private static boolean fillsAny(Element formula, Set<CellAddress> texts) {
    String kind = formula.get("t");
    Optional<Range> range = Range.parse(formula.get("ref"));
    return (kind.equals("array") || kind.equals("dataTable"))
        && range.isPresent()
        && texts.stream().anyMatch(range.get()::contains);
  }
}
