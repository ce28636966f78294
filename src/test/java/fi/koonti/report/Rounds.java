package fi.koonti.report;

import fi.koonti.check.Expectation;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.layout.FormColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReturnsMerger;
import fi.koonti.plan.Field;
import fi.koonti.plan.FormIdentity;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.Sector;
import fi.koonti.quantity.Notation;
import fi.koonti.samples.PoriAnswer;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.History;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges made in memory, without a file: what the reports are tested with. */
public final class Rounds {

  private static final String SHEET = "Seuranta";

  private Rounds() {}

  /** The third quarter of the sample city, with the second as its history. */
  public static MergedReport pori() {
    return merge(PoriPlan.plan(), PoriPlan.history());
  }

  /** The same answers in the last quarter. */
  public static MergedReport atTheEndOfTheYear() {
    Plan plan = PoriPlan.plan();
    return merge(plan, PoriPlan.history(), plan.period("Q4").orElseThrow());
  }

  /** The same with four periods before it, each as the second quarter was. */
  public static MergedReport afterFourPeriods() {
    PreviousPeriod second = PoriPlan.history().periods().get(0);
    List<PreviousPeriod> before = new ArrayList<>();
    List<String> keys = List.of("2022-Q3", "2022-Q4", "2023-Q1");
    for (String key : keys) {
      LocalDate end = second.end().minusMonths(3L * (keys.size() - before.size()));
      before.add(new PreviousPeriod(key, end, second.answers()));
    }
    before.add(second);
    return merge(PoriPlan.plan(), new History(before));
  }

  /** The sample with ids of up to eighteen letters. */
  public static MergedReport withLongIds() {
    Plan pori = PoriPlan.plan();
    List<Indicator> longer = new ArrayList<>();
    for (Indicator one : pori.indicators()) {
      longer.add(IndicatorLike.of(one).id(one.id() + "x-KAUPUNKI").build());
    }
    return merge(with(pori, pori.sectors(), longer), History.NONE);
  }

  /** A city of 35 sectors and 450 indicators: the sample's, over and over. */
  public static MergedReport large() {
    Plan pori = PoriPlan.plan();
    List<Sector> sectors = new ArrayList<>();
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < 35; i++) {
      Sector like = pori.sectors().get(i % pori.sectors().size());
      String code = like.code() + (i + 1);
      sectors.add(new Sector(code, like.name() + " " + (i + 1), like.contact(), like.email()));
      List<Indicator> its =
          pori.indicators().stream().filter(one -> one.sector().equals(like.code())).toList();
      for (int j = 0; j < (i < 30 ? 13 : 12); j++) {
        indicators.add(moved(its.get(j % its.size()), code, j));
      }
    }
    return merge(with(pori, sectors, indicators), History.NONE);
  }

  /** One sector with three indicators; nothing came back. */
  public static MergedReport empty() {
    Plan pori = PoriPlan.plan();
    Plan small = with(pori, pori.sectors().subList(0, 1), pori.indicators().subList(0, 3));
    return ReturnsMerger.merge(new Expectation(small, q3(small)), History.NONE, List.of());
  }

  /** A few rows of the sample, one of each kind that matters. */
  public static MergedReport small() {
    Plan pori = PoriPlan.plan();
    List<Indicator> few = new ArrayList<>();
    for (Sector sector : pori.sectors().subList(0, 2)) {
      pori.indicators().stream()
          .filter(one -> one.sector().equals(sector.code()))
          .limit(6)
          .forEach(few::add);
    }
    return merge(with(pori, pori.sectors().subList(0, 3), few), PoriPlan.history());
  }

  private static MergedReport merge(Plan plan, History history) {
    return merge(plan, history, q3(plan));
  }

  private static MergedReport merge(Plan plan, History history, Period period) {
    Map<String, List<AnswerRow>> byFile = new LinkedHashMap<>();
    Map<String, String> sectors = new LinkedHashMap<>();
    Map<String, PoriAnswer> answers = new LinkedHashMap<>();
    PoriPlan.answers("2023-Q3").forEach(answer -> answers.put(answer.id(), answer));
    int line = 6;
    for (Indicator indicator : plan.indicators()) {
      PoriAnswer answer = answers.get(original(indicator.id()));
      if (answer != null && indicator.isAskedIn(period)) {
        String file = period.key() + "_" + indicator.sector() + ".xlsx";
        sectors.put(file, indicator.sector());
        byFile
            .computeIfAbsent(file, key -> new ArrayList<>())
            .add(row(indicator, answer, file, line++));
      }
    }
    List<Returned> files = new ArrayList<>();
    byFile.forEach((file, rows) -> files.add(form(plan, period, file, sectors.get(file), rows)));
    return ReturnsMerger.merge(new Expectation(plan, period), history, files);
  }

  private static Submission form(
      Plan plan, Period period, String file, String sector, List<AnswerRow> rows) {
    int filled = rows.stream().mapToInt(row -> row.values().size()).sum();
    Instant saved =
        sector.startsWith("TEK")
            ? Instant.parse("2023-10-26T09:00:00Z")
            : Instant.parse("2023-10-19T09:00:00Z");
    return new Submission(
        new SourceFile(file, "%02x".formatted(file.hashCode() & 0xff).repeat(32), saved),
        new FormIdentity(
            plan.identity().id(),
            plan.identity().version(),
            plan.settings().organisation(),
            sector,
            period.key(),
            "",
            "form-" + sector),
        Optional.empty(),
        SHEET,
        rows,
        List.of(),
        List.of(),
        filled);
  }

  private static AnswerRow row(Indicator indicator, PoriAnswer answer, String file, int line) {
    Map<Field, Place> cells = new EnumMap<>(Field.class);
    Map<Field, Value> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      CellAddress cell = new CellAddress(line, FormColumn.of(field).index());
      cells.put(field, Place.of(file, SHEET, cell));
    }
    if (!answer.outcome().isEmpty()) {
      values.put(Field.OUTCOME, outcome(indicator, answer));
    }
    put(values, Field.STATUS, answer.status());
    put(values, Field.NARRATIVE, answer.narrative());
    put(values, Field.CORRECTION, answer.correction());
    return new AnswerRow(indicator.id(), cells, values, Map.of());
  }

  private static Value outcome(Indicator indicator, PoriAnswer answer) {
    String plain = answer.shownOutcome().replace(',', '.');
    boolean number = plain.matches("-?[0-9]+(\\.[0-9]+)?") && indicator.isNumeric();
    return number && !answer.isTextOutcome()
        ? Value.ofNumber(new BigDecimal(plain))
        : Value.ofText(answer.shownOutcome()).in(indicator.measure(Notation.COMMA));
  }

  private static void put(Map<Field, Value> values, Field field, String text) {
    if (!text.isEmpty()) {
      values.put(field, Value.ofText(text));
    }
  }

  private static Period q3(Plan plan) {
    return plan.period("Q3").orElseThrow();
  }

  private static Plan with(Plan plan, List<Sector> sectors, List<Indicator> indicators) {
    return PlanLike.of(plan)
        .identity(new PlanIdentity(plan.identity().id(), 1, "cd".repeat(32)))
        .sectors(sectors)
        .indicators(indicators)
        .build();
  }

  private static Indicator moved(Indicator one, String sector, int number) {
    return IndicatorLike.of(one).id(one.id() + "x" + sector + "-" + number).sector(sector).build();
  }

  private static String original(String id) {
    int copy = id.indexOf('x');
    return copy < 0 ? id : id.substring(0, copy);
  }
}
