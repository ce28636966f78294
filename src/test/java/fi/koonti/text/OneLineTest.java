package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Nothing that a sender wrote gives orders to the reader's terminal. */
class OneLineTest {

  @Test
  void lettersStayAndBlanksAreOneSpace() {
    assertEquals("Selvitys – ”ä” 😀 1 000", OneLine.of("Selvitys\n\t– ”ä” 😀  1 000"));
  }

  @Test
  void ordersToTheTerminalAreShownAsWhatTheyAreNot() {
    assertEquals(
        "␛[2J<U+009B>]0;x␇ a<U+202E>fdp.exe",
        OneLine.of("\u001B[2J\u009B]0;x\u0007\r\na\u202Efdp.exe"));
  }
}
