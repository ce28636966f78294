package fi.koonti.importing;

/**
 * Where the words of a report went; each is counted once.
 *
 * @param plan in the plan
 * @param answers among the answers of the old period
 * @param asked put before a person, with a place or without
 * @param labels words of the form itself
 * @param lost nowhere; there are none unless the program is at fault
 */
public record ImportLedger(int plan, int answers, int asked, int labels, int lost) {

  /** All words of the report. */
  public int all() {
    return plan + answers + asked + labels + lost;
  }
}
