package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.submission.History;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormMailTest {

  private static final FormOrder ORDER = PoriForm.order("ELYM", History.NONE);

  @Test
  void theSubjectIsTheFirstLine() {
    assertEquals(
        "Aihe: Tavoitteiden seuranta, Heinä–syyskuu 2023 (3. neljännes): Elinvoima- ja"
            + " ympäristötoimiala, palautus viimeistään 23.10.2023",
        FormMail.text(ORDER).lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theMailSaysWhatByWhenAndWhomToAskInEveryLanguage(Language language) {
    String mail =
        FormMail.text(
            new FormOrder(
                ORDER.plan(), ORDER.period(), ORDER.sector(), ORDER.previous(), language));
    for (String fact :
        List.of(
            "2023-Q3_ELYM.xlsx",
            new Numerals(language).of(ORDER.period().due()),
            " 25",
            "strategia@example.fi",
            "Porin kaupunki")) {
      assertTrue(mail.contains(fact), () -> fact + " is not in " + mail);
    }
    assertFalse(mail.contains("{"), mail);
  }

  @Test
  void theMailIsNamedLikeItsForm() {
    assertEquals("2023-Q3_ELYM.txt", FormMail.fileName(ORDER));
  }
}
