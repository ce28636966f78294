package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LackTest {

  @Test
  void everythingThatIsMissingIsToldAtOnce() throws MouldFault {
    Mould mould = Mould.open(Moulds.bytes(Moulds::report));
    List<String> kinds = List.of(mould.kinds().get(0), "ei.ole");
    List<String> sheets = List.of("Ei taulukko", mould.sheets().get(0));
    assertEquals(
        List.of(
            new Lack(Lack.Kind.PATTERN_ROW, "ei.ole"),
            new Lack(Lack.Kind.STYLE, "Ei tyyli"),
            new Lack(Lack.Kind.SHEET, "Ei taulukko")),
        mould.lacks(kinds, List.of("Ei tyyli"), sheets));
  }

  @Test
  void aLackIsToldInASentence() {
    assertEquals(
        "Pohjan taulukosta Seuranta puuttuu solusta C5 sarakkeen avain koonti.focus-area.",
        new Lack(Lack.Kind.KEY, "koonti.focus-area", "Seuranta", "C5").sentence(Language.FI));
  }

  @ParameterizedTest
  @EnumSource(Lack.Kind.class)
  void everyLackHasItsSentence(Lack.Kind kind) {
    String what = kind == Lack.Kind.FAULT ? "part-missing" : "AINE";
    String told = kind == Lack.Kind.HEADING || kind == Lack.Kind.FAULT ? "M5" : what;
    for (Language language : Language.values()) {
      String sentence = new Lack(kind, what, "TAULU", "M5").sentence(language);
      assertTrue(sentence.contains(told), sentence);
    }
  }
}
