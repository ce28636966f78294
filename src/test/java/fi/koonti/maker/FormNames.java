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

  /** The ids of the rows, and beside each the numbers at which outcomes are asked about. */
  static final String ROW_IDS = "rivit_tunnus";

  static final String ASKED_UP_TO = "rivit_kysy_asti";
  static final String ASKED_FROM = "rivit_kysy_alkaen";

  /** By when the form is to be returned, as people write days. */
  static final String DUE = "palautus_viimeistaan";

  private FormNames() {}
}
