package fi.koonti.usecase;

/** Is told how far a use case has come. */
@FunctionalInterface
public interface Progress {

  /** For whoever does not want to know. */
  Progress SILENT = (done, all) -> {};

  /** So many of so many are done. */
  void step(int done, int all);
}
