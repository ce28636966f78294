package fi.koonti.merge;

/** What became of a filled cell; each has exactly one. */
public enum CellDisposition {
  /** It stands in the report. */
  MERGED,
  /** A newer form says the same. */
  SUPERSEDED,
  /** A newer form says something else; both stand in the findings. */
  CONFLICT,
  /** It could not be used; it stands in the findings, or its whole file was rejected. */
  REJECTED,
  /** It stands where nothing is asked; it stands in the findings. */
  OUTSIDE
}
