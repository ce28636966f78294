package fi.koonti.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Somebody named a group of commands and none of them: they are shown what there is. */
final class NoCommandException extends ParameterException {

  private static final long serialVersionUID = 1L;

  NoCommandException(CommandLine line) {
    super(line, "no command");
  }
}
