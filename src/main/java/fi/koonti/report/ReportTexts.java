package fi.koonti.report;

import fi.koonti.assess.EarlierSum;
import fi.koonti.layout.ComputedTarget;
import fi.koonti.layout.Words;
import fi.koonti.merge.Answer;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.TargetChange;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Status;
import fi.koonti.quantity.LevelReader;
import fi.koonti.submission.Value;
import fi.koonti.text.Dates;
import fi.koonti.text.Decimals;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import fi.koonti.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every report of a merge says alike, in the words of one language. */
public final class ReportTexts {

  /** What stands where there is nothing; never a zero. */
  public static final String NOTHING = "–";

  private static final int SHARE_DECIMALS = 2;

  private final MergedReport merged;
  private final Language language;
  private final Texts texts;
  private final Numerals numerals;

  /** The words for a merge. */
  public ReportTexts(MergedReport merged, Language language) {
    this.merged = merged;
    this.language = language;
    this.texts = Texts.of(ReportTexts.class, "report", language);
    this.numerals = new Numerals(language);
  }

  /** The bundle that all reports share. */
  public Texts texts() {
    return texts;
  }

  public Numerals numerals() {
    return numerals;
  }

  /** The municipality's word for a status; null means "not answered". */
  public String word(@Nullable Status status) {
    if (status == null) {
      return Words.notAnswered(language);
    }
    return merged
        .plan()
        .choice(status)
        .map(choice -> choice.name())
        .orElseGet(() -> Words.defaultName(status, language));
  }

  /** The name of a sector; its code where the plan has none of that code. */
  public String sectorName(String code) {
    return merged.plan().sector(code).map(Sector::name).orElse(code);
  }

  /** What is followed; a measure that has no indicator stands for itself. */
  public static String name(Indicator indicator) {
    return indicator.hasName() ? indicator.name() : indicator.measure();
  }

  /** The target as it was decided, with what it comes to; {@link #NOTHING} where there is none. */
  public String target(ReportRow row) {
    return orNothing(ComputedTarget.decided(row.indicator(), language));
  }

  /** A text, or {@link #NOTHING} for an empty one. */
  public static String orNothing(String text) {
    return text.isEmpty() ? NOTHING : text;
  }

  /**
   * What a target level was when the year began, and when it was changed; empty when it was not.
   */
  public Optional<String> targetChange(ReportRow row) {
    return row.targetChange()
        .map(
            change ->
                texts.get(
                    "target-change" + kind(change),
                    Map.of(
                        "original",
                        orNothing(change.original()),
                        "last",
                        String.valueOf(change.lastVersion()),
                        "version",
                        String.valueOf(change.version()),
                        "when",
                        when(change))));
  }

  private static String kind(TargetChange change) {
    int versions = change.version() - change.lastVersion();
    return versions == 1 ? "" : versions > 1 ? ".at-latest" : ".unversioned";
  }

  private String when(TargetChange change) {
    return change
        .decided()
        .map(numerals::of)
        .orElseGet(
            () ->
                texts.get(
                    "target-change.since",
                    Map.of("period", change.period(), "day", numerals.of(change.since()))));
  }

  /**
   * An outcome as a reader wants it: numbers with their unit, days as days, texts to the letter.
   * Beside an amount of one period stands what all periods brought.
   */
  public String outcome(ReportRow row) {
    String outcome = written(row, Field.OUTCOME);
    boolean isPart = row.indicator().accrual() == Accrual.OWN_PERIOD && row.outcomeNumber() != null;
    return isPart ? accrued(row, outcome) : orNothing(outcome);
  }

  /** An amount of one period beside what all periods brought: that is held against the target. */
  private String accrued(ReportRow row, String outcome) {
    if (row.earlier().isEmpty()) {
      String kind = row.indicator().addsUp() ? "accrued.unknown" : "accrued.own";
      return texts.get(kind, Map.of("outcome", outcome));
    }
    EarlierSum earlier = row.earlier().get();
    if (!earlier.since().isBefore(merged.period().start())) {
      return outcome;
    }
    BigDecimal reached = row.reached();
    if (reached == null) {
      return outcome;
    }
    String sum = number(reached, row.indicator());
    boolean exact = earlier.exact() && !isApproximate(row);
    Map<String, String> facts =
        Map.of(
            "outcome",
            outcome,
            "sum",
            exact ? sum : texts.get("accrued.about", Map.of("sum", sum)),
            "day",
            numerals.of(earlier.since()));
    boolean isYear = earlier.since().equals(yearBegins());
    return texts.get(isYear ? "accrued.year" : "accrued.since", facts);
  }

  private LocalDate yearBegins() {
    return LocalDate.of(merged.period().end().getYear(), 1, 1);
  }

  private static boolean isApproximate(ReportRow row) {
    return row.answer(Field.OUTCOME)
        .map(answer -> LevelReader.read(answer.value().words()).approximate())
        .orElse(false);
  }

  /** An outcome or a forecast with its unit; empty when there is none. */
  public String written(ReportRow row, Field field) {
    return row.answer(field)
        .map(Answer::value)
        .map(value -> written(value, row.indicator()))
        .orElse("");
  }

  private String written(Value value, Indicator indicator) {
    return switch (value.kind()) {
      case NUMBER ->
          Optional.ofNullable(value.number())
              .map(number -> number(told(number, value.isShare()), indicator))
              .orElseGet(value::shown);
      case DATE -> value.day().map(numerals::of).orElseGet(value::shown);
      case TEXT, ERROR, UNCOMPUTED -> value.text();
    };
  }

  /** An outcome or a forecast out of its text in a file: {@code 1234.5}, {@code 2023-09-30}. */
  String written(String text, Indicator indicator) {
    return Decimals.plain(text)
        .map(number -> number(number, indicator))
        .or(() -> Dates.iso(text).map(numerals::of))
        .orElse(text);
  }

  /** A share that a formula computed has a dozen decimals that no cell shows. */
  private static BigDecimal told(BigDecimal number, boolean isShare) {
    return isShare && number.scale() > SHARE_DECIMALS
        ? number.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP)
        : number;
  }

  private String number(BigDecimal number, Indicator indicator) {
    return numerals.of(number, indicator.unit());
  }

  /** Where nobody has told the cause apart, the narrative is all that is known of it. */
  public String cause(ReportRow row) {
    String correction = row.text(Field.CORRECTION);
    String narrative = row.text(Field.NARRATIVE);
    return correction.isBlank() && !narrative.isBlank()
        ? texts.get("cause.from-narrative", Map.of("narrative", narrative))
        : correction;
  }

  /** The cause, or the narrative where nobody has told the cause apart. */
  String told(ReportRow row) {
    String correction = row.text(Field.CORRECTION);
    return correction.isBlank() ? row.text(Field.NARRATIVE) : correction;
  }

  /** What the places of a template mean, by their names: {@code organisaatio}, {@code kausi}. */
  public Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("organisaatio", merged.plan().settings().organisation());
    places.put("kausi", merged.period().key());
    places.put("kausi.nimi", merged.period().name());
    places.put("kausi.paattyy", numerals.of(merged.period().end()));
    places.put("kausi.maarapaiva", numerals.of(merged.period().due()));
    places.put("suunnitelma", merged.plan().identity().id());
    places.put("versio", String.valueOf(merged.plan().identity().version()));
    return places;
  }
}
