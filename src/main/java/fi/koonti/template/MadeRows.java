package fi.koonti.template;

import java.util.AbstractList;
import java.util.function.IntFunction;

/**
 * Rows of one kind, at the outline of its pattern, of which each is made when it is written and
 * none is kept: a sheet may have a hundred thousand of them.
 */
final class MadeRows extends AbstractList<RowContent> {

  private final String kind;
  private final int size;
  private final IntFunction<RowContent> maker;

  MadeRows(String kind, int size, IntFunction<RowContent> maker) {
    this.kind = kind;
    this.size = size;
    this.maker = maker;
  }

  /** The kind of all of them. */
  String kind() {
    return kind;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public RowContent get(int index) {
    RowContent row = maker.apply(index);
    if (!row.kind().equals(kind) || row.outline() > 0) {
      throw new IllegalArgumentException(
          "expected a row of the kind \"" + kind + "\" without an outline, but found " + row);
    }
    return row;
  }
}
