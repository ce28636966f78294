package fi.koonti.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words for what is counted, in Finnish, Swedish and English; all in lower case. */
final class UnitWords {
  private UnitWords() {}

  static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("tuhatta", BigDecimal.valueOf(1_000)),
          Map.entry("tuhat", BigDecimal.valueOf(1_000)),
          Map.entry("tuh", BigDecimal.valueOf(1_000)),
          Map.entry("tusen", BigDecimal.valueOf(1_000)),
          Map.entry("thousand", BigDecimal.valueOf(1_000)),
          Map.entry("milj", BigDecimal.valueOf(1_000_000)),
          Map.entry("miljoona", BigDecimal.valueOf(1_000_000)),
          Map.entry("miljoonaa", BigDecimal.valueOf(1_000_000)),
          Map.entry("mn", BigDecimal.valueOf(1_000_000)),
          Map.entry("miljoner", BigDecimal.valueOf(1_000_000)),
          Map.entry("million", BigDecimal.valueOf(1_000_000)),
          Map.entry("mrd", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("miljardia", BigDecimal.valueOf(1_000_000_000)));

  /** Letters that are a scale before a euro sign only: {@code 3 t€} (3 t is three tonnes). */
  static final Map<String, BigDecimal> EURO_SCALES =
      Map.of(
          "t", BigDecimal.valueOf(1_000),
          "k", BigDecimal.valueOf(1_000),
          "m", BigDecimal.valueOf(1_000_000));

  static final Map<String, BigDecimal> SCALED_EUROS =
      Map.of(
          "teur", BigDecimal.valueOf(1_000),
          "keur", BigDecimal.valueOf(1_000),
          "meur", BigDecimal.valueOf(1_000_000));

  /** Rates in one word: {@code 5 kpl vuodessa}. */
  static final Map<String, String> PER =
      Map.of(
          "vuodessa", "v",
          "vuosittain", "v",
          "kuukaudessa", "kk",
          "kuukausittain", "kk",
          "viikossa", "vko",
          "päivässä", "pv");

  /** Units by every form that is read; the short form of a language is what is kept. */
  static final Map<String, String> UNITS = units();

  /** Whether letters that stick to a number are its unit, as in {@code 30pv}. */
  static boolean isUnitLike(String word) {
    return UNITS.containsKey(word)
        || SCALES.containsKey(word)
        || EURO_SCALES.containsKey(word)
        || SCALED_EUROS.containsKey(word);
  }

  private static Map<String, String> units() {
    Map<String, String> units = new HashMap<>();
    String[] aliases = {
      "pv päivä päivää päivän pvä vrk vuorokautta",
      "kk kuukausi kuukautta kuukauden",
      "v vuosi vuotta",
      "vko viikkoa viikko viikon",
      "h tuntia tunti",
      "kpl kappale kappaletta kappaleen",
      "hlö henkilö henkilöä henkilön henkeä",
      "as asukas asukasta",
      "€ e eur euro euroa euron euros",
      "% prosentti prosenttia procent percent pros",
      "%-yks prosenttiyksikköä prosenttiyksikkö procentenheter",
      "htv henkilötyövuotta henkilötyövuosi",
      "kWh kwh kilowattituntia",
      "MWh mwh megawattituntia",
      "GWh gwh gigawattituntia",
      "tCO2 tco2",
      "km kilometri kilometriä kilometrin",
      "m metri metriä metrin",
      "yöpymisvrk yöpymisvuorokautta yöpymisvuorokausi"
    };
    for (String row : aliases) {
      String[] forms = row.split(" ");
      for (String form : forms) {
        units.put(form.toLowerCase(Locale.ROOT), forms[0]);
      }
    }
    String own =
        "min matkaa matka yötä yöpymistä kävijää asiakasta hanketta hankkeen tonttia yritystä"
            + " tapahtumaa kertaa m2 m² m3 m³ ha t kg tonnia pistettä työpaikkaa asuntoa lupaa"
            + " päätöstä kampanjaa koulutusta opiskelijaa oppilasta työnhakijaa nuorta lasta"
            + " käyntiä kokousta sopimusta tilaisuutta osallistujaa vastausta toimenpidettä krt st"
            + " dagar dag days day pcs personer persons people besök visits gånger times resor"
            + " nätter nights månader months år years hour hours företag projekt";
    for (String unit : own.split(" ")) {
      units.put(unit, unit);
    }
    return Map.copyOf(units);
  }
}
