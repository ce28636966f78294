package fi.koonti.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {

  private static final CsvColumn<String> TEXT = CsvColumn.text("x", Function.identity());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "=1+1; '=1+1",
        "+358 40; '+358 40",
        "- tehty; '- tehty",
        "@kirjaamo; '@kirjaamo",
        "'lainaus'; ''lainaus'",
        "–3,9 %; –3,9 %",
        "a=b; a=b"
      })
  void aTextThatCouldBecomeAFormulaIsMarkedAndTheMarkCanBeTakenAway(String text, String field) {
    assertEquals(field, TEXT.field(text));
    String read = field.startsWith("'") ? field.substring(1) : field;
    assertEquals(text, read);
  }

  @Test
  void tabsAndReturnsAtTheBeginningAreMarkedToo() {
    assertEquals("'\t=1", TEXT.field("\t=1"));
    assertEquals("'\u240D=1", TEXT.field("\r=1"));
  }

  @Test
  void aNumberIsNeverMarkedAndHasAPoint() {
    CsvColumn<BigDecimal> number = CsvColumn.number("x", Function.identity());
    assertEquals("-3.90", number.field(new BigDecimal("-3.90")));
    assertEquals("100000", number.field(new BigDecimal("1E+5")));
    assertEquals("", number.field(null));
  }
}
