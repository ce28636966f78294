package fi.koonti.grid;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A name that the workbook gives to a range, a constant or a formula.
 *
 * @param name as it is written in formulas
 * @param formula what it stands for, without {@code =}: {@code Seuranta!$M$7:$M$66}, {@code "abc"}
 * @param hidden whether the name manager leaves it out
 * @param sheet the index in {@link Grid#sheets()} of the sheet that alone sees it; empty for the
 *     whole workbook
 */
public record DefinedName(String name, String formula, boolean hidden, OptionalInt sheet) {

  public DefinedName {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(formula, "formula");
    Objects.requireNonNull(sheet, "sheet");
  }
}
