package fi.koonti.read;

import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.FormColumn;
import fi.koonti.plan.FormIdentity;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form without any mark of what it is: somebody copied its values into another workbook. The plan
 * tells what it is when its ids and its texts are the plan's, and the texts above do not speak of
 * another time.
 */
final class BareForm {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  private final FormTable form;
  private final Plan plan;
  private final Optional<Period> wanted;
  private final SentRows sent;

  private BareForm(FormTable form, KnownPlan known) {
    this.form = form;
    this.plan = known.plan();
    this.wanted = known.period();
    this.sent = new SentRows(form, plan.indicators());
  }

  /**
   * Whether a sheet has the columns of a form: ids, status, narrative. The tables of our own
   * reports and plans have them too, and the sector's besides.
   */
  static boolean is(FormTable form) {
    boolean asks =
        Stream.of(FormColumn.ID, FormColumn.STATUS, FormColumn.NARRATIVE)
            .allMatch(column -> form.columns().index(column).isPresent());
    return asks && above(form).noneMatch(BareForm::isHeadingOfSector);
  }

  private static boolean isHeadingOfSector(String text) {
    return Arrays.stream(Language.values())
        .anyMatch(language -> TextNormalizer.same(DataColumn.SECTOR.heading(language), text));
  }

  /** What the form is by the plan; unknown when the plan does not tell. */
  static FormIdentity identity(FormTable form, KnownPlan known) {
    BareForm bare = new BareForm(form, known);
    Optional<String> sector = bare.sector();
    Optional<Period> period = bare.period();
    return sector.isPresent() && period.isPresent()
        ? new FormIdentity(
            known.plan().identity().id(),
            known.plan().identity().version(),
            known.plan().settings().organisation(),
            sector.get(),
            period.get().key(),
            "",
            "")
        : FormIdentity.UNKNOWN;
  }

  /** The sector of most rows, when most rows read as the plan does. */
  private Optional<String> sector() {
    Map<String, Integer> rows = new TreeMap<>();
    int others = 0;
    for (GridRow row : form.answerRows()) {
      String shown = RowMatching.shown(form, row);
      Optional<Indicator> indicator =
          sent.has(shown) && !sent.readsOtherwise(row, shown)
              ? plan.indicator(shown)
              : sent.idByTexts(row).flatMap(plan::indicator);
      if (indicator.isPresent()) {
        rows.merge(indicator.get().sector(), 1, Integer::sum);
      } else if (!shown.isEmpty()) {
        others++;
      }
    }
    int known = rows.values().stream().mapToInt(Integer::intValue).sum();
    return known <= others
        ? Optional.empty()
        : rows.entrySet().stream()
            .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(Map.Entry::getKey);
  }

  /**
   * The period that stands above the rows, else the one wanted where no other year stands there.
   */
  private Optional<Period> period() {
    List<Period> named = plan.periods().stream().filter(this::isNamed).toList();
    if (wanted.filter(named::contains).isPresent()) {
      return wanted;
    }
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    String year = String.valueOf(plan.settings().year());
    List<String> years = years();
    return wanted.filter(period -> years.isEmpty() || years.contains(year));
  }

  private boolean isNamed(Period period) {
    return above(form)
        .anyMatch(text -> text.contains(period.name()) || text.contains(period.key()));
  }

  private List<String> years() {
    Function<String, Stream<MatchResult>> found = text -> YEAR.matcher(text).results();
    return above(form).flatMap(found).map(MatchResult::group).toList();
  }

  /** The texts above the answers, with the headings. */
  private static Stream<String> above(FormTable form) {
    return form.sheet().rows().stream()
        .filter(row -> !form.isAnswerRow(row))
        .flatMap(row -> row.cells().stream())
        .map(GridCell::text);
  }
}
