package fi.koonti.importing;

import fi.koonti.importing.ImportedReport.OpenQuestion;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.layout.Words;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.EmptyPlan;
import fi.koonti.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An imported report as tables of texts, for tests. */
public final class Imported {

  private final ImportedReport report;

  private Imported(ImportedReport report) {
    this.report = report;
  }

  /** Of the lines of a text. */
  public static Imported ofText(String... lines) {
    return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** Of the bytes of a file. */
  public static Imported of(byte[] content) {
    return of(content, Map.of());
  }

  /** Of the bytes of a file that has words of its own. */
  public static Imported of(byte[] content, Map<String, PlanColumn> words) {
    try {
      ReportSource source = ReportSource.read(content, FileLimits.defaults(), Language.FI);
      return new Imported(
          ReportImport.of(source, EmptyPlan.of(2023, Language.FI), words).orElseThrow());
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
  }

  public ImportedReport report() {
    return report;
  }

  public Plan plan() {
    return report.plan();
  }

  /** What the plan and the answers say, by id and column. */
  public Map<String, Map<PlanColumn, String>> fields() {
    Map<String, Map<PlanColumn, String>> fields = new LinkedHashMap<>();
    for (Indicator one : report.plan().indicators()) {
      fields.put(one.id(), fields(one));
    }
    report.answers().forEach(answer -> fields.get(answer.id()).putAll(answer.texts()));
    return fields;
  }

  private Map<PlanColumn, String> fields(Indicator one) {
    Map<PlanColumn, String> texts = new EnumMap<>(PlanColumn.class);
    texts.put(PlanColumn.SECTOR, one.sector());
    texts.put(PlanColumn.SECTION, one.section());
    texts.put(PlanColumn.FOCUS_AREA, one.focusArea());
    texts.put(PlanColumn.GOAL, one.goal());
    texts.put(PlanColumn.DEED, one.deed());
    texts.put(PlanColumn.MEASURE, one.measure());
    texts.put(PlanColumn.INDICATOR, one.name());
    texts.put(PlanColumn.TYPE, Words.of(one.type(), Language.FI));
    texts.put(PlanColumn.UNIT, one.unit());
    texts.put(PlanColumn.DIRECTION, Words.of(one.direction(), Language.FI));
    texts.put(PlanColumn.BASELINE, text(one.baseline()));
    texts.put(PlanColumn.TARGET, text(one.target()));
    texts.put(PlanColumn.TARGET_SPAN, one.targetSpan());
    texts.put(PlanColumn.RESPONSIBLE, one.responsible());
    texts.put(PlanColumn.BINDING, one.binding());
    return texts;
  }

  private static String text(Level level) {
    return level.text();
  }

  /** A field of a row, counted from 1. */
  public String field(int row, PlanColumn column) {
    String id = report.plan().indicators().get(row - 1).id();
    return fields().get(id).getOrDefault(column, "");
  }

  /** What is proposed for a field. */
  public List<String> proposals(String id, PlanColumn column) {
    return report.questions().stream()
        .filter(one -> one.ids().contains(id) && one.column().equals(Optional.of(column)))
        .map(OpenQuestion::proposal)
        .toList();
  }

  /** {@code ELYM-002 Tavoitetaso: …}, for each question. */
  public List<String> questions() {
    List<String> questions = new ArrayList<>();
    for (OpenQuestion one : report.questions()) {
      questions.add(
          String.join(", ", one.ids())
              + one.column().map(column -> " " + column.heading(Language.FI)).orElse("")
              + ": "
              + (one.column().isPresent() ? one.proposal() : one.source()));
    }
    return questions;
  }

  /** A column of goals or answers by its Finnish heading. */
  public static PlanColumn column(String heading) {
    return PlanColumn.of(PlanSheet.GOALS).stream()
        .filter(column -> column.heading(Language.FI).equals(heading))
        .findFirst()
        .or(
            () ->
                PlanColumn.of(PlanSheet.ANSWERS).stream()
                    .filter(column -> column.heading(Language.FI).equals(heading))
                    .findFirst())
        .orElseThrow();
  }
}
