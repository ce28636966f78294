package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissingElementTest {

  @Test
  void everythingThatIsMissingIsToldAtOnce() throws TemplateException {
    Template template = Template.open(Templates.bytes(Templates::report));
    List<String> kinds = List.of(template.kinds().get(0), "ei.ole");
    List<String> sheets = List.of("Ei taulukko", template.sheets().get(0));
    assertEquals(
        List.of(
            new MissingElement(MissingElement.Kind.PATTERN_ROW, "ei.ole"),
            new MissingElement(MissingElement.Kind.STYLE, "Ei tyyli"),
            new MissingElement(MissingElement.Kind.SHEET, "Ei taulukko")),
        template.missing(kinds, List.of("Ei tyyli"), sheets));
  }

  @Test
  void aLackIsToldInASentence() {
    assertEquals(
        "Pohjan taulukosta Seuranta puuttuu solusta C5 sarakkeen avain koonti.focus-area.",
        new MissingElement(MissingElement.Kind.KEY, "koonti.focus-area", "Seuranta", "C5")
            .sentence(Language.FI));
  }

  @ParameterizedTest
  @EnumSource(MissingElement.Kind.class)
  void everyLackHasItsSentence(MissingElement.Kind kind) {
    String what = kind == MissingElement.Kind.FAULT ? "part-missing" : "AINE";
    String told =
        switch (kind) {
          case HEADING, FAULT -> "M5";
          case LAYOUT -> "TAULU";
          default -> what;
        };
    for (Language language : Language.values()) {
      String sentence = new MissingElement(kind, what, "TAULU", "M5").sentence(language);
      assertTrue(sentence.contains(told), sentence);
    }
  }
}
