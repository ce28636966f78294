package fi.koonti.check;

import fi.koonti.place.Place;
import java.util.List;

/** Cells side by side, which are told together. */
final class SheetRow {

  /** What stands between the texts of cells that are told together. */
  static final String BETWEEN = " | ";

  private SheetRow() {}

  /** What the places of one row have in common; a place that is no cell stands for itself. */
  static Object of(Place place) {
    return place.cell() == null ? place : List.of(place.sheet(), place.cell().row());
  }
}
