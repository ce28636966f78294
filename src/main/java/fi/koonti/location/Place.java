package fi.koonti.location;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that a person can go to: a file, a sheet in it, or a cell of that sheet.
 *
 * @param file the path relative to the folder argument under which the file was found, or its bare
 *     name; never absolute; always with {@code /}
 * @param sheet the name of the sheet as the file has it, or null for the whole file
 * @param cell the cell, or null for the whole sheet; never there without a sheet
 */
public record Place(String file, @Nullable String sheet, @Nullable CellAddress cell)
    implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparing(Place::sheet, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Place::cell, Comparator.nullsFirst(Comparator.naturalOrder()));

  public Place {
    Objects.requireNonNull(file, "file");
    if (cell != null && sheet == null) {
      throw new IllegalArgumentException("expected a sheet for the cell " + cell + ", found none");
    }
  }

  /** The whole file. */
  public static Place of(String file) {
    return new Place(file, null, null);
  }

  /** One sheet of a file. */
  public static Place of(String file, String sheet) {
    return new Place(file, sheet, null);
  }

  /** One cell. */
  public static Place of(String file, String sheet, CellAddress cell) {
    return new Place(file, sheet, cell);
  }

  /** What the places of one row have in common: its first cell; a wider place stands for itself. */
  public Place row() {
    return cell == null ? this : new Place(file, sheet, new CellAddress(cell.row(), 0));
  }

  /** The cell as people write it, {@code M7}; empty for a whole sheet or file. */
  public String address() {
    return Objects.toString(cell, "");
  }

  /** The cell in its workbook; empty for a whole sheet or file. */
  public Optional<CellPlace> cellPlace() {
    return sheet == null || cell == null
        ? Optional.empty()
        : Optional.of(new CellPlace(sheet, cell));
  }

  /** By file, then sheet, then cell; what is wider comes before what is in it. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code file.xlsx › Seuranta › M7}, as far as it is known. */
  @Override
  public String toString() {
    return file + (sheet == null ? "" : " › " + sheet) + (cell == null ? "" : " › " + cell);
  }
}
