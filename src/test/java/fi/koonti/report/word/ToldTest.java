package fi.koonti.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Yksi.; TEXT Yksi.",
        "Yksi.\\n\\n Kaksi.; TEXT Yksi. TEXT Kaksi.",
        "Tehty:\\r\\n- kartta\\r\\n– kysely; TEXT Tehty: BULLET kartta BULLET kysely",
        "•\\tkartta\\n· 3 kyselyä; BULLET kartta BULLET 3 kyselyä",
        "- 4 % laskua; TEXT - 4~% laskua",
        "-3,9 %; TEXT -3,9~%",
        "-; TEXT -",
        "=1+1; TEXT =1+1",
        "119 000 € ja 40 pv; TEXT 119~000~€ ja 40~pv",
        "5 pvä ja 12 34; TEXT 5 pvä ja 12 34",
        "'  '; ''"
      })
  void aLineIsAParagraphAndAnItemOfAListWhereItSaysSo(String written, String told) {
    String text = written.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    assertEquals(told.replace('~', '\u00A0'), shown(text));
  }

  @Test
  void theBreaksOfOtherProgramsAreBreaks() {
    assertEquals("TEXT Yksi. TEXT Kaksi.", shown("Yksi.\u2028Kaksi."));
  }

  @Test
  void inACellBulletsStayAsTheyWereWritten() {
    assertEquals(
        List.of("Tehty:", "- kartta"),
        ProseParagraphs.cell("Tehty:\n - kartta\n").stream()
            .map(prose -> prose.pieces().get(0).text())
            .toList());
  }

  private static String shown(String text) {
    return ProseParagraphs.paragraphs(text).stream()
        .map(prose -> prose.style() + " " + prose.pieces().get(0).text())
        .collect(Collectors.joining(" "));
  }
}
