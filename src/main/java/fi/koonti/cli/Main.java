package fi.koonti.cli;

/** Entry point of the jar; only starts the command line and exits with its code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}
