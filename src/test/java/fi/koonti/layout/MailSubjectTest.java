package fi.koonti.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSubjectTest {

  @ParameterizedTest
  @EnumSource
  void everyMailBeginsLikeOne(Language language) throws IOException {
    Properties form = texts("form/form", language);
    Properties mail = texts("mail/mail", language);
    assertTrue(
        MailSubject.begins(form.getProperty("mail.about") + form.getProperty("mail.subject")));
    for (String subject : List.of("subject.missing", "subject.incomplete")) {
      assertTrue(MailSubject.begins(mail.getProperty("about") + mail.getProperty(subject)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aihe: Tavoitteiden seuranta, Q1: Sivistys, palautus viimeistään 28.4.2025",
        "Ämne: Påminnelse: uppföljning av målen, Q1: Bildning, returneras senast 28.4.2025",
        "Subject: To complete: follow-up of goals, Q1: Education, due by 28 April 2025"
      })
  void soDidThoseOfTheFirstVersion(String text) {
    assertTrue(MailSubject.begins(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Aihe: Kokous",
        "Aihe: Palauta avaimet",
        "Tunnus;Toteuma\n1;2",
        "x Aihe: Tavoitteiden seuranta, "
      })
  void otherTextsDoNot(String text) {
    assertFalse(MailSubject.begins(text));
  }

  private static Properties texts(String bundle, Language language) throws IOException {
    Properties texts = new Properties();
    Path file =
        Path.of("src/main/resources/fi/koonti", bundle + "_" + language.code() + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
