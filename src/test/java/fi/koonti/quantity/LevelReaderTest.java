package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of texts with what a careful reader records; the notation is in {@link #described}. */
class LevelReaderTest {

  static List<Arguments> seed() throws IOException {
    return rows("levels-of-the-seed.txt");
  }

  static List<Arguments> narratives() throws IOException {
    return rows("outcomes-in-narratives.txt");
  }

  static List<Arguments> further() throws IOException {
    return rows("levels-of-other-kinds.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seed")
  void everyLevelOfTheSeedIsReadAsACarefulReaderRecordsIt(String text, String expected) {
    assertEquals(expected, described(LevelReader.read(text)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("narratives")
  void outcomesQuotedFromNarrativesAreReadOrAsked(String text, String expected) {
    assertEquals(expected, described(LevelReader.read(text)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("further")
  void otherTextsAreReadOrAsked(String text, String expected) {
    assertEquals(expected, described(LevelReader.read(text)));
  }

  /**
   * What a reading says, defaults left out: {@code ~≥ 40 pv · change 5 % · share 52 % · SAME ·
   * 1–7/2022 · 2023-06-26 · 2019: 5 · DOUBT: candidates with their text}; {@code –} for nothing.
   */
  private static String described(LevelReading level) {
    StringBuilder said = new StringBuilder();
    if (level.number() != null) {
      said.append(level.approximate() ? " ~" : " ").append(sign(level.bound()));
      said.append(level.number().toPlainString());
      said.append(level.unit() == null ? "" : " " + level.unit());
    }
    said.append(level.change() == null ? "" : " · change " + level.change().toPlainString() + " %");
    said.append(level.share() == null ? "" : " · share " + level.share().toPlainString() + " %");
    said.append(level.relative() == RelativeTarget.NONE ? "" : " · " + level.relative());
    said.append(level.period() == null ? "" : " · " + level.period());
    level.dates().forEach(date -> said.append(" · ").append(date));
    level
        .history()
        .forEach(year -> said.append(" · " + year.year() + ": " + year.number().toPlainString()));
    if (level.isDoubtful()) {
      said.append(" · ").append(level.doubt());
      said.append(
          level.candidates().stream()
              .map(LevelReaderTest::described)
              .collect(Collectors.joining("; ", level.candidates().isEmpty() ? "" : ": ", "")));
    }
    String all = said.toString().replaceFirst("^ (· )?", "");
    return all.isEmpty() ? "–" : all;
  }

  private static String described(Candidate candidate) {
    return candidate.number().toPlainString()
        + (candidate.unit() == null ? "" : " " + candidate.unit())
        + " ["
        + candidate.text()
        + "]";
  }

  private static String sign(Bound bound) {
    return switch (bound) {
      case NONE -> "";
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case MORE_THAN -> ">";
      case LESS_THAN -> "<";
      case JUST_UNDER -> "≲";
      case JUST_OVER -> "≳";
    };
  }

  /** Rows of {@code text => reading}; {@code #} begins a remark, {@code <00A0>} is a character. */
  private static List<Arguments> rows(String file) throws IOException {
    try (InputStream in = LevelReaderTest.class.getResourceAsStream(file)) {
      assertNotNull(in, file);
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> line.contains(" => ") && !line.startsWith("# "))
          .map(line -> line.split(" => ", 2))
          .map(row -> Arguments.of(withCharacters(row[0]), row[1].strip()))
          .toList();
    }
  }

  private static String withCharacters(String text) {
    return java.util.regex.Pattern.compile("<([0-9A-F]{4})>")
        .matcher(text)
        .replaceAll(hex -> String.valueOf((char) Integer.parseInt(hex.group(1), 16)));
  }
}
