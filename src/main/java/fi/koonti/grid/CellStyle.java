package fi.koonti.grid;

/**
 * What the style of a cell says of its value.
 *
 * @param look without struck letters, which depend on the text
 * @param struck whether all letters are struck out that do not say otherwise
 * @param ground the colour that letters stand on, as {@link Colours} has it
 */
record CellStyle(CellLook look, boolean struck, String ground) {}
