package fi.koonti.layout;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of the front page: on the left the gravest deviations, on the right the sectors. With
 * the space between them they fill a screen of 1366 pixels.
 */
public enum FrontColumn implements Column {
  INDICATOR(36),
  GAP_SHARE(10),
  STATUS(18),
  CAUSE(38),
  SPACE(2),
  SECTOR(30),
  REACHED(11),
  ON_TRACK(8.5),
  OFF_TRACK(10),
  UNKNOWN(9);

  private final double width;

  FrontColumn(double width) {
    this.width = width;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "front.column";
  }

  /** The column in which the sectors of a group are counted. */
  public static FrontColumn of(StatusGroup group) {
    return valueOf(group.name());
  }

  /** The columns of the gravest deviations. */
  public static List<FrontColumn> ofDeviations() {
    return Arrays.asList(values()).subList(INDICATOR.ordinal(), SPACE.ordinal());
  }

  /** The columns of the sectors. */
  public static List<FrontColumn> ofSectors() {
    return Arrays.asList(values()).subList(SECTOR.ordinal(), values().length);
  }

  /** The columns under which the four figures stand. */
  public static List<FrontColumn> ofFigures() {
    return List.of(INDICATOR, GAP_SHARE, CAUSE, SECTOR);
  }
}
