package fi.koonti.quantity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that the reading of levels knows, in Finnish, Swedish and English; all in lower case.
 * Words that are written with a point are listed without it. Those of units are in {@link
 * UnitWords}, those of times in {@link TimeWords}.
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
              + " lisääntyi lisääntynyt lisäys enemmän suurempi korkeampi ökar ökning ökade mer"
              + " fler increase increases increased more higher growth grows");

  static final Set<String> LESS =
      words(
          "lasku laskua laskee laski laskenut vähenee väheni vähentynyt vähentyy väheneminen"
              + " vähennys pienenee alenee lyhenee lyheni vähemmän pienempi alempi lyhyempi minskar"
              + " minskning minskade mindre färre decrease decreases decreased less fewer lower");

  static final Set<String> SAME = words("sama samana saman samalla nykyinen nykyisellä samma same");

  /** What may follow {@link #SAME} when a level is meant; {@code sama järjestelmä} is none. */
  static final Set<String> SAME_OF =
      words(
          "taso tasoa tasolla tasoinen kuin määrä luku osuus verran nivå antal som level number"
              + " as");

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
          "mittari mittarin mittarit indikator indicator linja linjan linjat linjoilla reitti"
              + " reitin reitit reittien reiteillä reitillä vko vkot viikko viikolla viikot vecka"
              + " week klo kl iso sfs en pl puh puhelin tel nro nr kohta kohdan vaihe vaiheen"
              + " luokka luokan versio version pykälä sivu liite hanke hankkeen kerros tel gsm");

  static final Set<String> LIST_WORDS = words("ja sekä och and");

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

  private static final Set<String> NUMBER_ENDINGS =
      words(
          "n a ä ta tä ssa ssä sta stä lla llä ltä lta lle ksi na nä en een ään aan toista"
              + " ntoista");

  private static final List<String> NUMBER_STEMS =
      List.of(
          "yksi yhde yht kaksi kahde kaht kolme neljä viisi viide viit kuusi kuude kuut seitsemä"
              + " kahdeksa yhdeksä kymmene kaksikymmen sata sada tuhat",
          "två tre fyra fem sex sju åtta nio tio",
          "puolet kolmannes one two three four five six seven eight nine ten");

  private static final Set<String> STEMS = words(String.join(" ", NUMBER_STEMS));

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

  /** A list of words, parted by spaces, as a set. */
  static Set<String> words(String list) {
    // Not Set.of: a word that two languages share may stand twice.
    return Set.copyOf(List.of(list.split(" ")));
  }
}
