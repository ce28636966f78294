package fi.koonti.check;

import java.util.List;

/** The texts of cells side by side, which are told together. */
final class SideBySide {

  private SideBySide() {}

  static String told(List<String> texts) {
    return String.join(" | ", texts);
  }
}
