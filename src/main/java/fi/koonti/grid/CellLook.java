package fi.koonti.grid;

import java.util.Objects;

/**
 * How a cell looks, as far as that says something of its value.
 *
 * @param format what its number format makes of a number
 * @param struck the letters that are struck out, which are no part of the value; empty for none
 * @param unseen whether its letters have the colour of the ground they stand on
 * @param hidden the letters that have it beside others that have not, which are no part of the
 *     value; empty for none
 */
public record CellLook(NumberFormat format, String struck, boolean unseen, String hidden) {

  /** A cell like any other. */
  public static final CellLook PLAIN = new CellLook(NumberFormat.GENERAL, "", false, "");

  public CellLook {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(struck, "struck");
    Objects.requireNonNull(hidden, "hidden");
  }

  /** A cell that is only formatted. */
  public static CellLook of(NumberFormat format) {
    return new CellLook(format, "", false, "");
  }

  /**
   * A cell whose letters have a colour, or that of their format where it says one.
   *
   * @param ink the colour of the letters
   * @param ground the colour they stand on
   */
  static CellLook of(NumberFormat format, String ink, String ground) {
    String shown = format.ink().equals(Colours.UNKNOWN) ? ink : format.ink();
    return new CellLook(format, "", Colours.areSame(shown, ground), "");
  }

  /** The same with letters that are struck out. */
  CellLook withStruck(String letters) {
    return new CellLook(format, letters, unseen, hidden);
  }

  /** The same with what a text in pieces of several looks makes of it. */
  CellLook with(StyledText.Letters letters) {
    return new CellLook(format, letters.struck(), letters.unseen(), letters.hidden());
  }
}
