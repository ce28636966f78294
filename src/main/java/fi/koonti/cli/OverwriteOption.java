package fi.koonti.cli;

import fi.koonti.io.InTheWay;
import picocli.CommandLine.Option;

/** The option {@code --overwrite} of every command that writes. */
final class OverwriteOption {

  @Option(names = "--overwrite")
  private boolean overwrite;

  InTheWay inTheWay() {
    return InTheWay.of(overwrite);
  }
}
