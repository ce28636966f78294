package fi.koonti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import fi.koonti.quantity.DayReader;
import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.Measure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No text costs more than its length. Counted are steps, not time: the characters that a pattern
 * looks at, and the bytes that a reader of quantities takes.
 */
class SlowTextsTest {

  private static final int LENGTH = 3_000;

  /** A pattern may look at each character so often. */
  private static final int LOOKS = 60;

  /** What people and programs repeat, and what the patterns themselves begin with. */
  private static final List<String> SEEDS =
      List.of(
          " ",
          "\n",
          " \n",
          "\t",
          "\u00A0",
          "1",
          "1 ",
          "1'000",
          "1 000 ",
          "1.",
          "1,",
          "1-",
          "1/",
          "9",
          "0 ",
          "12.5. ",
          "31.12.2023 ",
          "12/2021 ",
          "12:30 ",
          "2021: 5 ",
          "5 (2021) ",
          "-",
          "- a\n",
          "- - ",
          "+/-",
          "(",
          "( 1",
          "[",
          "[']",
          "<p ",
          "<",
          "</",
          "&nbsp;",
          "&",
          "&P",
          "1) A ",
          "1. Aa ",
          "1 a) ",
          "a) b) ",
          "a",
          "a ",
          "A",
          "A\n",
          "A1:",
          "Aa bb ",
          "Aataan ",
          "a Aataan ",
          "minen Aa ",
          "minen Aa minen ",
          "noin ",
          "kasvaa ",
          "vähintään ",
          "Q1, ",
          "tammi-, ",
          "tammi- ",
          "tammikuu ",
          "5 kpl ja ",
          "5 % ",
          "'",
          "\"",
          "{{",
          "{{a",
          "a.b",
          "a-1",
          "../",
          "=",
          "|",
          "$A",
          "\\",
          "•\n",
          "ä",
          "a\u0301",
          "\uD83D\uDE00",
          "\u200B",
          "mennessä ",
          "doc_id\"",
          "1E+",
          ".vanha",
          "pros",
          "x\"  ");

  /** Patterns that only ever match a whole text; or its start; they are not looked for in one. */
  private static final Set<String> WHOLE =
      Set.of(
          "KeptName.KEPT",
          "Labels.COUNT",
          "Labels.OTHER_WORD",
          "TargetText.REMARK_OR_NOTHING",
          "TimeTail.ONE",
          "Temporary.FORMER",
          "IdSequence.NUMBERED",
          "UnitKind.MONEYS",
          "FormulaReader.SHEETS");

  @Test
  void noPatternLooksAgainAndAgainAtALongText() throws Exception {
    List<String> slow = new ArrayList<>();
    int patterns = 0;
    for (Field field : patterns()) {
      Pattern pattern = (Pattern) field.get(null);
      String name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
      patterns++;
      for (String seed : SEEDS) {
        Counted text = new Counted(seed.repeat(LENGTH / seed.length()));
        try {
          if (WHOLE.contains(name)) {
            pattern.matcher(text).matches();
          } else {
            findAll(pattern.matcher(text));
          }
        } catch (LookedTooOften e) {
          slow.add(name + " over '" + seed + "'");
        }
      }
    }
    assertTrue(patterns > 30, "found only " + patterns);
    assertEquals(List.of(), slow);
  }

  @Test
  void noReaderOfQuantitiesTakesMoreThanTwiceForTwiceTheText() {
    Map<String, Consumer<String>> readers =
        Map.of(
            "level", LevelReader::read,
            "value", Measure.ANY::value,
            "day", text -> DayReader.read(text, 2023));
    List<String> slow = new ArrayList<>();
    readers.forEach(
        (name, reader) -> {
          for (String seed : SEEDS) {
            String text = seed.repeat(LENGTH / seed.length());
            long once = taken(reader, text);
            long twice = taken(reader, text + text);
            // Lists that grow by halves may take a little more than what they hold.
            if (twice > 3 * once + 100_000) {
              slow.add(name + " of '" + seed + "': " + once + ", " + twice);
            }
          }
        });
    assertEquals(List.of(), slow);
  }

  private static long taken(Consumer<String> reader, String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    reader.accept(text);
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    reader.accept(text);
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  private static void findAll(Matcher matcher) {
    while (matcher.find()) {
      // Each further find looks from where the last one ended.
    }
  }

  /** All patterns that classes of the program keep. */
  private static List<Field> patterns() throws IOException {
    Path classes = Path.of("target/classes");
    List<Field> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".class")).sorted().toList()) {
        for (Field field : type(classes.relativize(file)).getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
            field.setAccessible(true);
            found.add(field);
          }
        }
      }
    }
    return found;
  }

  private static Class<?> type(Path file) {
    String name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
    try {
      return Class.forName(
          name.substring(0, name.length() - ".class".length()),
          false,
          SlowTextsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static final class LookedTooOften extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A text that counts how often somebody looks at one of its characters. */
  private static final class Counted implements CharSequence {
    private final String text;
    private int looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      if (looks > LOOKS * LENGTH) {
        throw new LookedTooOften();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
