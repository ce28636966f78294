package fi.koonti.cli;

import fi.koonti.layout.PlanSheet;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.revision.PlanChange;
import fi.koonti.revision.PlanDiff;
import fi.koonti.revision.TouchedForms;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.usecase.ComparePlans;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Prints what is different in a new plan: by sheet and kind, the old text above the new one. */
final class PlanDiffLines {

  /** What is told by two ids. */
  private static final Set<PlanChange.Kind> IDS =
      EnumSet.of(PlanChange.Kind.RENUMBERED, PlanChange.Kind.SPLIT);

  private final Language language;
  private final Texts texts;
  private final Console console;

  PlanDiffLines(Language language, Console console) {
    this.language = language;
    this.texts = Messages.of(language);
    this.console = console;
  }

  void print(ComparePlans.Result result) {
    PlanDiff diff = result.diff();
    console.say(texts, "diff.title", identities(diff.before(), diff.after()));
    if (diff.changes().isEmpty()) {
      console.say(texts, "diff.none", Map.of());
    }
    PlanChange last = null;
    for (PlanChange change : diff.changes()) {
      if (last == null || last.kind() != change.kind() || last.sheet() != change.sheet()) {
        heading(change);
        last = null;
      }
      change(change, last != null && last.key().equals(change.key()));
      last = change;
    }
    forms(diff);
    new FindingLines(language).print(result.findings(), console.out());
  }

  private static Map<String, String> identities(PlanIdentity before, PlanIdentity after) {
    return Map.of(
        "before", before.id(),
        "former", String.valueOf(before.version()),
        "after", after.id(),
        "version", String.valueOf(after.version()));
  }

  private void heading(PlanChange change) {
    String kind = texts.get("diff.kind." + change.kind().code());
    console.out().println();
    console.say(
        texts, "diff.heading", Map.of("sheet", change.sheet().title(language), "kind", kind));
  }

  private void change(PlanChange change, boolean sameRow) {
    if (change.kind() == PlanChange.Kind.REORDERED) {
      return;
    }
    Map<String, String> facts = new HashMap<>();
    boolean isSetting = change.sheet() == PlanSheet.SETTINGS;
    facts.put("id", isSetting ? change.name() : change.key());
    facts.put("name", oneLine(change.name()));
    facts.put("before", oneLine(change.before()));
    facts.put("after", oneLine(change.after()));
    if (IDS.contains(change.kind())) {
      console.say(texts, "diff.renumbered", facts);
      return;
    }
    if (!sameRow) {
      boolean isNamed = !isSetting && !change.name().isEmpty();
      console.say(texts, isNamed ? "diff.row" : "diff.row-unnamed", facts);
    }
    if (change.column().isPresent()) {
      facts.put("field", change.column().get().heading(language));
      console.say(texts, "diff.field", facts);
      console.say(texts, change.before().isEmpty() ? "diff.before-nothing" : "diff.before", facts);
      console.say(texts, change.after().isEmpty() ? "diff.after-nothing" : "diff.after", facts);
    }
  }

  private void forms(PlanDiff diff) {
    console.out().println();
    console.say(texts, diff.touched().isEmpty() ? "diff.forms-none" : "diff.forms", Map.of());
    for (TouchedForms forms : diff.touched()) {
      console.say(
          texts,
          "diff.form",
          Map.of(
              "code", forms.sector().code(),
              "sector", forms.sector().name(),
              "periods", String.join(", ", forms.periods())));
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ⏎ ");
  }
}
