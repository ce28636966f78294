package fi.koonti.importing;

/**
 * An indicator of a measure.
 *
 * @param number that it bears in the report; 0 for none
 */
record Counted(DraftRow row, int number) {}
