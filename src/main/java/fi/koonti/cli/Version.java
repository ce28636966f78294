package fi.koonti.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar was built as. */
final class Version implements IVersionProvider {

  /** Whether the arguments ask for nothing else. */
  static boolean isAllAsked(String... args) {
    return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
  }

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    // A plain call: what "+" becomes would take half of the time that the answer takes.
    return "koonti ".concat(version == null ? "(development)" : version);
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
