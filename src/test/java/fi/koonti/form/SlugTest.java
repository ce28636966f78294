package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Joukkoliikenne, Joukkoliikenne",
    "Työllisyys ja elinkeinot, Tyollisyys-ja-elinkeinot",
    "  Åbo / Ökad (nöjd)  , Abo-Okad-nojd",
    "漢字 😀, osa",
    "'', osa",
    "Elinympäristön ja luonnon monimuotoisuuden vaaliminen, Elinympariston-ja-luonnon",
    "Elinkeinoelämäyhteistyöverkostohanke1, Elinkeinoelamayhteistyoverkostoh"
  })
  void aNameIsWrittenInLettersDigitsAndHyphens(String name, String expected) {
    assertEquals(expected, Slug.of(name, new HashSet<>()));
  }

  @ParameterizedTest
  @CsvSource({"Sama, Sama, Sama-2", "Sama, sama, sama-2", "Ä, A, A-2"})
  void namesThatWouldBeAlikeAreTold(String one, String other, String expected) {
    Set<String> taken = new HashSet<>();
    Slug.of(one, taken);
    assertEquals(expected, Slug.of(other, taken));
  }

  @Property
  void anyNamesGiveSafeNamesThatAllDiffer(@ForAll List<String> names) {
    Set<String> taken = new HashSet<>();
    names.forEach(name -> assertTrue(Slug.of(name, taken).matches("[A-Za-z0-9-]{1,40}"), name));
    assertEquals(names.size(), taken.size());
  }
}
