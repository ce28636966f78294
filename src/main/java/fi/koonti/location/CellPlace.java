package fi.koonti.location;

import java.util.Objects;

/** A cell of a workbook. */
public record CellPlace(String sheet, CellAddress cell) {

  public CellPlace {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(cell, "cell");
  }
}
