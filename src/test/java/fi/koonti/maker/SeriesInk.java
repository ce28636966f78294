package fi.koonti.maker;

import fi.koonti.layout.SummaryColumn;

/**
 * The colours of a status in charts, in the order of everything. Light ones have a dark edge; the
 * others are parted by white ones. Counts stand in whichever ink can be read on the ground.
 */
enum SeriesInk {
  REACHED("14664A", "FFFFFF", "FFFFFF"),
  ON_TRACK("A9CDEB", "1F2933", "1F2933"),
  PARTLY("C9A227", "FFFFFF", "1F2933"),
  DELAYED("B85A00", "FFFFFF", "FFFFFF"),
  NOT_REACHED("7F1D1A", "FFFFFF", "FFFFFF"),
  DROPPED("6B5B95", "FFFFFF", "FFFFFF"),
  NOT_ASSESSABLE("8894A0", "FFFFFF", "1F2933"),
  NOT_STARTED("C5CCD3", "5F6B7A", "1F2933"),
  NOT_ANSWERED("FFFFFF", "3E4C59", "1F2933");

  private final String ground;
  private final String edge;
  private final String text;

  SeriesInk(String ground, String edge, String text) {
    this.ground = ground;
    this.edge = edge;
    this.text = text;
  }

  static SeriesInk of(SummaryColumn column) {
    return valueOf(column.name());
  }

  String ground() {
    return ground;
  }

  String edge() {
    return edge;
  }

  String text() {
    return text;
  }
}
