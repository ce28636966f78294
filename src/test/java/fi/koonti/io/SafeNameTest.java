package fi.koonti.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

  private static final Path FOLDER = Path.of("/kansio");
  private static final Pattern STEP = Pattern.compile("[\\p{L}\\p{Nd}\\-_.(),+ ]+");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "2023-Q3_ELYM (1).xlsx,2023-Q3_ELYM (1).xlsx",
        "Hyvinvointi- ja vapaa-aika.xlsx,Hyvinvointi- ja vapaa-aika.xlsx",
        "..\u2003,_",
        "\u2003a\u00A0b.xlsx. ,a b.xlsx",
        "a\u200B\u202Eb,a__b",
        "\u3164,_",
        "A\u0308iti,Äiti",
        "CON,_CON",
        "nul.xlsx,_nul.xlsx",
        "com1 .txt,_com1 .txt",
        "con_,_con_",
        "COM10.xlsx,COM10.xlsx",
        "conto.xlsx,conto.xlsx",
        ".koonti,koonti",
        "a:b|c?.xlsx,a_b_c_.xlsx",
        "表.xlsx,表.xlsx"
      })
  void aNameBecomesAPlainStep(String name, String step) {
    assertEquals(step, SafeName.of(name));
  }

  @Test
  void fiveHundredHostileNamesStayInTheirFolderAndMeetNoOther() {
    SafeNames names = new SafeNames();
    Set<String> keys = new HashSet<>();
    for (String hostile : HostileNames.some(500)) {
      String name = names.of(hostile, ".korjattavaa.xlsx");
      Path file = FOLDER.resolve(name);
      assertEquals(file, file.normalize(), name);
      assertTrue(file.startsWith(FOLDER) && !file.equals(FOLDER), name);
      assertTrue(keys.add(RealPath.key(file)), name);
      for (Path step : FOLDER.relativize(file)) {
        String text = step.toString();
        assertTrue(STEP.matcher(text).matches(), text);
        assertFalse(DEVICE.matcher(text).matches(), text);
        assertFalse(text.matches("[. ].*|.*[. ]"), text);
        assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= 255, text);
      }
    }
  }

  @Test
  void aNameAsLongAsTheDiskTakesStaysAsItIs() {
    String name = "x".repeat(250) + ".xlsx";
    assertEquals(name, SafeName.of(name));
  }

  @Test
  void aLetterIsNotCutInTwo() {
    String name = SafeName.of("\uD842\uDFB7".repeat(100) + ".xlsx");
    assertTrue(name.matches("(?:\uD842\uDFB7){62}\\.xlsx"), name);
  }
}
