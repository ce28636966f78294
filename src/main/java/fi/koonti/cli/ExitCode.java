package fi.koonti.cli;

import fi.koonti.usecase.UseCaseException;

/** The exit codes that scripts rely on. */
enum ExitCode {
  /** Done; there may be warnings. */
  FINE(0),
  /** Done, and there are errors that a person must mend. */
  ERRORS(1),
  /** Wrong usage or an unusable plan; nothing was written. */
  USAGE(2),
  /** It could not be done: the disk, or a fault of the program. */
  FAILED(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static ExitCode of(boolean errors) {
    return errors ? ERRORS : FINE;
  }

  static ExitCode of(UseCaseException trouble) {
    return trouble.kind().isUsage() ? USAGE : FAILED;
  }
}
