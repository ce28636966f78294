package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Plays a whole round in Swedish and in English, gathers every text that it prints or writes, and
 * looks for words of the other languages: those that only their bundles have.
 */
class LeakTest {

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  /** Lasting names, the same in every language: of the program, of its templates and tables. */
  private static final Set<String> NAMES =
      Set.of(
          "koonti",
          "lomake",
          "suunnitelma",
          "raportti",
          "korjattavaa",
          "tiedot",
          "palautukset",
          "havainnot",
          "tasmaytys",
          "kaudet",
          "sanasto",
          "muisti",
          "vanha");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"SV", "EN"})
  void aRoundSpeaksOneLanguage(Language language) throws IOException {
    Map<String, String> said = new LeakRound(folder, language).play();
    assertTrue(said.size() > 60, said.keySet().toString());
    Set<String> own = words(language);
    Map<String, Set<String>> leaks = new TreeMap<>();
    for (Language other :
        List.of(Language.FI, language == Language.SV ? Language.EN : Language.SV)) {
      Set<String> foreign = new TreeSet<>(words(other));
      foreign.removeAll(own);
      foreign.removeAll(NAMES);
      said.forEach(
          (place, text) -> {
            Set<String> found = new TreeSet<>(wordsOf(text));
            found.retainAll(foreign);
            found.removeAll(LeakRound.typed());
            boolean looked = other == Language.FI || LeakRound.isTalk(place);
            if (looked && !found.isEmpty()) {
              leaks.put(place + " (" + other + ")", found);
            }
          });
    }
    assertEquals(Map.of(), leaks);
  }

  /** The words of all bundles of a language, also of the templates'. */
  private static Set<String> words(Language language) throws IOException {
    Set<String> words = new TreeSet<>();
    for (String root : List.of("src/main/resources", "src/test/resources/fi/koonti/maker")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file :
            files
                .filter(one -> one.toString().endsWith("_" + language.code() + ".properties"))
                .filter(one -> !one.toString().contains("quantity"))
                .toList()) {
          for (String line : Files.readAllLines(file)) {
            String value = line.substring(line.indexOf('=') + 1);
            words.addAll(wordsOf(value.replaceAll("\\{\\{?[A-Za-z_.]+", "{")));
          }
        }
      }
    }
    return words;
  }

  private static Set<String> wordsOf(String text) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    return words;
  }
}
