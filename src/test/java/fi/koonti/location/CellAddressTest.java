package fi.koonti.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTest {

  @ParameterizedTest
  @CsvSource({"A1,0,0", "B7,6,1", "$C$2,1,2", "z9,8,25", "AA10,9,26", "XFD1048576,1048575,16383"})
  void anAddressIsReadAsPeopleWriteIt(String text, int row, int column) {
    assertEquals(new CellAddress(row, column), CellAddress.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "7", "A0", "XFE1", "A1048577", "1A", "A1B", "Ä1", "A-1"})
  void whatIsNoAddressIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> CellAddress.parse(text));
  }

  @Property
  void writingAndReadingGiveTheSame(
      @ForAll @IntRange(max = CellAddress.ROW_LIMIT - 1) int row,
      @ForAll @IntRange(max = CellAddress.COLUMN_LIMIT - 1) int column) {
    CellAddress address = new CellAddress(row, column);
    assertEquals(address, CellAddress.parse(address.toString()));
  }
}
