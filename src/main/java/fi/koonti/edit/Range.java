package fi.koonti.edit;

import fi.koonti.location.CellAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells from one corner to the other. */
record Range(CellAddress first, CellAddress last) {

  /** Reads {@code A1:C3} or {@code A1}. */
  static Optional<Range> parse(String text) {
    String[] ends = text.split(":", 2);
    Optional<CellAddress> from = AddressedRow.address(ends[0]);
    Optional<CellAddress> to = AddressedRow.address(ends[ends.length - 1]);
    return from.flatMap(one -> to.map(other -> around(List.of(one, other))));
  }

  /** The smallest range that has all of some cells. */
  static Range around(Collection<CellAddress> cells) {
    int top = cells.stream().mapToInt(CellAddress::row).min().orElseThrow();
    int left = cells.stream().mapToInt(CellAddress::column).min().orElseThrow();
    int bottom = cells.stream().mapToInt(CellAddress::row).max().orElseThrow();
    int right = cells.stream().mapToInt(CellAddress::column).max().orElseThrow();
    return new Range(new CellAddress(top, left), new CellAddress(bottom, right));
  }

  /** This range, grown by some cells. */
  Range with(Collection<CellAddress> cells) {
    return around(Stream.concat(Stream.of(first, last), cells.stream()).toList());
  }

  boolean contains(CellAddress cell) {
    return equals(with(List.of(cell)));
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + ":" + last;
  }
}
