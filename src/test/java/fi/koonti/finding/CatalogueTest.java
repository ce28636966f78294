package fi.koonti.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void everyCodeHasItsSentences(FindingCode code) {
    Texts texts = Texts.of(FindingTexts.class, "findings", Language.FI);
    assertTrue(texts.get(code.code() + ".message").matches("(?s).*[.?]"), code.code());
    assertTrue(texts.get(code.code() + ".advice").endsWith("."), code.code());
  }

  @Test
  void noSentenceIsWithoutItsCode() {
    Set<String> codes =
        Arrays.stream(FindingCode.values()).map(FindingCode::code).collect(Collectors.toSet());
    Set<String> told =
        Texts.of(FindingTexts.class, "findings", Language.FI).keys().stream()
            .filter(key -> !key.startsWith("severity."))
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(codes), told);
  }

  @Test
  void aSentenceNamesThePlaceTheRowAndTheFacts() {
    Finding finding =
        Finding.of(
                FindingCode.STATUS_UNKNOWN, Place.of("a.xlsx", "Seuranta", new CellAddress(8, 13)))
            .withRow("ELYM-012")
            .withValue("Melkein valmis")
            .with("offered", "Toteutunut, Luovuttu");
    FindingTexts texts = new FindingTexts(Language.FI);
    assertEquals(
        "Rivin ELYM-012 tilaa ”Melkein valmis” ei ole luettelossa.", texts.message(finding));
    assertEquals("Valitse soluun N9 jokin näistä: Toteutunut, Luovuttu.", texts.advice(finding));
  }

  @Test
  void aSentenceQuotesTheBeginningOfALongValueAndTheFindingKeepsAllOfIt() {
    String value = "a".repeat(500);
    Finding finding =
        Finding.of(FindingCode.ERROR_VALUE, Place.of("a.xlsx")).withRow("X-1").withValue(value);
    assertTrue(new FindingTexts(Language.EN).message(finding).length() < 150);
    assertEquals(value, finding.value());
  }

  @Test
  void aFindingRepeatsNoPersonalCode() {
    Finding finding =
        Finding.of(FindingCode.TEXT_OUTSIDE_FORM, Place.of("a.xlsx"))
            .withValue("Asiakas 131052-308T")
            .with("other", "131052-308T");
    assertEquals("Asiakas ******-****", finding.value());
    assertEquals("******-****", finding.facts().get("other"));
  }

  @Test
  void findingsAreInTheOrderOfThePlacesAndThenFromTheWorst() {
    Place first = Place.of("a.xlsx");
    Place second = Place.of("b.xlsx");
    Finding info = Finding.of(FindingCode.FILE_IGNORED, first);
    Finding error = Finding.of(FindingCode.FILE_EMPTY, first);
    Finding other = Finding.of(FindingCode.FILE_EMPTY, second);
    assertEquals(
        List.of(error, info, other), List.of(other, info, error).stream().sorted().toList());
  }
}
