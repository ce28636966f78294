package fi.koonti.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names as nobody should give them to a file, always the same. */
public final class HostileNames {

  private static final List<String> PIECES =
      List.of(
          "..",
          ".",
          "/",
          "\\",
          "\u2003",
          "\u00A0",
          "\u3000",
          "\u200B",
          "\u202E",
          "\u2066",
          "\uFEFF",
          "\u00AD",
          "\u3164",
          "\u115F",
          "\u0000",
          "\u0007",
          "\u001B[2J",
          "\n",
          "\r",
          "\t",
          ":",
          "*",
          "?",
          "\"",
          "<",
          ">",
          "|",
          "~$",
          "$",
          "%00",
          "%2e%2e",
          "CON",
          "nul",
          "COM1",
          "lpt9",
          "com\u00B9",
          "AUX.",
          "C:",
          "//palvelin/jako",
          "a",
          "Ä",
          "A\u0308",
          "ß",
          "İ",
          "ı",
          "ﬁ",
          "…",
          "∕",
          "⁄",
          "／",
          "＼",
          "．．",
          "😀",
          "\uD83D",
          "क्ष",
          "表",
          "-",
          "--out",
          "'",
          "`",
          ";",
          "&&",
          "$(id)",
          ".koonti",
          ".vanha",
          "suunnitelma.xlsx",
          "x".repeat(240),
          "ä".repeat(130));

  private HostileNames() {}

  /** So many different ones, each ending like a workbook. */
  public static List<String> some(int count) {
    Random random = new Random(9);
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      StringBuilder name = new StringBuilder();
      for (int i = random.nextInt(6); i >= 0; i--) {
        name.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      names.add(name + (random.nextInt(5) == 0 ? "" : ".xlsx"));
    }
    return new ArrayList<>(names);
  }
}
