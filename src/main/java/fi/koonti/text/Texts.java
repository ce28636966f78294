package fi.koonti.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One message bundle in one language. A text has named places, {@code {sheet}}; what has no value
 * stays as it is, so that a mistake shows. {@code {count|rivi|riviä}} is the first word when the
 * count is 1, else the second; {@code {count:number}}, {@code {both:numbers}} and {@code {due:day}}
 * write a plain number ({@code 14184299.5}) and a day ({@code 2023-09-30}) as the language does.
 *
 * <p>Bundles are {@code NAME_fi.properties} files in UTF-8 beside the class that owns them. A text
 * that a language lacks is taken from the Finnish one; the bundle test holds all languages to the
 * same keys.
 */
public final class Texts {

  private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

  private final Properties own;
  private final Properties finnish;
  private final String name;
  private final Language language;

  private Texts(Class<?> owner, String bundle, Language language) {
    this.name = owner.getPackageName() + "/" + bundle;
    this.language = language;
    this.own = load(owner, bundle, language);
    this.finnish = load(owner, bundle, Language.FI);
  }

  /**
   * The bundle that stands beside a class.
   *
   * @param owner a class of the package that has the bundle
   * @param bundle the name without language and ending
   * @throws IllegalStateException when there is no such bundle
   */
  public static Texts of(Class<?> owner, String bundle, Language language) {
    return new Texts(owner, bundle, language);
  }

  /** The language that was asked for. */
  public Language language() {
    return language;
  }

  /**
   * The text of a key as it stands.
   *
   * @throws IllegalStateException when the bundle has no such key: a fault of the program
   */
  public String get(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("no text \"" + key + "\" in " + name));
  }

  /** The text of a key, or empty when the bundle has none. */
  public Optional<String> find(String key) {
    String text = own.getProperty(key);
    return Optional.ofNullable(text == null ? finnish.getProperty(key) : text);
  }

  /** The text of a key with its named places filled. */
  public String get(String key, Map<String, String> facts) {
    return fill(get(key), facts, language);
  }

  /** Whether this language itself has a key. */
  public boolean has(String key) {
    return own.getProperty(key) != null;
  }

  /** The keys that this language itself has, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(own.stringPropertyNames());
  }

  /** Fills the named places of a text; a value is never looked into for further places. */
  public static String fill(String template, Map<String, String> facts, Language language) {
    StringBuilder filled = new StringBuilder(template.length() + 32);
    int from = 0;
    while (true) {
      int open = template.indexOf('{', from);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        return filled.append(template, from, template.length()).toString();
      }
      String place = template.substring(open + 1, close);
      filled.append(template, from, open);
      filled.append(TextPlace.of(place).filled(facts, language).orElse("{" + place + "}"));
      from = close + 1;
    }
  }

  /** A text with all its places left out: {@code Rivin … tila puuttuu.} */
  public static String withoutFacts(String template) {
    return fill(template, TextPlace.LEFT_OUT, Language.FI);
  }

  private static Properties load(Class<?> owner, String bundle, Language language) {
    String file = bundle + "_" + language.code() + ".properties";
    return LOADED.computeIfAbsent(
        owner.getPackageName() + "/" + file,
        key -> {
          Properties properties = new Properties();
          try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
              throw new IllegalStateException("no bundle " + key);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return properties;
        });
  }
}
