package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads tables of texts; {@code <00A0>} in them is the character of that number. */
final class Tables {

  private static final Pattern CHARACTER = Pattern.compile("<([0-9A-F]{4})>");

  private Tables() {}

  /** The lines of a table beside this class. */
  static List<String> lines(String file) throws IOException {
    try (InputStream in = Tables.class.getResourceAsStream(file)) {
      assertNotNull(in, file);
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("# "))
          .toList();
    }
  }

  static String withCharacters(String text) {
    return CHARACTER
        .matcher(text)
        .replaceAll(hex -> String.valueOf((char) Integer.parseInt(hex.group(1), 16)));
  }
}
