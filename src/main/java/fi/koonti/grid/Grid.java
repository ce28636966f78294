package fi.koonti.grid;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one spreadsheet file holds.
 *
 * @param sheets in the order of the workbook, at least one; chart sheets are there without cells
 * @param names the defined names in the order of the file
 * @param properties the core properties by their element names ({@code title}, {@code keywords},
 *     {@code category}, {@code identifier}, {@code language}, {@code modified} …)
 * @param customProperties the custom properties by name, each value as the letters of the file
 * @param saved when the file was last saved, by its own account; empty when it does not say
 * @param macros whether the file carries macros or says that it may
 * @param externalLinks whether it refers to other workbooks or live data
 */
public record Grid(
    List<GridSheet> sheets,
    List<DefinedName> names,
    SortedMap<String, String> properties,
    SortedMap<String, String> customProperties,
    Optional<SavedTime> saved,
    boolean macros,
    boolean externalLinks) {

  public Grid {
    sheets = List.copyOf(sheets);
    names = List.copyOf(names);
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    customProperties = Collections.unmodifiableSortedMap(new TreeMap<>(customProperties));
    Objects.requireNonNull(saved, "saved");
  }

  /** The sheet with a name, letters' case aside as in every spreadsheet program. */
  public Optional<GridSheet> sheet(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
  }
}
