package fi.koonti.layout;

/** The columns of {@code Tiedot} that figures are counted from, by the names in their formulas. */
public enum DataName {
  SECTOR("tiedot_toimiala", DataColumn.SECTOR_NAME),
  FOCUS_AREA("tiedot_painopiste", DataColumn.FOCUS_AREA),
  ASKED("tiedot_kysytty", DataColumn.ASKED),
  COUNCIL("tiedot_sitova", DataColumn.COUNCIL),
  STATUS_CODE("tiedot_tilan_koodi", DataColumn.STATUS_CODE),
  STATUS_GROUP("tiedot_tilan_ryhma", DataColumn.STATUS_GROUP),
  COMPUTED("tiedot_laskettu_tila", DataColumn.COMPUTED_STATUS),
  DIFFERS("tiedot_tila_eroaa", DataColumn.DIFFERS),
  PREVIOUS("tiedot_edellinen_tila", DataColumn.PREVIOUS_STATUS),
  PREVIOUS_GROUP("tiedot_edellinen_ryhma", DataColumn.PREVIOUS_GROUP),
  GOALS("tiedot_tavoitteita", DataColumn.GOAL_COUNT),
  GOAL_CODE("tiedot_tavoitteen_koodi", DataColumn.GOAL_STATUS_CODE),
  GOAL_GROUP("tiedot_tavoitteen_ryhma", DataColumn.GOAL_GROUP),
  GOAL_PREVIOUS_GROUP("tiedot_tavoitteen_edellinen_ryhma", DataColumn.GOAL_PREVIOUS_GROUP),
  SECTOR_GOALS("tiedot_toimialan_tavoitteita", DataColumn.SECTOR_GOAL_COUNT),
  SECTOR_GOAL_CODE("tiedot_toimialan_tavoitteen_koodi", DataColumn.SECTOR_GOAL_STATUS_CODE);

  private final String text;
  private final DataColumn column;

  DataName(String text, DataColumn column) {
    this.text = text;
    this.column = column;
  }

  /** The defined name. */
  public String text() {
    return text;
  }

  public DataColumn column() {
    return column;
  }

  /** A factor of a product: 1 where the column has a text, else 0. */
  public String is(String code) {
    return "(" + text + "=\"" + code + "\")";
  }

  /** A sum over the rows of {@code Tiedot} of factors that are 1 or 0. */
  public static String product(String... factors) {
    return "SUMPRODUCT(" + String.join("*", factors) + ")";
  }
}
