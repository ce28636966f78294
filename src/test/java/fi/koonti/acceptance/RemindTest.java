package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.FilledForm;
import fi.koonti.plan.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The return board, and a reminder ready to be sent to whoever has something to do. */
class RemindTest {

  private static final List<String> OTHERS = List.of("HYVA", "KON", "PVESI", "SIV", "TEK");

  @TempDir Path folder;
  private Round round;
  private Path reminders;

  @BeforeEach
  void makeARound() {
    round = Round.ofSample(folder);
    reminders = folder.resolve("muistutukset");
  }

  @Test
  void whoHasNotReturnedIsRemindedOfAllRowsInOneSentence() throws IOException {
    status();
    List<String> lines = reminder("HYVA").lines().toList();
    assertEquals("Aihe: Palauta 23.10. mennessä: muistutus, tavoitteet Q3 (HYVA)", lines.get(0));
    assertEquals("Vastaanottaja: hyva.seuranta@example.fi", lines.get(1));
    assertTrue(lines.contains("Kaikki 24 riviä ovat vastaamatta."), "" + lines);
    assertTrue(lines.contains("Neuvoa antaa Strategiayksikkö, strategia@example.fi."), "" + lines);
    assertEquals(0, lines.stream().filter(line -> line.startsWith("- HYVA-")).count());
  }

  @Test
  void whoHasSomethingToCorrectIsToldWhatAndWhere() throws IOException {
    round.generate("--sector", "ELYM");
    round.fill(
        "ELYM",
        "elym.xlsx",
        Round.OCTOBER,
        form -> {
          answerAll(form);
          form.put("ELYM-001", Field.STATUS, "ei näin").put("ELYM-002", Field.STATUS, "");
          form.put("ELYM-002", Field.NARRATIVE, "");
        });
    CommandLineRun run = status();
    assertTrue(run.out().contains("vastattu 24/25"), run.out());
    String text = reminder("ELYM");
    assertTrue(text.startsWith("Aihe: Täydennä 23.10. mennessä: tavoitteet Q3 (ELYM)"), text);
    assertTrue(text.contains("- elym.xlsx, Seuranta F5: "), text);
    assertTrue(text.contains("\r\n- ELYM-002 "), text);
    assertFalse(text.contains("F6"), "an unanswered row is told once: " + text);
  }

  @Test
  void aRowIsNamedOnceHoweverMuchIsWrongInIt() throws IOException {
    round.generate("--sector", "ELYM");
    round.fill(
        "ELYM",
        "elym.xlsx",
        Round.OCTOBER,
        form -> {
          answerAll(form);
          form.put("ELYM-009", Field.STATUS, "ei näin").put("ELYM-009", Field.OUTCOME, "paljon");
        });
    status();
    String text = reminder("ELYM");
    String row = text.substring(text.indexOf("- elym.xlsx, ELYM-009:"));
    assertTrue(row.contains("\r\n  Seuranta E13: "), text);
    assertTrue(row.contains("\r\n  Seuranta F13: "), text);
    assertEquals(1, text.split("elym\\.xlsx", -1).length - 1, text);
  }

  @Test
  void whoIsCompleteGetsNoneAndAnOldOneGoes() throws IOException {
    status();
    round.generate("--sector", "ELYM");
    round.fill("ELYM", "elym.xlsx", Round.OCTOBER, RemindTest::answerAll);
    CommandLineRun run = status();
    Path old = reminders.resolve("2023-Q3_ELYM.txt");
    assertTrue(run.err().contains("Poistettiin " + old), run.err());
    assertFalse(status().err().contains("Poistettiin"));
    assertEquals(
        OTHERS.stream().map(code -> "2023-Q3_" + code + ".txt").toList(), Round.names(reminders));
  }

  @ParameterizedTest
  @CsvSource({"section, Joukkoliikenne", "responsible, Joukkoliikenneyksikkö"})
  void thePartThatHasNotReturnedIsNamed(String split, String missing) throws IOException {
    round.generate("--sector", "ELYM", "--split", split);
    List<String> forms = Round.names(round.forms);
    for (String name : forms) {
      String part = name.replace("2023-Q3_", "").replace(".xlsx", "");
      if (!part.startsWith("ELYM_Joukkoliikenne")) {
        round.fill(part, name, Round.OCTOBER, RemindTest::answerAll);
      }
    }
    CommandLineRun run = status();
    assertTrue(run.out().contains("osa puuttuu: " + missing), run.out());
    String text = reminder("ELYM");
    assertTrue(text.contains("Näitä osia ei ole palautettu: " + missing), text);
    String form = "2023-Q3_ELYM_" + missing.replace('ö', 'o') + ".xlsx";
    assertTrue(forms.contains(form), forms.toString());
    assertTrue(text.contains("Täytä puuttuvan osan lomake: " + form + ". "), text);
    assertFalse(text.contains("jonka viimeksi lähetit"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Täytä puuttuvien osien lomakkeet: , jonka viimeksi lähetit",
    "sv, Fyll i blanketterna för de delar som saknas: , som du senast skickade",
    "en, Fill in the forms of the missing parts: , that you sent last"
  })
  void theFormsOfSeveralMissingPartsAreNamedBesideTheOneToComplete(
      String language, String parts, String last) throws IOException {
    round.generate("--sector", "ELYM", "--split", "section");
    List<String> forms = Round.names(round.forms);
    String returned = forms.get(0);
    String first = returned.replace("2023-Q3_", "").replace(".xlsx", "");
    round.fill(
        first,
        returned,
        Round.OCTOBER,
        form -> {
          answerAll(form);
          String id = form.ids().iterator().next();
          form.put(id, Field.STATUS, "").put(id, Field.NARRATIVE, "");
        });
    status("--lang", language);
    String text = reminder("ELYM");
    assertTrue(text.contains(parts), text);
    assertTrue(text.contains(last), text);
    for (String form : forms) {
      assertEquals(!form.equals(returned), text.contains(form), form + "\n" + text);
    }
  }

  @Test
  void theBoardTellsMissingLateSupersededAndUnreadable() {
    round.generate("--sector", "ELYM");
    round.fill("ELYM", "uusi.xlsx", Instant.parse("2023-11-01T08:00:00Z"), RemindTest::answerAll);
    round.fill("ELYM", "vanha.xlsx", Round.OCTOBER, RemindTest::answerAll);
    round.put("rikki.xlsx", new byte[0]);
    List<String> lines = status().out().lines().toList();
    assertTrue(lines.get(1).startsWith("SIV  puuttuu"), "" + lines);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("ELYM  myöhässä")), "" + lines);
    assertTrue(lines.contains("  rikki.xlsx: hylätty. Tiedosto rikki.xlsx on tyhjä."), "" + lines);
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("  vanha.xlsx: korvattu")), "" + lines);
    assertTrue(lines.get(lines.size() - 1).startsWith("Palautettu 1/6"), "" + lines);
  }

  @ParameterizedTest
  @CsvSource({"sv, Ämne: ", "en, Subject: "})
  void remindersAreInTheLanguageThatIsAsked(String language, String start) throws IOException {
    status("--lang", language);
    assertTrue(reminder("HYVA").startsWith(start));
    assertFalse(reminder("HYVA").contains("{"));
  }

  @Test
  void theFolderOfTheReturnsIsRefused() {
    CommandLineRun run =
        CommandLineRun.koonti(
            "status",
            round.returned,
            "--plan",
            round.plan,
            "--period",
            "Q3",
            "--remind",
            round.returned);
    assertEquals(2, run.code());
    assertEquals(List.of(), Round.names(round.returned));
  }

  private static void answerAll(FilledForm form) {
    for (String id : form.ids()) {
      form.put(id, Field.STATUS, "Ei aloitettu")
          .put(id, Field.NARRATIVE, "Rivin " + id + " työ alkaa keväällä.");
    }
  }

  private CommandLineRun status(Object... more) {
    CommandLineRun run = round.command("status", Round.with(more, "--remind", reminders));
    assertTrue(run.code() <= 1, run.err());
    return run;
  }

  private String reminder(String sector) throws IOException {
    return Files.readString(reminders.resolve("2023-Q3_" + sector + ".txt"));
  }
}
