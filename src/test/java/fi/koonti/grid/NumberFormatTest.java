package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What formats make of numbers, as a Finnish program shows them. */
class NumberFormatTest {

  /** Format; number; what is shown; the same with 1 for the digits; how far the point is moved. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        "General § 1234.5 § 1234,5 § 1 § 0",
        "General § 0.30000000000000004 § 0,3 § 1 § 0",
        "General § 1E+20 § 100000000000000000000 § 1 § 0",
        "General § -5 § -5 § 1 § 0",
        "0 § 0.8 § 1 § 1 § 0",
        "0.00 § 110 § 110,00 § 1 § 0",
        "#,##0 § 1234567 § 1 234 567 § 1 § 0",
        "#,##0.00 § -1234.5 § -1 234,50 § 1 § 0",
        "#.## § 0.5 § ,5 § 1 § 0",
        "0.0## § 1.25 § 1,25 § 1 § 0",
        "000 § 7 § 007 § 1 § 0",
        "0% § 0.8 § 80 % § 1 % § 2",
        "0.0\\ % § 0.805 § 80,5 % § 1 % § 2",
        "0.0% § -0.005 § -0,5 % § 1 % § 2",
        "0%\" / vuosi\" § 0.5 § 50 % / vuosi § 1 % / vuosi § 2",
        "#,##0\\ \"€\" § 1300000 § 1 300 000 € § 1 € § 0",
        "#,##0.00\\ [$€-40B] § 310000.5 § 310 000,50 € § 1 € § 0",
        "[$€-2]\\ #,##0 § 5 § € 5 § € 1 § 0",
        "0\" pv\" § 135 § 135 pv § 1 pv § 0",
        "General\" kpl\" § 12 § 12 kpl § 1 kpl § 0",
        "0.00\" m2\" § 110 § 110,00 m2 § 1 m2 § 0",
        "#,##0, § 1234567 § 1 235 § 1 § -3",
        "0.0,, § 1300000 § 1,3 § 1 § -6",
        "#,##0.0,,\" M€\" § 2450000 § 2,5 M€ § 1 M€ § -6",
        "0,\" t€\" § 850000 § 850 t€ § 1 t€ § -3",
        "_-* #,##0\\ _€_-;-* #,##0\\ _€_- § -12 § -12 § 1 § 0",
        "#,##0;(#,##0) § -1200 § (1 200) § 1 § 0",
        "0;[Red]0 § -5 § 5 § 1 § 0",
        "0;-0 § -5 § -5 § 1 § 0",
        "0;−0 § -5 § −5 § 1 § 0",
        "0;-0;\"–\" § 0 § – § 1 § 0",
        "_-* #,##0\\ \"€\"_-;\\-* #,##0\\ \"€\"_-;_-* \"-\"??\\ \"€\"_-;_-@_- § 0 § - € § 1 § 0",
        "0\" kpl\";-0\" kpl\";\"– kpl\" § 0 § – kpl § 1 § 0",
        "[>=1000]#,##0,\" t\";0 § 5000 § 5 t § 1 t § -3",
        "[>=1000]#,##0,\" t\";0 § 5 § 5 § 1 § 0",
        "[>=0]0;0 § -5 § 5 § `` § 0",
        "0.00E+00 § 1234567 § 1,23E+06 § 1 § 0",
        "##0.0E+0 § 1234567 § 1,2E+6 § 1 § 0",
        "# ?/? § 1.5 § 1 1/2 § 1 § 0",
        "# ?/8 § 0.25 § 2/8 § 1 § 0",
        // What is shown is not the number.
        "0;0 § -5 § 5 § `` § 0",
        "0\"00\" § 12 § 1200 § `` § 0",
        "\"1\"0 § 5 § 15 § `` § 0",
        "0\\,0 § 125 § 12,5 § `` § 0",
        "\"kyllä\" § 1 § kyllä § `` § 0",
        "0;-0;\"ei\" § 0 § ei § `` § 0",
        "# ?/? § 0.47 § 4/9 § `` § 0",
        "000 0000000 § 401234567 § 040 1234567 § `` § 0",
        "00\\ 00\\ 00 § 123456 § 12 34 56 § `` § 0",
        "#\\ ### § 1234 § 1 234 § 1 § 0",
        // A cell for texts shows a number as it is.
        "@ § 5 § 5 § 1 § 0",
        "\"n. \"@ § 1234.5 § 1234,5 § 1 § 0",
        // Nothing is shown.
        ";;; § 5 § `` § `` § 0",
        "0;-0; § 0 § `` § `` § 0",
        "# § 0 § `` § `` § 0",
        "\" \" § 5 § `` § `` § 0"
      })
  void aNumberIsShown(String line, double number, String text, String sample, int places) {
    Shown shown = shown(line, number);
    assertEquals(text, shown.text());
    assertEquals(sample, shown.words().map(words -> words.around("1")).orElse(""));
    assertEquals(places, shown.places());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        // 1 September 2024, a Sunday, 12:30:05
        "d.m.yyyy § 1.9.2024",
        "dd/mm/yy § 01/09/24",
        "yyyy\\-mm\\-dd § 2024-09-01",
        "mmm\\ yy § syys 24",
        "[$-40B]d. mmmm\"ta \"yyyy § 1. syyskuuta 2024",
        "[$-41D]d mmmm yyyy § 1 september 2024",
        "[$-409]mmm d, yyyy § Sep 1, 2024",
        "ddd d.m. § su 1.9.",
        "dddd § sunnuntai",
        "d.m.yyyy h:mm § 1.9.2024 12:30",
        "h:mm:ss § 12:30:05",
        "mm:ss § 30:05",
        "h:mm AM/PM § 12:30",
        "[h]:mm § 1092876:30",
        "mmmmm § s"
      })
  void aDayIsShown(String code, String text) {
    assertEquals(text, shown(code, 45536 + (12 * 3600 + 30 * 60 + 5) / 86400.0).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"d.m.yyyy", "h:mm"})
  void whatNoCalendarHasIsShownAsTheNumber(String code) {
    assertEquals("-5", shown(code, -5).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {"General § sana", "@ § sana", "0.00 § sana", "@\" kpl\" § sana kpl", ";;; § ``"})
  void aTextIsShown(String code, String text) {
    assertEquals(text, NumberFormat.of(code).shown("sana"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "\"",
        "\\",
        "_",
        "*",
        "0.0.0",
        "0E",
        "E+",
        "/",
        "?/",
        "[h",
        "[$",
        "[$-]0",
        "[>]0",
        "@@@@",
        ";",
        ";;;;;;",
        "0%%%%%%%%%",
        ",,,,,,0,,,,,,,,,,"
      })
  void noCodeIsTooStrange(String code) {
    for (double number : new double[] {0, 1, -1, 0.5, 1e300, -1e-300, 45000}) {
      shown(code, number).text();
    }
  }

  private static Shown shown(String code, double number) {
    return NumberFormat.of(code).shown(number, DateSystem.FROM_1900.date(number), Language.FI);
  }
}
