package fi.koonti.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that the reading of levels knows, in Finnish, Swedish and English; all in lower case.
 * Words that are written with a point are listed without it.
 */
final class LevelWords {
  private LevelWords() {}

  static final Set<String> APPROXIMATELY =
      words(
          "n noin lähes liki likimain suunnilleen arviolta suurin_piirtein ca cirka ungefär nästan"
              + " omkring about approx approximately around nearly almost circa");

  static final Map<String, Bound> BOUNDS =
      Map.ofEntries(
          Map.entry("vähintään", Bound.AT_LEAST),
          Map.entry("väh", Bound.AT_LEAST),
          Map.entry("vähint", Bound.AT_LEAST),
          Map.entry("ainakin", Bound.AT_LEAST),
          Map.entry("min", Bound.AT_LEAST),
          Map.entry("minimi", Bound.AT_LEAST),
          Map.entry("minimum", Bound.AT_LEAST),
          Map.entry("minst", Bound.AT_LEAST),
          Map.entry("least", Bound.AT_LEAST),
          Map.entry("enintään", Bound.AT_MOST),
          Map.entry("enint", Bound.AT_MOST),
          Map.entry("korkeintaan", Bound.AT_MOST),
          Map.entry("kork", Bound.AT_MOST),
          Map.entry("max", Bound.AT_MOST),
          Map.entry("maks", Bound.AT_MOST),
          Map.entry("maksimi", Bound.AT_MOST),
          Map.entry("maximum", Bound.AT_MOST),
          Map.entry("högst", Bound.AT_MOST),
          Map.entry("most", Bound.AT_MOST),
          Map.entry("yli", Bound.MORE_THAN),
          Map.entry("enemmän", Bound.MORE_THAN),
          Map.entry("över", Bound.MORE_THAN),
          Map.entry("mer", Bound.MORE_THAN),
          Map.entry("fler", Bound.MORE_THAN),
          Map.entry("over", Bound.MORE_THAN),
          Map.entry("more", Bound.MORE_THAN),
          Map.entry("alle", Bound.LESS_THAN),
          Map.entry("vähemmän", Bound.LESS_THAN),
          Map.entry("under", Bound.LESS_THAN),
          Map.entry("mindre", Bound.LESS_THAN),
          Map.entry("färre", Bound.LESS_THAN),
          Map.entry("below", Bound.LESS_THAN),
          Map.entry("less", Bound.LESS_THAN),
          Map.entry("fewer", Bound.LESS_THAN));

  static final Map<Character, Bound> BOUND_SIGNS =
      Map.of('≥', Bound.AT_LEAST, '≤', Bound.AT_MOST, '>', Bound.MORE_THAN, '<', Bound.LESS_THAN);

  /** Between a bound and its number: {@code more than 5}. */
  static final Set<String> THAN = words("kuin än than");

  static final Set<String> NOT = words("ei inte no not");

  /** {@code 5 tai enemmän}. */
  static final Set<String> OR = words("tai eller or");

  static final Set<String> MORE =
      words(
          "kasvu kasvua kasvaa kasvoi kasvanut nousee nousu nousua nousi noussut lisääntyy"
              + " lisääntyi lisääntynyt lisäys enemmän suurempi korkeampi ökar ökning ökade mer fler"
              + " increase increases increased more higher growth grows");

  static final Set<String> LESS =
      words(
          "lasku laskua laskee laski laskenut vähenee väheni vähentynyt vähentyy väheneminen vähennys"
              + " pienenee alenee lyhenee lyheni vähemmän pienempi alempi lyhyempi minskar minskning"
              + " minskade mindre färre decrease decreases decreased less fewer lower");

  static final Set<String> SAME = words("sama samana saman samalla nykyinen nykyisellä samma same");

  /** What may follow {@link #SAME} when a level is meant; {@code sama järjestelmä} is none. */
  static final Set<String> SAME_OF =
      words(
          "taso tasoa tasolla tasoinen kuin määrä luku osuus verran nivå antal som level number as");

  static final Set<String> UNCHANGED = words("ennallaan oförändrad oförändrat unchanged");

  /** Between a word of change and its number: {@code laskua siis 17 %}. */
  static final Set<String> FILLERS = words("siis on oli yhteensä med by of är var is was");

  /** Endings of a number or unit towards which something goes: {@code kasvaa 150:een}. */
  static final Set<String> TOWARDS = words("iin een hin ään aan seen n");

  static final Set<String> SHARE_OF =
      words("kaikista kaikesta tavoitteesta kokonaismäärästä av of");

  static final Set<String> THAT_IS = words("eli");

  /** After these a number is a name: {@code vko 33}, {@code ISO 9001}. */
  static final Set<String> LABELS =
      words(
          "mittari mittarin mittarit indikator indicator linja linjan linjat linjoilla reitti reitin"
              + " reitit reittien reiteillä reitillä vko vkot viikko viikolla viikot vecka week klo"
              + " kl iso sfs en pl puh puhelin tel nro nr kohta kohdan vaihe vaiheen luokka luokan"
              + " versio version pykälä sivu liite hanke hankkeen kerros tel gsm");

  static final Set<String> LIST_WORDS = words("ja sekä och and");

  static final Set<String> YEAR_WORDS =
      words(
          "vuonna vuoden vuosi vuodelle vuodesta vuoteen vuosien vuosina vuosille vuotta v tilikausi"
              + " år året year years fy");

  /** After or before these a year is what one compares with, not the period of the value. */
  static final Set<String> REFERENCE_AFTER =
      words("tasoa tasolle tasosta tasolla taso verrattuna vastaavaan samaan nivå level");

  static final Set<String> REFERENCE_BEFORE = words("kuin vuoteen än than");

  /** Between months and their year: {@code kesäkuun aikana (2022)}. */
  static final Set<String> MONTHS_TO_YEAR = words("aikana vuonna vuoden v år of in");

  static final Set<String> DENIALS =
      Set.of(
          "n/a",
          "na",
          "tbd",
          "?",
          "ei tietoa",
          "ei tiedossa",
          "ei vielä tietoa",
          "ei saatavilla",
          "ei saatavissa",
          "ei mitattu",
          "ei raportoitu",
          "ei seurata",
          "ei tiedetä",
          "tieto puuttuu",
          "puuttuu",
          "kuten edellä",
          "sama kuin edellä",
          "edellinen",
          "uppgift saknas",
          "saknas",
          "ingen uppgift",
          "se ovan",
          "see above",
          "not available",
          "no data",
          "unknown",
          "ditto");

  /** A text that begins so points elsewhere. */
  static final List<String> POINTERS = List.of("ks", "kts", "katso", "jfr");

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

  private static final Map<String, Integer> MONTHS = months();

  private static final Set<String> BARE_MONTHS =
      words("tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu jan feb mar apr");

  private static final Set<String> NUMBER_ENDINGS =
      words(
          "n a ä ta tä ssa ssä sta stä lla llä ltä lta lle ksi na nä en een ään aan toista ntoista");

  private static final List<String> NUMBER_STEMS =
      List.of(
          "yksi yhde yht kaksi kahde kaht kolme neljä viisi viide viit kuusi kuude kuut seitsemä"
              + " kahdeksa yhdeksä kymmene kaksikymmen sata sada tuhat",
          "två tre fyra fem sex sju åtta nio tio",
          "one two three four five six seven eight nine ten");

  private static final Set<String> STEMS = words(String.join(" ", NUMBER_STEMS));

  /** Years that can stand without the word for a year; counts of this size are asked about. */
  static boolean isLikelyYear(int number) {
    return number >= 1990 && number <= 2050;
  }

  /** Whether letters that stick to a number are its unit, as in {@code 30pv}. */
  static boolean isUnitLike(String word) {
    return UNITS.containsKey(word)
        || SCALES.containsKey(word)
        || EURO_SCALES.containsKey(word)
        || SCALED_EUROS.containsKey(word);
  }

  /** {@code q1} to {@code q4}, {@code h1} and {@code h2}. */
  static boolean isQuarter(String word) {
    return word.length() == 2
        && (word.charAt(0) == 'q' && "1234".indexOf(word.charAt(1)) >= 0
            || word.charAt(0) == 'h' && "12".indexOf(word.charAt(1)) >= 0);
  }

  /** The month of a word in any case form, or 0. */
  static int month(String word) {
    int kuu = word.indexOf("kuu");
    return MONTHS.getOrDefault(kuu > 0 ? word.substring(0, kuu) : word, 0);
  }

  /** Whether a word is a month without a second month beside it; {@code kesä} alone is a season. */
  static boolean isWholeMonth(String word) {
    return month(word) > 0 && !BARE_MONTHS.contains(word) && !word.equals("may");
  }

  /** Whether a word says a number: {@code kaksi}, {@code viidelle}. */
  static boolean isNumberWord(String word) {
    // Longer words are none of ours, and cost the square of their length to look at.
    for (int end = word.length(); end >= 3 && word.length() < 40; end--) {
      String ending = word.substring(end);
      if (STEMS.contains(word.substring(0, end))
          && (ending.isEmpty() || NUMBER_ENDINGS.contains(ending))) {
        return true;
      }
    }
    return false;
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
      "€ eur euro euroa euron euros",
      "% prosentti prosenttia procent percent pros",
      "%-yks prosenttiyksikköä prosenttiyksikkö procentenheter",
      "htv henkilötyövuotta henkilötyövuosi",
      "yöpymisvrk yöpymisvuorokautta yöpymisvuorokausi"
    };
    for (String row : aliases) {
      String[] forms = row.split(" ");
      for (String form : forms) {
        units.put(form, forms[0]);
      }
    }
    String own =
        "min matkaa matka yötä yöpymistä kävijää asiakasta hanketta hankkeen tonttia yritystä"
            + " tapahtumaa kertaa km m m2 m² m3 m³ ha t kg tonnia kwh mwh gwh tco2 pistettä työpaikkaa"
            + " asuntoa lupaa päätöstä kampanjaa koulutusta opiskelijaa oppilasta työnhakijaa nuorta"
            + " lasta käyntiä kokousta sopimusta tilaisuutta osallistujaa vastausta toimenpidettä krt"
            + " st dagar dag days day pcs personer persons people besök visits gånger times resor nätter"
            + " nights månader months år years hour hours företag projekt";
    for (String unit : own.split(" ")) {
      units.put(unit, unit);
    }
    return Map.copyOf(units);
  }

  private static Map<String, Integer> months() {
    List<String> rows =
        List.of(
            "tammi januari january jan",
            "helmi februari february feb",
            "maalis mars march mar",
            "huhti april apr",
            "touko maj may",
            "kesä juni june jun",
            "heinä juli july jul",
            "elo augusti august aug",
            "syys september sep",
            "loka oktober october okt oct",
            "marras november nov",
            "joulu december dec");
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (String name : rows.get(i).split(" ")) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static Set<String> words(String list) {
    // Not Set.of: a word that two languages share may stand twice.
    return Set.copyOf(List.of(list.split(" ")));
  }
}
