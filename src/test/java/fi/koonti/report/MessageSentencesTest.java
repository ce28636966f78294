package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the front page says first, case by case. */
class MessageSentencesTest {

  private static final String UNKNOWN =
      "Edellisen kauden tiloja ei tunneta, joten muutosta ei voi kertoa.";

  /** Facts of a round with one thing after the other changed. */
  private record Case(
      int sectors,
      int returned,
      String missing,
      int late,
      int asked,
      int answered,
      int reached,
      int offTrack,
      String onlyStatus,
      int binding,
      int bindingOff,
      List<String> worst,
      int worstCount,
      MessageFacts.Change change) {

    static Case of(int sectors, int asked) {
      return new Case(
          sectors, sectors, null, 0, asked, asked, 0, 0, null, 0, 0, List.of(), 0, null);
    }

    Case returned(int count, String missingOne, int lateOnes) {
      return new Case(
          sectors,
          count,
          missingOne,
          lateOnes,
          asked,
          answered,
          reached,
          offTrack,
          onlyStatus,
          binding,
          bindingOff,
          worst,
          worstCount,
          change);
    }

    Case answered(int count, int reachedOnes) {
      return new Case(
          sectors,
          returned,
          missing,
          late,
          asked,
          count,
          reachedOnes,
          offTrack,
          onlyStatus,
          binding,
          bindingOff,
          worst,
          worstCount,
          change);
    }

    Case off(int count, String only, List<String> where, int most) {
      return new Case(
          sectors,
          returned,
          missing,
          late,
          asked,
          answered,
          reached,
          count,
          only,
          binding,
          bindingOff,
          where,
          most,
          change);
    }

    Case binding(int all, int off) {
      return new Case(
          sectors,
          returned,
          missing,
          late,
          asked,
          answered,
          reached,
          offTrack,
          onlyStatus,
          all,
          off,
          worst,
          worstCount,
          change);
    }

    Case since(int slipped, int recovered, int newly) {
      return new Case(
          sectors,
          returned,
          missing,
          late,
          asked,
          answered,
          reached,
          offTrack,
          onlyStatus,
          binding,
          bindingOff,
          worst,
          worstCount,
          new MessageFacts.Change("2023-Q2", slipped, recovered, newly));
    }

    MessageFacts facts() {
      return new MessageFacts(
          sectors,
          returned,
          Optional.ofNullable(missing),
          late,
          asked,
          answered,
          reached,
          offTrack,
          Optional.ofNullable(onlyStatus),
          binding,
          bindingOff,
          worst,
          worstCount,
          Optional.ofNullable(change));
    }
  }

  static Stream<Arguments> cases() {
    Case city = Case.of(6, 147);
    return Stream.of(
        Arguments.of(
            "nothing asked", Case.of(6, 0), List.of("Tällä kaudella ei kysytty yhtään mittaria.")),
        Arguments.of(
            "nothing returned",
            city.returned(0, null, 0).answered(0, 0),
            List.of(
                "Yhtään lomaketta ei ole vielä palautettu, joten tavoitteiden tilanteesta ei"
                    + " tiedetä mitään.")),
        Arguments.of(
            "returned empty",
            city.returned(2, null, 0).answered(0, 0),
            List.of(
                "Yhteenkään mittariin ei ole vastattu, joten tavoitteiden tilanteesta ei tiedetä"
                    + " mitään.")),
        Arguments.of(
            "all reached, first period",
            city.answered(147, 147),
            List.of(
                "Kaikki toimialat palauttivat lomakkeensa, ja kaikkiin mittareihin on vastattu"
                    + " (147/147).",
                "Kaikki mittarit ovat toteutuneet.",
                UNKNOWN)),
        Arguments.of(
            "what was answered is reached",
            city.returned(5, "Porin Vesi", 0).answered(118, 118),
            List.of(
                "6 toimialasta 5 palautti lomakkeensa (puuttuu Porin Vesi), ja 147 mittarista 118"
                    + " sai vastauksen (80\u00A0%).",
                "Kaikki vastatut mittarit ovat toteutuneet.", UNKNOWN)),
        Arguments.of(
            "all came late and all that is off track is delayed",
            city.returned(6, null, 6).off(7, "Viivästynyt", List.of("Sivistys"), 4),
            List.of(
                "Kaikki toimialat palauttivat lomakkeensa (kaikki myöhässä), ja kaikkiin"
                    + " mittareihin on vastattu (147/147).",
                "Tavoitteesta poikkeaa 7 mittaria, kaikki tilassa ”Viivästynyt”. Eniten niitä on"
                    + " toimialalla Sivistys (4).",
                UNKNOWN)),
        Arguments.of(
            "the usual",
            city.returned(5, "Vapaa-aika", 1)
                .answered(118, 23)
                .off(33, null, List.of("Sivistys"), 9)
                .binding(90, 22)
                .since(13, 1, 14),
            List.of(
                "6 toimialasta 5 palautti lomakkeensa (puuttuu Vapaa-aika; 1 myöhässä), ja 147"
                    + " mittarista 118 sai vastauksen (80\u00A0%).",
                "Tavoitteesta poikkeaa 33 mittaria, joista 22 on valtuustoon nähden sitovia. Eniten"
                    + " niitä on toimialalla Sivistys (9).",
                "Kauden 2023-Q2 jälkeen poikkeamaan siirtyi 13 mittaria, siitä palasi 1 ja toteutui"
                    + " 14.")),
        Arguments.of(
            "one is off track and binds",
            city.off(1, "Ei toteudu", List.of("Sivistys"), 1).binding(90, 1).since(1, 0, 0),
            List.of(
                "Kaikki toimialat palauttivat lomakkeensa, ja kaikkiin mittareihin on vastattu"
                    + " (147/147).",
                "Tavoitteesta poikkeaa 1 mittari, ja se on valtuustoon nähden sitova. Toimiala on"
                    + " Sivistys.",
                "Kauden 2023-Q2 jälkeen poikkeamaan siirtyi 1 mittari, siitä palasi 0 ja toteutui"
                    + " 0.")),
        Arguments.of(
            "none that is off track binds, two sectors are alike",
            city.off(8, null, List.of("Sivistys", "Tekninen"), 3).binding(90, 0).since(0, 0, 0),
            List.of(
                "Kaikki toimialat palauttivat lomakkeensa, ja kaikkiin mittareihin on vastattu"
                    + " (147/147).",
                "Tavoitteesta poikkeaa 8 mittaria; yksikään ei ole valtuustoon nähden sitova."
                    + " Eniten niitä on toimialoilla Sivistys ja Tekninen (kummallakin 3).",
                "Kauden 2023-Q2 jälkeen yksikään tila ei ole siirtynyt poikkeamaan, palannut siitä"
                    + " eikä toteutunut.")),
        Arguments.of(
            "nothing is off track, little is known",
            city.returned(2, null, 0).answered(40, 3),
            List.of(
                "6 toimialasta 2 palautti lomakkeensa, ja 147 mittarista 40 sai vastauksen"
                    + " (27\u00A0%). Vastauksia on alle puolet, joten kuva on vajaa.",
                "Yksikään vastattu mittari ei poikkea tavoitteesta.", UNKNOWN)),
        Arguments.of(
            "one sector, one indicator",
            Case.of(1, 1).returned(1, null, 1).answered(1, 1),
            List.of(
                "Toimiala palautti lomakkeensa (myöhässä), ja ainoaan mittariin on vastattu (1/1).",
                "Ainoa mittari on toteutunut.",
                UNKNOWN)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void itSaysWhatIsKnownAndNoMore(String name, Case given, List<String> sentences) {
    assertEquals(sentences, MessageSentences.of(given.facts(), texts(Language.FI)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysAllOfIt(Language language) {
    cases()
        .forEach(
            one -> {
              Case given = (Case) one.get()[1];
              List<String> finnish = MessageSentences.of(given.facts(), texts(Language.FI));
              List<String> said = MessageSentences.of(given.facts(), texts(language));
              assertEquals(finnish.size(), said.size());
              said.forEach(sentence -> assertFalse(sentence.contains("{"), sentence));
              said.forEach(sentence -> assertTrue(sentence.endsWith("."), sentence));
            });
  }

  @Test
  void theSampleCityIsCountedFromItsRows() {
    List<String> said = Message.of(Rounds.pori(), new ReportTexts(Rounds.pori(), Language.FI));
    assertTrue(
        said.get(1).startsWith("Tavoitteesta poikkeaa 33 mittaria, joista 22 "), said.get(1));
    assertTrue(said.get(1).contains("Sivistystoimiala (9)"), said.get(1));
  }

  private static Texts texts(Language language) {
    return Texts.of(MessageSentences.class, "report", language);
  }
}
