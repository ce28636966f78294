package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shape of a number says; {@code ?} stands for one that is asked about. */
class NumeralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "1.234,56; 1234.56",
        "1.234.567,8; 1234567.8",
        "1.234,5,6; -",
        "12.34,5; -",
        "1.234.56; -",
        "1.234; ?",
        "1234.567; ?",
        "1200.500; ?",
        "1 200.500; ?",
        "1200.50; 1200.5",
        "0.500; 0.5",
        "1  200; ?",
        "1  200  300; ?",
        "1   200; ?",
        "1  20; ?",
        "0.123; 0.123",
        "01.5; -",
        "1,234,567; ?",
        "1,234.5; ?",
        "1,234,567.8; ?",
        "1,23,4; -",
        "1,234.5.6; -",
        "1 234,567; 1234.567",
        "1 234.5; 1234.5",
        "1 234,5.6; -",
        "0 123; ?",
        "1234 567; ?",
        "12 3456; ?"
      })
  void pointsCommasAndSpacesPartThousandsOrDecimals(String text, String number) {
    assertEquals(number, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "1’00 kpl; -",
        "5’ kpl; 5",
        "10 00; -",
        "1 000 05 kpl; -",
        "12 05; -",
        "12 0; ?",
        "5  01 kpl; -",
        "5 05.6.2023; 5",
        "5  kpl; 5",
        "1E+06; -",
        "1e-3 kpl; -",
        "3E–5; -",
        "1 E; 1"
      })
  void aNumberThatGoesOnOtherwiseIsNone(String text, String number) {
    assertEquals(number, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "040 123 4567; -",
        "044-1234567 alkaen; -",
        "0400 123 456 kpl; -",
        "123456789012345678; 123456789012345678",
        "1234567890123456789; -",
        "010203-123A; -",
        "120203-123A kpl; -",
        "100:1; -",
        "12:30 kpl; -",
        "100:aan; 100",
        "12-vuotias; -",
        "§ 45; -",
        "§ 45–47; -",
        "45 §; -",
        "#5; -",
        "linja 1; -",
        "linjat 1, 2 ja 3; -",
        "linjat 1 ja 2 kpl; 2",
        "66. Kaupunginosa; -",
        "tehty 66. kaupunginosa; -",
        "tehty 66. Kaupunginosa; 66",
        "1. Aloitettu 2. Valmis; -"
      })
  void namesReferencesAndTimesAreNoNumbers(String text, String number) {
    assertEquals(number, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "130 kpl (52 %); 130",
        "130 kpl (noin 52 %); 130",
        "130 kpl (+52 %); 130",
        "130 kpl, 52 %; ?",
        "52 % (130 kpl); ?",
        "(52 %) 130 kpl; ?",
        "130 (kpl) 52 %; ?",
        "130 eli 52 %; 130"
      })
  void aShareBesideAValueIsNotTheValue(String text, String number) {
    assertEquals(number, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "viisi prosenttia; %; true",
        "22 prosenttia; %; false",
        "viisi ryhmää; %; false",
        "osuus on viisi; %; false",
        "Neljä ryhmää, yhdeksän prosenttia; %; true"
      })
  void aNumberInAWordIsNoticedWhereItHasTheUnit(String text, String unit, boolean noticed) {
    assertEquals(noticed, LevelReader.hasNumberWord(text, unit));
  }

  private static String read(String text) {
    LevelReading reading = LevelReader.read(text);
    if (reading.number() != null) {
      return reading.number().toPlainString();
    }
    return reading.isDoubtful() ? "?" : "-";
  }
}
