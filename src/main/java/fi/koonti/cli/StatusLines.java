package fi.koonti.cli;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.merge.FileResult;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.PartReturn;
import fi.koonti.merge.SectorParts;
import fi.koonti.merge.SectorReturn;
import fi.koonti.text.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The return board: who is missing, then how far the others are, then files that need a look. */
final class StatusLines {

  private final MergedReport merged;
  private final Texts texts;
  private final Console console;

  private StatusLines(MergedReport merged, Texts texts, Console console) {
    this.merged = merged;
    this.texts = texts;
    this.console = console;
  }

  static void print(MergedReport merged, Texts texts, Console console) {
    new StatusLines(merged, texts, console).print();
  }

  private void print() {
    console.say(
        texts,
        "status.title",
        Map.of("period", merged.period().name(), "due", merged.period().due().toString()));
    merged.returns().stream()
        .sorted(Comparator.comparing(SectorReturn::returned))
        .forEach(this::sector);
    FindingTexts sentences = new FindingTexts(texts.language());
    merged.files().stream()
        .filter(file -> file.outcome() != FileResult.Outcome.MERGED)
        .forEach(file -> file(file, sentences));
    timesUnknown();
    total();
  }

  private void sector(SectorReturn one) {
    Map<String, String> facts = counts(List.of(one));
    facts.put("code", one.sector().code());
    facts.put("sector", one.sector().name());
    console.say(
        texts, "status." + (one.returned() ? one.late() ? "late" : "returned" : "missing"), facts);
    for (PartReturn part : SectorParts.of(merged, one).missing()) {
      console.say(
          texts,
          "status.part",
          Map.of("part", part.name(), "asked", String.valueOf(part.rows().size())));
    }
  }

  private void file(FileResult file, FindingTexts sentences) {
    Finding reason = file.reason();
    console.say(
        texts,
        reason == null ? "status.file" : "status.file-because",
        Map.of(
            "file", file.source().name(),
            "result", texts.get("result." + file.outcome().code()),
            "reason", reason == null ? "" : sentences.message(reason)));
  }

  private void timesUnknown() {
    String files =
        merged.files().stream()
            .filter(FileResult::isTimeUnknown)
            .map(file -> file.source().name())
            .collect(Collectors.joining(", "));
    if (!files.isEmpty()) {
      console.say(texts, "status.times-unknown", Map.of("files", files));
    }
  }

  private void total() {
    List<SectorReturn> returns = merged.returns();
    Map<String, String> facts = counts(returns);
    facts.put("returned", count(returns.stream().filter(SectorReturn::returned).count()));
    facts.put("late", count(returns.stream().filter(SectorReturn::late).count()));
    facts.put("sectors", count(returns.size()));
    console.say(texts, "status.total", facts);
  }

  private static Map<String, String> counts(List<SectorReturn> returns) {
    int asked = returns.stream().mapToInt(SectorReturn::asked).sum();
    int answered = returns.stream().mapToInt(SectorReturn::answered).sum();
    int complete = returns.stream().mapToInt(SectorReturn::complete).sum();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("asked", count(asked));
    facts.put("answered", count(answered));
    facts.put("percent", count(100L * complete / Math.max(1, asked)));
    facts.put("correct", count(returns.stream().mapToInt(SectorReturn::toCorrect).sum()));
    facts.put("open", count(asked - answered));
    return facts;
  }

  private static String count(long number) {
    return String.valueOf(number);
  }
}
