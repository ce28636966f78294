package fi.koonti.mould;

import java.util.Optional;
import java.util.function.Function;

/**
 * Moves the references of what stands outside the blocks: a range over a block grows with it.
 *
 * @param own the sheet that a reference without a sheet means, or null where there is none
 * @param maps the row map of a sheet, or null when the sheet is left out of the workbook; a sheet
 *     that never was is the identity
 */
record Stretch(String own, Function<String, RowMap> maps) implements Formula.Move {

  @Override
  public Optional<Ref> moved(Ref ref) {
    String sheet = ref.sheet() == null ? own : ref.sheet();
    if (sheet == null) {
      return Optional.of(ref);
    }
    RowMap map = maps.apply(sheet);
    if (map == null) {
      return Optional.empty();
    }
    if (ref.to() == null) {
      int row = map.start(ref.firstRow());
      boolean gone = map.at(ref.firstRow()).filter(poured -> poured.height() == 0).isPresent();
      return gone ? Optional.empty() : Optional.of(ref.withRows(row, row));
    }
    return map.range(ref.firstRow(), ref.lastRow())
        .map(rows -> ref.withRows(rows.first(), rows.last()));
  }
}
