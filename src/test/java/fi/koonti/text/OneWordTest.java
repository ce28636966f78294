package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The glossary of the README gives one word for each thing; bundles have no other. */
class OneWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sv | (?i)formulär | lomake is blankett",
        "sv | (?i)\\bsektion|\\bavsnitt | osio is delområde",
        "sv | (?i)\\båtgärda\\b | åtgärd is toimenpide; to correct is att rätta",
        "sv | (?i)sammanför | koottu is sammanställd",
        "sv | (?i)förkasta | hylätty is avvisad",
        "sv | (?i)inlämn|lämnas in|inkomm | palauttaa is returnera",
        "sv | (?i)operativa mål | toiminnallinen tavoite is verksamhetsmål",
        "en | (?i)focus area | painopiste is priority area",
        "en | (?i)\\bmend(ed)?\\b | korjata is to correct",
        "en | (?i)reconciliation | täsmäytys is ledger",
        "en | (?i)will not do\\b | say what is wrong",
      })
  void bundlesHaveNoOtherWord(String language, String word, String why) throws IOException {
    Pattern unwanted = Pattern.compile(word);
    List<String> found = new ArrayList<>();
    for (String root : List.of("src/main/resources", "src/test/resources/fi/koonti/maker")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file :
            files.filter(one -> one.toString().endsWith("_" + language + ".properties")).toList()) {
          Files.readAllLines(file).stream()
              .filter(line -> unwanted.matcher(line.substring(line.indexOf('=') + 1)).find())
              .forEach(found::add);
        }
      }
    }
    assertEquals(List.of(), found, why);
  }
}
