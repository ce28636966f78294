package fi.koonti.damage;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Plan;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Makes a form for each finding about answers that are in order by themselves, but do not fit each
 * other, the plan or the period before.
 */
final class UnfitAnswers {

  private static final String ON_TRACK = "Etenee suunnitellusti";

  /** A row whose indicator is a number of days, to be lowered from 40 to 30, and one in words. */
  private static final int NUMBER = 4;

  private static final int TEXT = 0;

  private final Plan plan;
  private final String sector;
  private final Desks desks;
  private final Map<String, byte[]> files = new TreeMap<>();

  UnfitAnswers(Plan plan, String sector, Desks desks) {
    this.plan = plan;
    this.sector = sector;
    this.desks = desks;
  }

  /** The files by their names: the finding's code and the ending. */
  Map<String, byte[]> files() {
    put(
        FindingCode.STATUS_CONTRADICTS_OUTCOME,
        desk -> answer(desk, NUMBER, "35", "Toteutunut", "Luvat käsiteltiin."));
    put(
        FindingCode.DEADLINE_GONE,
        desk -> answer(desk, row("ELYM-007"), null, ON_TRACK, "Palaute kootaan."));
    put(
        FindingCode.OUTCOME_OF_OTHER_TIME,
        desk ->
            answer(
                desk, row("ELYM-018"), "121 000 (kesä–syyskuu)", ON_TRACK, "Matkoja on paljon."));
    put(
        FindingCode.OUTCOME_ONLY_IN_NARRATIVE,
        desk -> answer(desk, NUMBER, null, ON_TRACK, "Käsittely kesti 34 päivää."));
    put(
        FindingCode.NARRATIVE_CONTRADICTS_OUTCOME,
        desk -> answer(desk, NUMBER, "35", ON_TRACK, "Käsittely kesti 38 päivää."));
    put(
        FindingCode.CHANGE_MISCOUNTED,
        desk ->
            answer(
                desk,
                row("ELYM-025"),
                "361",
                ON_TRACK,
                "Asiakkaita on 361. Viime vuoden luku oli 424, joten laskua on 17 %."));
    put(
        FindingCode.NARRATIVE_SAYS_NOTHING,
        desk -> desk.type(TEXT, FormColumn.NARRATIVE, "ks. edellinen"));
    put(
        FindingCode.NARRATIVE_REPEATED,
        desk -> {
          desk.type(TEXT, FormColumn.NARRATIVE, "Työ etenee.");
          desk.type(TEXT + 1, FormColumn.NARRATIVE, "Työ etenee.");
        });
    afterAPeriod(
        FindingCode.NARRATIVE_UNCHANGED,
        (desk, before) -> desk.type(TEXT, FormColumn.NARRATIVE, before.narrative()),
        "ELYM-001");
    afterAPeriod(
        FindingCode.STATUS_UNCHANGED,
        (desk, before) -> {
          int row = row("ELYM-025");
          answer(desk, row, before.outcome(), "Toteutuu osittain", "Asiakkaita on vähän.");
          desk.type(row, FormColumn.CORRECTION, "Syy selvitetään.");
        },
        "ELYM-025");
    return files;
  }

  private void afterAPeriod(FindingCode code, BiConsumer<Desk, HistoricAnswer> deed, String id) {
    History history = PoriPlan.history();
    put(code, history, desk -> deed.accept(desk, history.latest(id).orElseThrow()));
  }

  private void put(FindingCode code, Consumer<Desk> deed) {
    put(code, History.NONE, deed);
  }

  private void put(FindingCode code, History history, Consumer<Desk> deed) {
    Desk desk = desks.filled(plan, sector, history);
    deed.accept(desk);
    desk.putTogether();
    files.put(code.code() + ".xlsx", desk.save(BrokenForms.OCTOBER));
  }

  private static void answer(Desk desk, int row, String outcome, String status, String narrative) {
    desk.type(row, FormColumn.OUTCOME, outcome);
    desk.type(row, FormColumn.STATUS, status);
    desk.type(row, FormColumn.NARRATIVE, narrative);
  }

  private int row(String id) {
    return Desks.row(plan, plan.indicator(id).orElseThrow());
  }
}
