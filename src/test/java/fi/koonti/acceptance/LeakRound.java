package fi.koonti.acceptance;

import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A round in one language with everything that can be asked for, and all the texts of it. */
final class LeakRound {

  private static final Path CASES = Path.of("src/test/resources/cases/rounds");
  private static final Pattern TEXT = Pattern.compile(">([^<>]*\\p{L}{4}[^<>]*)<");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          " (?:name|title|descr|prompt|promptTitle|error|errorTitle|displayName|tooltip|val)"
              + "=\"([^\"]*)\"");

  /** Of a package what people see: texts of sheets and documents, headers, properties, drawings. */
  private static final Pattern SEEN =
      Pattern.compile(
          "xl/(sharedStrings|workbook|comments\\d*|worksheets/sheet\\d+|drawings/.*|charts/.*"
              + "|tables/.*)\\.xml|word/(document|header\\d*|footer\\d*)\\.xml|docProps/core.xml");

  private final Path folder;
  private final Language language;
  private final Map<String, String> said = new TreeMap<>();

  LeakRound(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
  }

  /** Words in the names of files and commands. */
  static Set<String> typed() {
    return Set.of(
        "empty", "next", "first", "second", "public", "parts", "copies", "example", "roll");
  }

  /** Whether a text is nothing but sentences for people, without keys and codes for programs. */
  static boolean isTalk(String place) {
    return place.startsWith("talk: ") || place.endsWith(".txt");
  }

  /** Plays it, and gives every text by where it was said. */
  Map<String, String> play() throws IOException {
    Path work = folder.resolve("w");
    say("init", work, "--year", "2025", "--lang", language.code());
    Path plan = folder.resolve("plan.xlsx");
    Path given =
        CASES.resolve(
            language == Language.SV
                ? "13-language/sv-plan.xlsx"
                : "12-english-thousands/plan.xlsx");
    Files.copy(given, plan);
    Path returned = given.resolveSibling("r");
    say("plan", "check", plan);
    say("plan", "number", plan);
    say("plan", "diff", given, plan);
    say("plan", "roll", plan, "--year", "2026", "--out", folder.resolve("next.xlsx"));
    say("generate", plan, "--period", "Q1", "--mail", "--out", folder.resolve("f"));
    say(
        "generate",
        plan,
        "--period",
        "Q1",
        "--split",
        "responsible",
        "--out",
        folder.resolve("parts"));
    for (String format : List.of("text", "json", "csv")) {
      say("validate", returned, "--severity", "info", "--format", format);
    }
    say("validate", returned, "--annotate", folder.resolve("copies"));
    say("status", returned, "--plan", plan, "--period", "Q1", "--remind", folder.resolve("mails"));
    Path first = folder.resolve("o/first.xlsx");
    say("merge", returned, "--plan", plan, "--period", "Q1", "--out", first);
    say(
        "merge",
        returned,
        "--plan",
        plan,
        "--period",
        "Q1",
        "--previous",
        first,
        "--out",
        folder.resolve("o/second.xlsx"),
        "--docx",
        folder.resolve("o/d.docx"),
        "--json",
        folder.resolve("o/j.json"),
        "--csv",
        folder.resolve("o/csv"),
        "--severity",
        "info");
    say(
        "merge",
        returned,
        "--plan",
        plan,
        "--period",
        "Q1",
        "--published",
        "--out",
        folder.resolve("o/public.xlsx"));
    say("generate", plan, "--period", "Q9");
    say("generate", plan, "--perod", "Q1");
    say("generate", plan, "--period", "Q1", "--split", "osa");
    for (String command :
        List.of("init", "demo", "generate", "validate", "status", "merge", "plan")) {
      say(command, "--help", "--lang", language.code());
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> !file.equals(plan)).forEach(this::gather);
    }
    return said;
  }

  private void say(Object... arguments) {
    CommandLineRun run = CommandLineRun.koonti(arguments);
    String command = Stream.of(arguments).map(String::valueOf).collect(Collectors.joining(" "));
    String key = command.replace(folder.toString(), "");
    said.put(
        (key.contains("json") || key.contains("csv") ? "" : "talk: ") + key + " > out",
        spoken(run.out()));
    said.put("talk: " + key + " > err", spoken(run.err()));
  }

  /** Without paths, and without what stands for an option and its value. */
  private String spoken(String text) {
    return text.replace(folder.toString(), "")
        .replaceAll("--[\\w-]+([= ][\\w|]+)?", "")
        .replaceAll("\\b[A-Z|]{3,}\\b", "");
  }

  private void gather(Path file) {
    String name = folder.relativize(file).toString();
    said.put(name + " (name)", name);
    if (Files.isDirectory(file) || name.endsWith(".koonti")) {
      // What the program remembers of its outputs is for itself.
      return;
    }
    byte[] content = Round.read(file);
    if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
      parts(content).forEach((part, xml) -> said.put(name + "!" + part, texts(xml)));
    } else {
      said.put(name, new String(content, StandardCharsets.UTF_8));
    }
  }

  private static Map<String, String> parts(byte[] content) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (SEEN.matcher(entry.getName()).matches()) {
          parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static String texts(String xml) {
    // Formulas, fields and names are those of the templates, which the README tells to keep.
    String own =
        xml.replaceAll(
                "<f(?: [^>]*)?>(?:[^<]*|<!\\[CDATA\\[.*?]]>)</f>|<(?:formula1|formula)[^>]*>[^<]*<",
                "<")
            .replaceAll("<definedName [^>]*>[^<]*<|<w:instrText[^>]*>[^<]*<|\\{\\{[^}]*}}", "<");
    StringBuilder texts = new StringBuilder();
    for (Pattern pattern : List.of(TEXT, ATTRIBUTE)) {
      Matcher found = pattern.matcher(own);
      while (found.find()) {
        texts.append(found.group(1)).append('\n');
      }
    }
    return texts.toString();
  }
}
