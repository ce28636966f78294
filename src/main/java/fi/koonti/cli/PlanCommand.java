package fi.koonti.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code koonti plan}: what can be done with a plan workbook. */
@Command(
    name = "plan",
    subcommands = {
      PlanCheckCommand.class,
      PlanNumberCommand.class,
      PlanDiffCommand.class,
      PlanRollCommand.class
    })
final class PlanCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
