package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.opc.UnreadableFileException;

/** Says why a plan workbook cannot be read at all. */
final class Unreadable {

  private Unreadable() {}

  static Finding plan(String name, UnreadableFileException refusal) {
    return plan(name, refusal.code()).with(refusal.facts());
  }

  /**
   * Says why.
   *
   * @param why a code that has words, or words
   */
  static Finding plan(String name, String why) {
    return Finding.of(FindingCode.PLAN_UNREADABLE, Place.of(name)).with("why", why);
  }
}
