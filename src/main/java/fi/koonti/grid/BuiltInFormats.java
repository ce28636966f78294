package fi.koonti.grid;

import java.util.Optional;

/**
 * The formats that go by a number alone, as a Finnish program shows them (ECMA-376 part 1,
 * 18.8.30): days and money follow the computer, not the letters of the standard.
 */
final class BuiltInFormats {

  private static final String[] CODES = new String[59];

  static {
    put("General", 0);
    put("0", 1);
    put("0.00", 2);
    put("#,##0", 3);
    put("#,##0.00", 4);
    put("#,##0\\ \"€\";-#,##0\\ \"€\"", 5, 6, 42);
    put("#,##0.00\\ \"€\";-#,##0.00\\ \"€\"", 7, 8, 44);
    put("0%", 9);
    put("0.00%", 10);
    put("0.00E+00", 11);
    put("# ?/?", 12);
    put("# ??/??", 13);
    put("d\\.m\\.yyyy", 14);
    put("d\\.mmm\\.yy", 15);
    put("d\\.mmm", 16);
    put("mmm\\.yy", 17);
    put("h:mm AM/PM", 18);
    put("h:mm:ss AM/PM", 19);
    put("h:mm", 20);
    put("h:mm:ss", 21);
    put("d\\.m\\.yyyy\\ h:mm", 22);
    // Days of East Asian programs, when the file does not say what they are.
    put("d\\.m\\.yyyy", 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);
    put("h:mm", 32, 34);
    put("h:mm:ss", 33, 35);
    put("#,##0;-#,##0", 37, 38, 41);
    put("#,##0.00;-#,##0.00", 39, 40, 43);
    put("mm:ss", 45);
    put("[h]:mm:ss", 46);
    put("mm:ss.0", 47);
    put("##0.0E+0", 48);
    put("@", 49);
  }

  private BuiltInFormats() {}

  private static void put(String code, int... ids) {
    for (int id : ids) {
      CODES[id] = code;
    }
  }

  /** The code of an id, or empty when it is not built in. */
  static Optional<String> code(int id) {
    return id < 0 || id >= CODES.length ? Optional.empty() : Optional.ofNullable(CODES[id]);
  }
}
