package fi.koonti.cli;

/** The shapes in which findings can be had. */
enum OutputFormat {
  TEXT,
  JSON,
  CSV
}
