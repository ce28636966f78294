package fi.koonti.samples;

import fi.koonti.layout.Words;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.submission.Value;
import fi.koonti.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pori's plan of 2023 as the samples tell it: six sectors, 150 indicators, four quarters. */
public final class PoriPlan {

  private static final int YEAR = 2023;
  private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy");

  private PoriPlan() {}

  /** The plan, without evidence. */
  public static Plan plan() {
    Settings settings =
        new Settings(
            "Porin kaupunki",
            YEAR,
            Language.FI,
            2_000,
            Set.of(),
            true,
            "Strategiayksikkö, strategia@example.fi");
    return new Plan(
        new PlanIdentity("PORI-2023", 1, ""),
        settings,
        Tsv.rows("kaudet.tsv").stream().map(PoriPlan::period).toList(),
        Tsv.rows("toimialat.tsv").stream().map(PoriPlan::sector).toList(),
        statuses(Language.FI),
        Tsv.rows("tavoitteet.tsv").stream().map(PoriPlan::indicator).toList());
  }

  /** The eight statuses as a plan has them until a municipality changes them. */
  public static List<StatusChoice> statuses(Language language) {
    return List.of(
        status(Status.REACHED, "14664A", false, true, language),
        status(Status.ON_TRACK, "A9CDEB", false, true, language),
        status(Status.PARTLY, "C9A227", true, true, language),
        status(Status.DELAYED, "B85A00", true, true, language),
        status(Status.NOT_REACHED, "7F1D1A", true, true, language),
        status(Status.DROPPED, "6B5B95", false, false, language),
        status(Status.NOT_ASSESSABLE, "8894A0", false, false, language),
        status(Status.NOT_STARTED, "C5CCD3", false, false, language));
  }

  /** What was returned for a period, {@code 2023-Q3}, row by row. */
  public static List<PoriAnswer> answers(String period) {
    return Tsv.rows("vastaukset-" + period + ".tsv").stream()
        .map(
            row ->
                new PoriAnswer(
                    row.get("Tiedosto"),
                    row.get("Tunnus"),
                    row.get("Toteuma"),
                    row.get("Tila"),
                    row.get("Selvitys"),
                    row.get("Korjaavat toimenpiteet")))
        .toList();
  }

  /** The second quarter as the history that the forms of the third show. */
  public static History history() {
    Plan plan = plan();
    Map<String, HistoricAnswer> answers = new LinkedHashMap<>();
    for (PoriAnswer answer : answers("2023-Q2")) {
      BigDecimal number =
          answer.outcome().isEmpty()
              ? null
              : Value.ofText(answer.shownOutcome())
                  .in(plan.measure(plan.indicator(answer.id()).orElseThrow()))
                  .number();
      Status status = plan.statusCalled(answer.status()).orElse(null);
      answers.put(
          answer.id(),
          new HistoricAnswer(answer.shownOutcome(), number, status, answer.narrative()));
    }
    Period past = plan.period("Q2").orElseThrow();
    return new History(List.of(new PreviousPeriod(past.key(), past.end(), answers)));
  }

  private static StatusChoice status(
      Status status, String colour, boolean correction, boolean outcome, Language language) {
    return new StatusChoice(
        status, Words.defaultName(status, language), colour, correction, outcome);
  }

  private static Period period(Map<String, String> row) {
    String code = row.get("koodi");
    return new Period(
        YEAR + "-" + code,
        code,
        row.get("nimi"),
        date(row.get("alkaa")),
        date(row.get("päättyy")),
        date(row.get("palautus viimeistään")));
  }

  private static Sector sector(Map<String, String> row) {
    return new Sector(
        row.get("koodi"), row.get("nimi"), row.get("yhteyshenkilö"), row.get("sähköposti"));
  }

  private static Level level(Map<String, String> row, String text, String number) {
    return Level.of(
        row.get(text),
        number(row.get(number)),
        Words.type(row.get("Tyyppi")).orElseThrow(),
        row.get("Yksikkö"),
        Language.FI);
  }

  private static Indicator indicator(Map<String, String> row) {
    return new Indicator(
        row.get("Tunnus"),
        row.get("Toimiala"),
        row.get("Osio"),
        row.get("Painopiste"),
        row.get("Tavoite"),
        row.get("Teko"),
        row.get("Toimenpide"),
        row.get("Mittari"),
        Words.type(row.get("Tyyppi")).orElseThrow(),
        row.get("Yksikkö"),
        Words.direction(row.get("Suunta")).orElseThrow(),
        level(row, "Lähtötaso", "Lähtöarvo"),
        level(row, "Tavoitetaso", "Tavoitearvo"),
        row.get("Tavoitejakso"),
        row.get("Vastuutaho"),
        row.get("Sitovuus"),
        date(row.get("Voimassa alkaen")),
        date(row.get("Voimassa asti")),
        Accrual.UNSTATED);
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'));
  }

  private static LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text, FINNISH);
  }
}
