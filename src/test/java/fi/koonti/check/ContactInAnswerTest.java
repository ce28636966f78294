package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactInAnswerTest {

  private static String told(Field field, String text) {
    return Found.withFacts(
        new ContactInAnswer(), Sample.TRIPS, Sample.row(Sample.TRIPS).put(field, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lisätietoja maija.meikalainen@pori.fi.; maija.meikalainen@pori.fi",
        "Kysy: Öisti.Åke@turku.fi, kiitos; Öisti.Åke@turku.fi",
        "Soita 044 123 4567.; 044 123 4567",
        "puh. 0400-123456; 0400-123456",
        "p. 02 621 1100; 02 621 1100",
        "tel +358 44 1234567 ma; +358 44 1234567",
        "+358 (0)44 123 4567; +358 (0)44 123 4567",
        "ks. C:\\Users\\maija\\tilasto.xlsx; C:\\Users\\maija",
        "\\\\pori-fs01\\elym\\tilasto.xlsx; \\\\pori-fs01\\elym"
      })
  void aContactInATextForThePublicIsAskedAbout(String text, String contact) {
    assertEquals(
        "[ELYM-001 " + cell(Field.NARRATIVE) + " contact-in-answer {contact=" + contact + "}]",
        told(Field.NARRATIVE, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vuosina 2022 2023 2024 kävijöitä oli 119 000, 121 500 ja 130 250.",
        "Päätös § 45, 05-06-2023, dnro PRIDno-2023-1234",
        "0 123 456 kpl, 02 000 ja 0,45 sekä 040 kpl",
        "Palautteet Twitterissä @porikaupunki ja 50 @ 12 €",
        "https://www.pori.fi/tilasto/2023-0456789",
        "Y-tunnus 0137323-9",
        "Kasvua 02–03/2023 oli 1 234 567 euroa, 0123456789012 viite"
      })
  void otherTextsAreNot(String text) {
    assertEquals("[]", told(Field.NARRATIVE, text));
  }

  @Test
  void ofWhatIsNotForThePublicNothingIsAsked() {
    for (Field field : Field.values()) {
      boolean asked = !told(field, "Soita 044 123 4567").equals("[]");
      assertEquals(field.isPublished(), asked, field.name());
    }
  }

  private static String cell(Field field) {
    return Sample.row(Sample.TRIPS).put(field, "x").in("a.xlsx", 6).place(field).cell().toString();
  }
}
