package fi.koonti.maker;

import fi.koonti.layout.DataColumn;

/** The columns of {@code Tiedot} that the front page counts, by the names in its formulas. */
enum DataName {
  SECTOR("tiedot_toimiala", DataColumn.SECTOR_NAME),
  FOCUS_AREA("tiedot_painopiste", DataColumn.FOCUS_AREA),
  ASKED("tiedot_kysytty", DataColumn.ASKED),
  STATUS_CODE("tiedot_tilan_koodi", DataColumn.STATUS_CODE),
  COMPUTED("tiedot_laskettu_tila", DataColumn.COMPUTED_STATUS),
  DIFFERS("tiedot_tila_eroaa", DataColumn.DIFFERS),
  PREVIOUS("tiedot_edellinen_tila", DataColumn.PREVIOUS_STATUS),
  GOALS("tiedot_tavoitteita", DataColumn.GOAL_COUNT),
  GOAL_CODE("tiedot_tavoitteen_koodi", DataColumn.GOAL_STATUS_CODE),
  SECTOR_GOALS("tiedot_toimialan_tavoitteita", DataColumn.SECTOR_GOAL_COUNT),
  SECTOR_GOAL_CODE("tiedot_toimialan_tavoitteen_koodi", DataColumn.SECTOR_GOAL_STATUS_CODE);

  private final String text;
  private final DataColumn column;

  DataName(String text, DataColumn column) {
    this.text = text;
    this.column = column;
  }

  String text() {
    return text;
  }

  DataColumn column() {
    return column;
  }
}
