package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reading leaves over where pieces are asked. */
class LeftoverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        // text | of a value | of a level | of a remark | whether it is about
        "12 (uusi laskutapa) | `` | `` | uusi laskutapa | false",
        "12 (kaikki) | `` | `` | `` | false",
        "12 (yhteensä) | `` | `` | `` | false",
        "12 (tilanne) | `` | `` | `` | false",
        "12 (mennessä) | `` | `` | `` | false",
        "12 (30.9.2023) | `` | `` | `` | false",
        "12 (30.9.2023 mennessä) | `` | `` | `` | false",
        "12 (vuoden 2023 loppuun mennessä) | `` | vuoden | `` | false",
        "12 (arvio) | `` | `` | `` | true",
        "12 (N) | `` | `` | N | true",
        "12 (ca) | `` | `` | `` | true",
        "12 (kpl) | `` | `` | `` | false",
        "12 (kasvua) | kasvua | `` | `` | false",
        "12 (laskua) | laskua | `` | `` | false",
        "12 (xyz kpl abc) | `` | `` | xyz … abc | false",
        "12 [xyz] | `` | `` | xyz | false",
        "[xyz] 12 | `` | `` | xyz | false",
        "(xyz) 12 | `` | `` | xyz | false",
        "12 (xyz | (xyz | `` | `` | false",
        "12 xyz) | xyz) | `` | `` | false",
        "12 () | () | `` | `` | false",
        "12 ((xyz)) | ( … ) | `` | xyz | false",
        "12 (xyz) (abc) | `` | `` | xyz … abc | false",
        "12 kpl (ks. liite) | `` | `` | `` | false",
        "12 kpl (KS) | KS | `` | `` | false",
        "12 kpl (ks) | ks | `` | `` | false",
        "12 kpl (vuosi) | vuosi | vuosi | `` | false",
        "12 kpl (vuosi xyz) | vuosi | vuosi | xyz | false",
        "12 kpl (yhteensä xyz) | `` | `` | xyz | false",
        "12 arviolta | `` | `` | `` | true",
        "12 n | n | `` | `` | false",
        "N 12 kpl | N | `` | `` | true",
        "n. 12 kpl | `` | `` | `` | true",
        "kpl 12 | `` | `` | `` | false",
        "kpl. 12 | `` | `` | `` | false",
        "hlö 12 | hlö | hlö | `` | false",
        "12 hlö | `` | `` | `` | false",
        "12, 2025 | 2025 | `` | `` | false",
        "12 (2025) | `` | `` | `` | false",
        "2025: 12 | `` | `` | `` | false",
        "2025=12 | `` | = | `` | false",
        "12 kesäkuuta | kesäkuuta | `` | `` | false",
        "12 kpl kesäkuuta | `` | `` | `` | false",
        "kesäkuu 12 | kesäkuu | `` | `` | false",
        "12. | . | `` | `` | false",
        "12 kpl. | `` | `` | `` | false",
        "12! | ! | `` | `` | false",
        "12 kpl, 30.9.2023 | `` | `` | `` | false",
        "12 kpl; 30.9.2023 | `` | `` | `` | false",
        "12, kpl | , kpl | `` | `` | false",
        "30.9.2023, 12 kpl | `` | `` | `` | false",
        "30.9.2023: 12 | `` | `` | `` | false",
        "toteuma: 12 | `` | `` | `` | false",
        "toteuma = 12 | `` | = | `` | false",
        "xyz: 12 | xyz: | `` | `` | false",
        "12 30.9.2023 mennessä | `` | `` | `` | false",
        "12 mennessä | mennessä | `` | `` | false",
        "mennessä 12 | mennessä | `` | `` | false",
        "vuoden 2023 loppuun mennessä 12 | `` | `` | `` | false",
        "vuoden aikana 12 | vuoden aikana | `` | `` | false",
        "12 + 24 % | + 24 % | + … % | `` | false",
        "12 (+ 24 %) | `` | `` | `` | false",
        "12 kpl (24 %) | `` | `` | `` | false",
        "12 kpl - 24 % | - | `` | `` | false",
        "12 a- | a- | - | `` | false",
        "12 / | / | / | `` | false",
        "12 - a | - a | `` | `` | false",
        "a - 12 | a - | `` | `` | false",
        "12- | - | - | `` | false",
        "12 ehkä | ehkä | ehkä | `` | false",
        "12 kpl yli | yli | yli | `` | false",
        "12 pv | `` | `` | `` | false",
        "(pv) 12 | pv | pv | pv | false",
        "12 (pv) | pv | pv | pv | false",
        "12 kpl/pv | `` | `` | `` | false",
        "12 kpl / pv | `` | `` | `` | false",
        "12 kpl (1000 €) | ( … ) | `` | `` | false",
        "12 € | `` | `` | `` | false",
        "yli viisi 12 | yli viisi | `` | `` | false",
        "12:stä | 12:stä | `` | `` | false",
        "12:lla | `` | `` | `` | false",
        "12 kpl:n | `` | `` | `` | false"
      })
  void nothingIsLeftUnseen(
      String text, String ofValue, String ofLevel, String remark, boolean about) {
    LevelReading read = Measure.of("kpl", Notation.COMMA).value(text).reading();
    assertEquals(
        String.join(" | ", ofValue, ofLevel, remark, String.valueOf(about)),
        String.join(
            " | ", read.rest(), read.foreign(), read.remark(), String.valueOf(read.approximate())));
  }
}
