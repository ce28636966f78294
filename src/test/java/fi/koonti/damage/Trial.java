package fi.koonti.damage;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.damage.Batch.Merged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does things to a form, merges it, and looks for everything that was written on it. */
final class Trial {

  private static final Map<String, String> STATUSES =
      Map.of("Etenee suunnitellusti", "ON_TRACK", "Viivästynyt", "DELAYED");

  private final Batch batch;
  private final List<Damage> damages;
  private final List<String> faults = new ArrayList<>();

  private Trial(Batch batch, Damage... damages) {
    this.batch = batch;
    this.damages = List.of(damages);
  }

  /** What went wrong; nothing when nothing did. */
  static List<String> of(Batch batch, Damage... damages) throws Exception {
    Trial trial = new Trial(batch, damages);
    trial.run();
    return trial.faults;
  }

  private void run() throws Exception {
    Desk desk = batch.filledForm();
    damages.forEach(damage -> damage.toSheet(desk));
    desk.putTogether();
    damages.forEach(damage -> damage.toBook(desk));
    List<String> answers = desk.ink.written(desk.ink.answer());
    List<String> edits = desk.ink.written(desk.ink.edit());
    Merged merged = batch.merge(batch.save(desk));
    judge(merged, answers, edits);
  }

  private void judge(Merged merged, List<String> answers, List<String> edits) {
    expect(merged.run().code() == 0 || merged.run().code() == 1, "exit " + merged.run());
    String console = merged.run().out() + merged.run().err();
    expect(!console.contains("Exception") && !console.contains("\tat "), "stack trace: " + console);
    expect(batch.isGoodFormUnchanged(merged), "the good form's answers changed");
    // Where ids and headings are left, the plan may still tell whose form it is.
    if (isNobodys() && result(merged).equals("rejected")) {
      return;
    }
    expect(!result(merged).equals("rejected"), "rejected");
    Set<String> merges = merges(merged.report());
    List<String> told = told(merged.report());
    for (String text : answers) {
      boolean found =
          merges.contains(text)
              || merges.contains(STATUSES.getOrDefault(text, text))
              || told.stream()
                  .anyMatch(value -> value.contains(text) || value.contains(shown(text)));
      expect(found, "lost: " + text);
    }
    for (String text : edits) {
      expect(told.stream().anyMatch(value -> value.contains(text)), "untold: " + text);
    }
    int filled = filled(merged);
    // A locked text that was changed in a row nobody knows any more may count as typed outside.
    long most =
        answers.size() + edits.size() + damages.stream().filter(Damage::hangsSomething).count();
    boolean right = filled >= answers.size() && filled <= most;
    expect(
        isAccountLoose() || isNobodys() || right,
        "filled " + answers.size() + ", ledger " + filled + ", " + outside(merged.report()));
  }

  /**
   * Whether both copies of the identity are gone, or all that tells the columns: then nobody can
   * know whose form it is, or what was answered to what.
   */
  private boolean isNobodys() {
    return damages.stream().filter(Damage::takesTheNamesOfColumns).distinct().count() > 1
        || damages.stream().anyMatch(Damage::takesTheStamp)
            && damages.stream().anyMatch(Damage::takesTheMachineSheet);
  }

  /** Whether the program cannot know any more which texts the form itself had in a row. */
  private boolean isAccountLoose() {
    return damages.stream().anyMatch(Damage::takesARowsIdentity)
        && damages.stream().anyMatch(Damage::takesTheMachineSheet);
  }

  private void expect(boolean right, String fault) {
    if (!right) {
      faults.add(damages + ": " + fault);
    }
  }

  private static String result(Merged merged) {
    for (JsonNode file : merged.report().get("submissions")) {
      if (file.get("file").asText().equals(Batch.DAMAGED)) {
        return file.get("result").asText();
      }
    }
    return "nowhere";
  }

  /** A number is told as its cell shows it. */
  private static String shown(String text) {
    return text.replace('.', ',');
  }

  private static List<String> outside(JsonNode report) {
    List<String> texts = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("code").asText().endsWith("-outside-form")) {
        texts.add(finding.get("cell").asText() + " " + finding.get("value").asText());
      }
    }
    return texts;
  }

  private static int filled(Merged merged) {
    for (JsonNode file : merged.report().get("ledger").get("files")) {
      if (file.get("file").asText().equals(Batch.DAMAGED)) {
        return file.get("filled").asInt();
      }
    }
    return -1;
  }

  private static Set<String> merges(JsonNode report) {
    Set<String> texts = new HashSet<>();
    for (JsonNode row : report.get("rows")) {
      for (String field : List.of("narrative", "correction", "evidence", "status")) {
        texts.add(row.get(field).asText());
      }
      texts.add(row.get("outcome").get("text").asText());
    }
    return texts;
  }

  private static List<String> told(JsonNode report) {
    List<String> values = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("file").asText().equals(Batch.DAMAGED) && !finding.get("value").isNull()) {
        values.add(finding.get("value").asText());
      }
    }
    return values;
  }
}
