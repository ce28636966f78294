package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds all bundles of all packages to the same keys and places in every language. */
class BundlesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)((?:[:|][^{}]*)?)}");

  /** What may follow the name in a place: nothing, a kind, or the words for one and for many. */
  private static final Pattern HOW = Pattern.compile("|:numbers?|:day|\\|[^|]*\\|[^|]*");

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<Path> finnish =
          files.filter(file -> file.toString().endsWith("_fi.properties")).sorted().toList();
      assertFalse(finnish.isEmpty());
      return finnish;
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyLanguageHasTheSameKeys(Path finnish) throws IOException {
    Set<String> keys = load(finnish).stringPropertyNames();
    for (Language language : Language.values()) {
      assertEquals(
          new TreeSet<>(keys), new TreeSet<>(load(in(language, finnish)).stringPropertyNames()));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyLanguageNamesTheSamePlaces(Path finnish) throws IOException {
    Properties own = load(finnish);
    for (Language language : Language.values()) {
      Properties other = load(in(language, finnish));
      for (String key : own.stringPropertyNames()) {
        assertEquals(
            places(own.getProperty(key)), places(other.getProperty(key)), key + " " + language);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyPlaceSaysHowItIsWritten(Path finnish) throws IOException {
    for (Language language : Language.values()) {
      Properties texts = load(in(language, finnish));
      for (String key : texts.stringPropertyNames()) {
        PLACE
            .matcher(texts.getProperty(key))
            .results()
            .forEach(
                place ->
                    assertTrue(
                        HOW.matcher(place.group(2)).matches(),
                        language + " " + key + ": " + place.group()));
      }
    }
  }

  /** Of two lines with one key the last counts and the first is forgotten without a word. */
  @ParameterizedTest
  @MethodSource("bundles")
  void noKeyStandsTwice(Path finnish) throws IOException {
    for (Language language : Language.values()) {
      Set<String> seen = new TreeSet<>();
      new Properties() {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
          assertTrue(seen.add(key.toString()), language + " " + finnish + ": " + key);
          return super.put(key, value);
        }
      }.load(Files.newBufferedReader(in(language, finnish)));
    }
  }

  private static Path in(Language language, Path finnish) {
    String name = finnish.getFileName().toString();
    return finnish.resolveSibling(name.replace("_fi.", "_" + language.code() + "."));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
  }

  private static Properties load(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
