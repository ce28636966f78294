package fi.koonti.cli;

import fi.koonti.text.Language;
import fi.koonti.text.OneLine;
import fi.koonti.text.Texts;
import fi.koonti.usecase.Progress;
import fi.koonti.usecase.Spoken;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** How a command speaks: results to one side, talk to the other. */
final class Console {

  private final PrintWriter out;
  private final PrintWriter err;
  private final Optional<Language> asked;

  private Console(PrintWriter out, PrintWriter err, Optional<Language> asked) {
    this.out = out;
    this.err = err;
    this.asked = asked;
  }

  static Console of(CommandSpec spec) {
    Koonti root = (Koonti) spec.root().userObject();
    return new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), root.language());
  }

  /** What {@code --lang} says. */
  Optional<Language> asked() {
    return asked;
  }

  /** What {@code --lang} says, else another language. */
  Language languageOr(Language other) {
    return asked.orElse(other);
  }

  /** What {@code --lang} says, else the language of a plan workbook. */
  Language languageOfPlan(Path plan) {
    return asked.orElseGet(() -> Spoken.ofPlan(plan));
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Says a line of the result; what others wrote gives no orders to the terminal. */
  void say(Texts texts, String key, Map<String, String> facts) {
    out.println(texts.get(key, OneLine.each(facts)));
  }

  /** Says a line beside the result, in the same way. */
  void tell(Texts texts, String key, Map<String, String> facts) {
    err.println(texts.get(key, OneLine.each(facts)));
  }

  /** Tells how far the work is, on a terminal and only when it takes over a second. */
  Progress progress() {
    if (System.console() == null) {
      return Progress.SILENT;
    }
    return new ProgressLine(err, System::nanoTime);
  }
}
