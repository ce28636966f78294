package fi.koonti.maker;

/** The names in a form's template that formulas and lists speak of. */
final class FormNames {

  /** The names of the statuses: what the drop-down offers. */
  static final String STATUSES = "tilat";

  /** Their codes, which are understood as well. */
  static final String STATUS_CODES = "tilat_koodit";

  /** {@code 1} beside each status that wants an outcome. */
  static final String NEED_OUTCOME = "tilat_toteuma";

  /** {@code 1} beside each status that wants cause and correction. */
  static final String NEED_CORRECTION = "tilat_korjaus";

  /** {@code 1} beside each status that wants evidence. */
  static final String NEED_EVIDENCE = "tilat_naytto";

  /** How many characters a narrative may have. */
  static final String NARRATIVE_LIMIT = "selvitys_enintaan";

  /** {@code 1} when no answer may have a personal identity code. */
  static final String PERSONAL_CODES = "henkilotunnus";

  /**
   * What rows are told, one below the other from the headings on; side by side as the outcome is
   * shown as a number, as a percentage, as a day.
   */
  static final String CHECKS = "tarkistus";

  /** How many rows are told something, the headings among them. */
  static final String CHECKED_ROWS = "tarkistus_rivit";

  /** How many rows are counted. */
  static final String FORM_ROWS = "seuranta_rivit";

  /** What a program calls the format of a day besides {@code D}. */
  static final String DAY_FORMAT = "tarkistus_paiva";

  /** By when the form is to be returned, as people write days. */
  static final String DUE = "palautus_viimeistaan";

  private FormNames() {}
}
