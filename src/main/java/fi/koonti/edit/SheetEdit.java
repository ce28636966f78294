package fi.koonti.edit;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.Element;
import fi.koonti.opc.PartEdit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sheet, and the texts that are put into its cells. A cell keeps its look; one that is not
 * there yet gets that of its row or column, as if a person had typed into it.
 */
public final class SheetEdit {

  private static final List<String> CONTENT = List.of("f", "v", "is");
  private static final Pattern SPANS = Pattern.compile("([0-9]{1,6}):([0-9]{1,6})");

  private final PartEdit part;
  private final Element data;
  private final DayFormats formats;
  private final SortedMap<CellAddress, String> texts = new TreeMap<>();
  private final Map<CellAddress, LocalDate> days = new HashMap<>();

  SheetEdit(PartEdit part, DayFormats formats) throws UneditableException {
    this.part = part;
    this.formats = formats;
    this.data = part.root().child("sheetData").orElseThrow(UneditableException::new);
  }

  /** Puts a text into a cell in the stead of all that is in it; an empty one leaves it empty. */
  public void put(CellAddress at, String text) {
    texts.put(at, text);
    days.remove(at);
  }

  /** Puts a day into a cell; where the cell shows no days, its text. */
  public void put(CellAddress at, String text, LocalDate day) {
    texts.put(at, text);
    days.put(at, day);
  }

  /** Makes the changes; says whether a formula has gone. */
  boolean finish() {
    SortedMap<Integer, AddressedRow> rows = new TreeMap<>();
    SheetFormulas formulas = new SheetFormulas(part);
    SortedMap<CellAddress, String> lacking = new TreeMap<>(texts);
    lacking.values().removeIf(String::isEmpty);
    Set<CellAddress> changed = new HashSet<>(lacking.keySet());
    for (AddressedRow row : AddressedRow.in(data)) {
      rows.putIfAbsent(row.index(), row);
      for (Map.Entry<CellAddress, Element> cell : row.cells().entrySet()) {
        formulas.see(cell.getKey(), cell.getValue());
        if (texts.containsKey(cell.getKey())) {
          fill(cell.getKey(), cell.getValue());
          changed.add(cell.getKey());
          lacking.remove(cell.getKey());
        }
      }
    }
    byRow(lacking).forEach((row, cells) -> add(row, cells, rows));
    extendDimension(lacking.keySet());
    return formulas.giveWay(changed);
  }

  byte[] toBytes() {
    return part.toBytes();
  }

  private void fill(CellAddress at, Element cell) {
    String text = texts.getOrDefault(at, "");
    cell.children().stream().filter(one -> CONTENT.contains(one.local())).forEach(part::remove);
    // What stood there may have had a meaning of its own, a picture or a kind of data.
    part.unset(cell, "cm");
    part.unset(cell, "vm");
    Optional<String> day = day(at, cell.get("s"));
    if (text.isEmpty()) {
      part.unset(cell, "t");
    } else if (day.isPresent()) {
      part.unset(cell, "t");
      part.append(cell, day.get());
    } else {
      part.set(cell, "t", "inlineStr");
      part.append(cell, InlineText.of(text, "", cell.prefix()));
    }
  }

  /** What stands in a cell with this format that gets a day; empty when it gets a text. */
  private Optional<String> day(CellAddress at, String style) {
    boolean shown = style.matches("[0-9]{1,6}") && formats.show(Integer.parseInt(style));
    return Optional.ofNullable(days.get(at))
        .filter(day -> shown)
        .map(day -> "<%1$sv>%2$s</%1$sv>".formatted(data.prefix(), formats.number(day)));
  }

  private static SortedMap<Integer, SortedMap<Integer, String>> byRow(
      SortedMap<CellAddress, String> cells) {
    SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    cells.forEach(
        (at, text) ->
            rows.computeIfAbsent(at.row(), row -> new TreeMap<>()).put(at.column(), text));
    return rows;
  }

  private void add(
      int index, SortedMap<Integer, String> cells, SortedMap<Integer, AddressedRow> rows) {
    AddressedRow row = rows.get(index);
    if (row != null) {
      cells.forEach((column, text) -> add(row, column, text));
      if (!reachesOver(row.element().get("spans"), cells)) {
        // It is only said to spare programs the search.
        part.unset(row.element(), "spans");
      }
      return;
    }
    StringBuilder inside = new StringBuilder();
    cells.forEach(
        (column, text) ->
            inside.append(cell(new CellAddress(index, column), text, columnStyle(column))));
    String whole = "<%1$srow r=\"%2$d\">%3$s</%1$srow>".formatted(data.prefix(), index + 1, inside);
    Iterator<AddressedRow> below = rows.tailMap(index + 1).values().iterator();
    if (below.hasNext()) {
      part.insertBefore(below.next().element(), whole);
    } else {
      part.append(data, whole);
    }
  }

  private void add(AddressedRow row, int column, String text) {
    Element element = row.element();
    String style = element.is("customFormat") ? element.get("s") : columnStyle(column);
    String cell = cell(new CellAddress(row.index(), column), text, style);
    row.behind(column)
        .ifPresentOrElse(next -> part.insertBefore(next, cell), () -> part.append(element, cell));
  }

  private String cell(CellAddress at, String text, String style) {
    String look = style.isEmpty() ? "" : " s=\"" + style + "\"";
    Optional<String> day = day(at, style);
    String type = day.isPresent() ? "" : " t=\"inlineStr\"";
    String inside = day.orElseGet(() -> InlineText.of(text, "", data.prefix()));
    return "<%1$sc r=\"%2$s\"%3$s%4$s>%5$s</%1$sc>"
        .formatted(data.prefix(), at, look, type, inside);
  }

  private String columnStyle(int column) {
    return part.root().at("cols", "col").stream()
        .filter(one -> one.number("min", 0) <= column + 1 && column + 1 <= one.number("max", 0))
        .map(one -> one.get("style"))
        .findFirst()
        .orElse("");
  }

  private static boolean reachesOver(String spans, SortedMap<Integer, String> cells) {
    Matcher said = SPANS.matcher(spans);
    return said.matches()
        && Integer.parseInt(said.group(1)) <= cells.firstKey() + 1
        && cells.lastKey() + 1 <= Integer.parseInt(said.group(2));
  }

  private void extendDimension(Set<CellAddress> added) {
    Optional<Element> dimension = part.root().child("dimension");
    Optional<Range> said = dimension.flatMap(one -> Range.parse(one.get("ref")));
    if (said.isPresent() && !said.get().with(added).equals(said.get())) {
      part.set(dimension.get(), "ref", said.get().with(added).toString());
    }
  }
}
