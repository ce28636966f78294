package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.plan.Field;
import fi.koonti.submission.History;
import fi.koonti.submission.Value;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormMailTest {

  private static final FormOrder ORDER = PoriForm.order("ELYM", History.NONE);

  @Test
  void theSubjectIsTheFirstLine() {
    assertEquals(
        "Aihe: Palauta 23.10. mennessä: tavoitteet Q3 (ELYM)",
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

  @ParameterizedTest
  @EnumSource(Language.class)
  void aSubjectOfAPartWithALongNameIsSeenWhole(Language language) {
    FormPart part =
        new FormPart("Elinvoiman, työllisyyden ja maahanmuuton palvelut", "elinvoima", Set.of());
    String mail =
        FormMail.text(
            new FormOrder(
                ORDER.plan(),
                ORDER.period(),
                ORDER.sector(),
                Optional.of(part),
                History.NONE,
                language));
    String subject = mail.lines().findFirst().orElseThrow();
    assertTrue(subject.substring(subject.indexOf(' ') + 1).length() <= 70, subject);
    assertTrue(subject.endsWith("…)"), subject);
  }

  @Test
  void theMailSaysWhatIsAnsweredAlreadyAndWhatElseIsAsked() {
    assertFalse(FormMail.text(ORDER).contains("ennustetta"));
    assertFalse(FormMail.text(ORDER).contains("jo valmiina"));
    FormOrder asking = PoriForm.with(ORDER, true, true, true);
    String mail =
        FormMail.text(
            asking.with(
                new CarriedAnswers(
                    Map.of("ELYM-001", Map.of(Field.NARRATIVE, Value.ofText("Tehty."))))));
    assertTrue(mail.contains("kysytään myös ennustetta"), mail);
    assertTrue(mail.contains("kysytään myös näyttöä"), mail);
    assertTrue(mail.contains("vastaukset: 1/25 riviä"), mail);
  }

  @Test
  void theMailIsNamedLikeItsForm() {
    assertEquals("2023-Q3_ELYM.txt", FormMail.fileName(ORDER));
  }
}
