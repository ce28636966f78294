package fi.koonti.assess;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Scales of words, in Finnish, Swedish and English, each from the least to the most. A text is on a
 * scale only when it is one of its words and nothing else; "lähes valmis" is on none.
 */
enum Scale {
  /** Whether something is done. */
  WORK(
      List.of(
          Set.of("aloittamatta", "ei aloitettu", "ej påbörjad", "ej påbörjat", "not started"),
          Set.of("käynnissä", "kesken", "aloitettu", "pågår", "påbörjad", "in progress", "started"),
          Set.of("valmis", "valmistunut", "tehty", "klar", "färdig", "done", "completed"))),
  /** Whether something is in use. */
  USE(
      List.of(
          Set.of("ei käytössä", "ej i bruk", "inte i bruk", "not in use"),
          Set.of("käytössä", "otettu käyttöön", "i bruk", "tagen i bruk", "in use")));

  private final List<Set<String>> steps;

  Scale(List<Set<String>> steps) {
    this.steps = steps;
  }

  /**
   * How many steps one text is above another; negative when it is below, empty when no scale has
   * both.
   *
   * @param from in small letters
   * @param to in small letters
   */
  static OptionalInt stepsBetween(String from, String to) {
    for (Scale scale : values()) {
      int lower = scale.step(from);
      int upper = scale.step(to);
      if (lower >= 0 && upper >= 0) {
        return OptionalInt.of(upper - lower);
      }
    }
    return OptionalInt.empty();
  }

  private int step(String text) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).contains(text)) {
        return i;
      }
    }
    return -1;
  }
}
