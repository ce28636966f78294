package fi.koonti.importing;

import fi.koonti.importing.ImportedReport.OldAnswer;
import fi.koonti.importing.ImportedReport.OpenQuestion;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.Words;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.IdSequence;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a plan together from a draft; the rows get their ids. */
final class PlanAssembly {

  private final Draft draft;
  private final Plan empty;
  private final Language language;
  private final Texts texts;
  private final Map<DraftRow, String> ids = new HashMap<>();

  PlanAssembly(Draft draft, Plan empty) {
    this.draft = draft;
    this.empty = empty;
    this.language = empty.settings().language();
    this.texts = Texts.of(PlanAssembly.class, "importing", language);
  }

  ImportedReport assembled(String organisation, ImportLedger ledger) {
    draft.rows().forEach(this::askLongTexts);
    Map<String, Sector> sectors = sectors();
    IdSequence sequence = new IdSequence(List.of());
    List<Indicator> indicators = new ArrayList<>();
    for (DraftRow row : draft.rows()) {
      String named = row.text(Label.SECTOR);
      String code = Objects.requireNonNull(sectors.get(named), named).code();
      String id = sequence.next(code);
      ids.put(row, id);
      indicators.add(indicator(row, id, code));
    }
    Plan plan =
        new Plan(
            empty.identity(),
            settings(organisation),
            empty.periods(),
            List.copyOf(sectors.values()),
            empty.statuses(),
            indicators);
    return new ImportedReport(plan, answers(), questions(), ledger);
  }

  /** What no cell can hold is left to a person. */
  private void askLongTexts(DraftRow row) {
    for (Map.Entry<Label, Said> one : List.copyOf(row.all().entrySet())) {
      boolean isLong = one.getValue().text().length() > Settings.CELL_TEXT_LIMIT;
      if (isLong && !Label.ANSWERS.contains(one.getKey())) {
        row.remove(one.getKey());
        draft.ask(List.of(row), one.getKey(), "", one.getValue().from());
      }
    }
  }

  private Settings settings(String organisation) {
    return empty.settings().of(organisation.isEmpty() ? texts.get("organisation") : organisation);
  }

  /** The sectors by the names that the report gives them; a nameless one gets a word. */
  private Map<String, Sector> sectors() {
    Map<String, Sector> sectors = new LinkedHashMap<>();
    SectorCodes codes = new SectorCodes();
    for (DraftRow row : draft.rows()) {
      sectors.computeIfAbsent(
          row.text(Label.SECTOR),
          name -> {
            String called = name.isEmpty() ? texts.get("sector") : name;
            return new Sector(codes.next(called), called, "", "");
          });
    }
    return sectors;
  }

  private Indicator indicator(DraftRow row, String id, String sector) {
    IndicatorType type = Words.type(row.text(Label.TYPE)).orElse(IndicatorType.QUALITATIVE);
    Indicator.Builder said = new Indicator.Builder();
    for (Label label : Label.values()) {
      label
          .column()
          .flatMap(PlanColumn::attribute)
          .ifPresent(attribute -> put(said, attribute, row.text(label), type, row));
    }
    return said.put(Attribute.ID, id)
        .put(Attribute.SECTOR, sector)
        .put(Attribute.MEASURE, measure(row))
        .put(Attribute.INDICATOR, row.text(Label.INDICATOR).replace('\n', ' '))
        .put(Attribute.TYPE, type)
        .build();
  }

  private void put(
      Indicator.Builder said, Attribute attribute, String text, IndicatorType type, DraftRow row) {
    switch (attribute.type()) {
      case TEXT, TERM -> said.put(attribute, text);
      case CHOICE -> Words.choice(attribute, text).ifPresent(one -> said.put(attribute, one));
      case LEVEL -> said.put(attribute, Level.of(text, null, type, row.text(Label.UNIT), language));
      case DAY -> throw new IllegalArgumentException("expected no day, found " + attribute);
    }
  }

  /** A plan has no row without a measure; where the report has none, its indicator stands in. */
  private String measure(DraftRow row) {
    return row.said(Label.MEASURE)
        .or(() -> row.said(Label.INDICATOR))
        .map(said -> said.text().replace('\n', ' '))
        .orElseGet(() -> texts.get("measure"));
  }

  private List<OldAnswer> answers() {
    List<OldAnswer> answers = new ArrayList<>();
    for (DraftRow row : draft.rows()) {
      Map<PlanColumn, String> said = new EnumMap<>(PlanColumn.class);
      String place = "";
      for (Label label : Label.ANSWERS) {
        Optional<Said> text = row.said(label);
        if (label.column().isPresent() && text.isPresent()) {
          said.put(label.column().get(), text.get().text());
          place = text.get().where();
        }
      }
      answers.add(new OldAnswer(ids.getOrDefault(row, ""), said, place));
    }
    return answers;
  }

  private List<OpenQuestion> questions() {
    List<OpenQuestion> questions = new ArrayList<>();
    Map<DraftRow, Integer> order = new HashMap<>();
    draft.rows().forEach(row -> order.put(row, order.size()));
    draft.questions().stream()
        .sorted(
            Comparator.comparing(
                one -> one.rows().stream().mapToInt(order::get).min().orElse(order.size())))
        .map(this::question)
        .forEach(questions::add);
    draft.titles().stream()
        .distinct()
        .map(title -> new Question(List.of(), null, "", List.of(title)))
        .map(this::question)
        .forEach(questions::add);
    return questions;
  }

  /** All places, or the first and the last of many. */
  private static String places(List<Snippet> source) {
    List<String> places = source.stream().map(Snippet::where).distinct().toList();
    return places.size() > 3
        ? places.get(0) + " – " + places.get(places.size() - 1)
        : String.join("; ", places);
  }

  /** {@code Taul1!C2 (Päämäärä 2023)}: the heading tells what a text without a label is. */
  private static String place(Question question) {
    String places = places(question.source());
    String under =
        question.under().stream().map(Snippet::text).distinct().collect(Collectors.joining(" "));
    return under.isEmpty() ? places : places + " (" + under.replace('\n', ' ') + ")";
  }

  private OpenQuestion question(Question question) {
    List<Snippet> source = question.source();
    return new OpenQuestion(
        question.rows().stream().map(ids::get).distinct().toList(),
        Optional.ofNullable(question.label()).flatMap(Label::column),
        question.proposal(),
        source.stream().map(Snippet::text).collect(Collectors.joining("\n")),
        place(question));
  }
}
