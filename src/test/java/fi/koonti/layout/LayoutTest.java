package fi.koonti.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import fi.koonti.plan.FormIdentity;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTwoColumnsOfASheetHaveOneHeading(Language language) {
    for (List<? extends Column> columns :
        List.of(
            List.of(FormColumn.values()),
            List.of(DataColumn.values()),
            List.of(DeviationColumn.values()),
            List.of(ReturnColumn.values()),
            List.of(FindingColumn.values()),
            List.of(ChangeColumn.values()),
            List.of(LedgerColumn.values()),
            PlanColumn.of(PlanSheet.PERIODS),
            PlanColumn.of(PlanSheet.SECTORS),
            PlanColumn.of(PlanSheet.STATUSES),
            PlanColumn.of(PlanSheet.GOALS))) {
      Set<String> headings = new HashSet<>();
      columns.forEach(
          column ->
              assertTrue(
                  headings.add(TextNormalizer.folded(column.heading(language))), column.name()));
    }
  }

  @Test
  void theFormsHeadingsAreThoseOfTheContract() {
    assertEquals(
        "Tunnus · Toimenpide · Mittari · Tavoitetaso · Toteuma · Tila · Selvitys ·"
            + " Korjaavat toimenpiteet · Ennuste · Näyttö · Tarkistus · Edellinen toteuma ·"
            + " Edellinen tila · Edellinen selvitys · Lähtötaso · Yksikkö · Suunta · Vastuutaho ·"
            + " Sitovuus · Osio · Painopiste · Tavoite · Teko · Laji · Tunniste",
        String.join(
            " · ",
            Arrays.stream(FormColumn.values())
                .map(column -> column.heading(Language.FI))
                .toList()));
  }

  /** They stand in forms that are out. */
  @Test
  void theKeysOfColumnsAreWhatTheyWere() {
    assertEquals(
        "koonti.id koonti.measure koonti.indicator koonti.target koonti.outcome koonti.status"
            + " koonti.narrative koonti.correction koonti.forecast koonti.evidence koonti.check"
            + " koonti.previous-outcome koonti.previous-status koonti.previous-narrative"
            + " koonti.baseline koonti.unit koonti.direction koonti.responsible koonti.binding"
            + " koonti.section koonti.focus-area koonti.goal koonti.deed koonti.kind koonti.stamp",
        String.join(" ", Arrays.stream(FormColumn.values()).map(FormColumn::key).toList()));
  }

  /** The same as in the stamp of a form of 0.1.0. */
  @Test
  void theFingerprintOfARowIsWhatItWas() {
    assertEquals("z6ybxYAHgFoC", Fingerprint.of(attribute -> attribute.name()));
  }

  @Test
  void everyFieldAndAttributeHasItsColumn() {
    for (Field field : Field.values()) {
      assertEquals(Optional.of(field), FormColumn.of(field).field());
    }
    for (Attribute attribute : End.FORM.attributes()) {
      assertEquals(Optional.of(attribute), FormColumn.of(attribute).orElseThrow().attribute());
    }
  }

  @Property
  void theStampOfAFormReadsBack(
      @ForAll @NotEmpty String plan,
      @ForAll @IntRange(min = 1, max = 999_999) int version,
      @ForAll String organisation,
      @ForAll String part) {
    FormIdentity identity =
        new FormIdentity(
            plan.strip(), version, organisation.strip(), "A|%B", "2023-Q3", part.strip(), "x");
    Optional<FormIdentity> read = Stamp.readForm(Stamp.of(identity));
    assertEquals(Optional.of(identity.organisation()), read.map(FormIdentity::organisation));
    assertEquals(Optional.of(identity), read);
  }

  @Test
  void whatIsNoStampIsNotRead() {
    assertEquals(Optional.empty(), Stamp.readForm("koonti.stamp|PORI|x|ELYM|2023-Q3|id|Pori"));
    assertEquals(Optional.empty(), Stamp.readForm("Tarkistus"));
    assertEquals(Optional.empty(), Stamp.readRow("ELYM-001"));
  }

  @Test
  void theFingerprintIsOfTheTextsAndNotOfTheirSpaces() {
    String plain = Fingerprint.of(attribute -> attribute.name().toLowerCase(Locale.ROOT) + " x");
    String spaced =
        Fingerprint.of(attribute -> " " + attribute.name().toLowerCase(Locale.ROOT) + "\u00A0x\n");
    String other = Fingerprint.of(attribute -> "y");
    assertEquals(plain, spaced);
    assertNotEquals(plain, other);
    assertEquals(12, plain.length());
  }

  @Test
  void aTextThatMovesToTheNextColumnGivesAnotherFingerprint() {
    Map<Attribute, String> one = Map.of(Attribute.GOAL, "ab", Attribute.DEED, "c");
    Map<Attribute, String> other = Map.of(Attribute.GOAL, "a", Attribute.DEED, "bc");
    assertNotEquals(
        Fingerprint.of(attribute -> one.getOrDefault(attribute, "")),
        Fingerprint.of(attribute -> other.getOrDefault(attribute, "")));
  }

  @Test
  void aFormKnowsItsOwnTexts() {
    PrintedTexts printed =
        PrintedTexts.read(PrintedTexts.of(List.of("Ohje", "Valitse tila")).text());
    assertTrue(printed.contains("Valitse  tila "));
    assertFalse(printed.contains("Valitsin tilan"));
  }

  @Test
  void wordsAreUnderstoodInEveryLanguage() {
    assertEquals(Optional.of(true), Words.yesOrNo("Ja"));
    assertEquals(Words.type("procent"), Words.type("Prosentti"));
    assertEquals(Words.direction(""), Words.direction("–"));
    assertEquals(Optional.empty(), Words.type("lukuja"));
  }
}
