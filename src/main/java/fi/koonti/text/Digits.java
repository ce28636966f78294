package fi.koonti.text;

/** Tells digits in texts; asked of every narrative, so letter by letter and without streams. */
public final class Digits {

  private Digits() {}

  /** Whether one of the digits from 0 to 9 is in a text. */
  public static boolean areIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (is(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a letter is one of the digits from 0 to 9. */
  public static boolean is(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
