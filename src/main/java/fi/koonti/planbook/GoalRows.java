package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.Words;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Direction;
import fi.koonti.plan.IdSequence;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.plan.Measures;
import fi.koonti.plan.Sector;
import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the goals: one row, one indicator. */
final class GoalRows {

  private final SectorChoice sectors;
  private final Measures measures;
  private final List<String> accruals;
  private final List<String> types;
  private final List<String> directions;
  private final FirstSeen ids = new FirstSeen(FindingCode.PLAN_ID_REPEATED);
  private final Map<String, Integer> rowOf = new LinkedHashMap<>();
  private final IdSequence sequence;
  private final List<PlanRow> withoutId = new ArrayList<>();
  private final Set<String> future = new HashSet<>();

  /**
   * The rows of a sheet.
   *
   * @param sequence the ids that rows without one would get
   */
  GoalRows(SectorChoice sectors, Language language, IdSequence sequence) {
    this.sectors = sectors;
    this.measures = new Measures(Notation.of(language));
    this.accruals = Words.accruals(language);
    this.types = Arrays.stream(IndicatorType.values()).map(one -> Words.of(one, language)).toList();
    this.directions =
        Arrays.stream(Direction.values()).map(one -> Words.of(one, language)).toList();
    this.sequence = sequence;
  }

  /** Tells of all rows that have no id at once: one command gives one to each. */
  void tellRowsWithoutId() {
    MissingIds.tell(withoutId);
  }

  /** The zero-based row of each id that serves. */
  Map<String, Integer> rowOf() {
    return rowOf;
  }

  /** The ids that rows without one would get. */
  Set<String> future() {
    return future;
  }

  /** The indicator of a row, or empty when something that it cannot be without does not serve. */
  Optional<Indicator> read(PlanRow row) {
    String own = id(row);
    Optional<Sector> sector = sectors.read(row);
    String id = row.isBlank(PlanColumn.ID) ? sector.map(this::future).orElse("") : own;
    String measure = row.required(PlanColumn.MEASURE);
    String name = row.text(PlanColumn.INDICATOR);
    Optional<IndicatorType> type = type(row, name);
    Optional<Direction> direction = direction(row);
    String section = row.text(PlanColumn.SECTION);
    String focusArea = row.text(PlanColumn.FOCUS_AREA);
    String goal = row.text(PlanColumn.GOAL);
    String deed = row.text(PlanColumn.DEED);
    String unit = TextNormalizer.normal(row.text(PlanColumn.UNIT));
    Measure asked = measures.of(type.orElse(IndicatorType.NUMBER), unit);
    Level baseline = level(row, PlanColumn.BASELINE, PlanColumn.BASELINE_NUMBER, asked);
    Level target = level(row, PlanColumn.TARGET, PlanColumn.TARGET_NUMBER, asked);
    String span = TextNormalizer.normal(row.text(PlanColumn.TARGET_SPAN));
    Optional<Accrual> accrual = row.word(PlanColumn.ACCRUAL, Words::accrual, accruals);
    String responsible = row.text(PlanColumn.RESPONSIBLE);
    String binding = row.text(PlanColumn.BINDING);
    LocalDate from = row.date(PlanColumn.VALID_FROM).orElse(null);
    LocalDate to = row.date(PlanColumn.VALID_TO).orElse(null);
    tellCrossed(row, id, from, to);
    if (id.isEmpty() || sector.isEmpty() || measure.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    rowOf.put(id, row.index());
    return Optional.of(
        new Indicator(
            id,
            sector.get().code(),
            section,
            focusArea,
            goal,
            deed,
            measure,
            name,
            type.get(),
            unit,
            direction.orElse(Direction.NONE),
            baseline,
            target,
            span,
            responsible,
            binding,
            from,
            to,
            accrual.orElse(Accrual.UNSTATED)));
  }

  private void tellCrossed(PlanRow row, String id, LocalDate from, LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      row.tell(
          FindingCode.PLAN_VALIDITY_CROSSED,
          PlanColumn.VALID_TO,
          CellReading.written(to),
          "id",
          future.contains(id) ? "" : id,
          "start",
          from.toString(),
          "end",
          to.toString());
    }
  }

  /** The id that a row will get, so that its other faults can be told before it has one. */
  private String future(Sector sector) {
    String id = sequence.next(sector.code());
    future.add(id);
    return id;
  }

  private String id(PlanRow row) {
    String id = TextNormalizer.normal(row.text(PlanColumn.ID));
    if (row.isBlank(PlanColumn.ID)) {
      withoutId.add(row);
    } else if (!id.isEmpty() && !Codes.isId(id)) {
      row.tell(FindingCode.PLAN_ID_MALFORMED, PlanColumn.ID, id);
    } else if (!id.isEmpty() && ids.isFirst(row, PlanColumn.ID, id)) {
      return id;
    }
    return "";
  }

  /** Only what is measured needs a type; a measure without an indicator is told about in words. */
  private Optional<IndicatorType> type(PlanRow row, String name) {
    if (name.isEmpty() && row.isBlank(PlanColumn.TYPE)) {
      return Optional.of(IndicatorType.QUALITATIVE);
    }
    row.tellWhenBlank(PlanColumn.TYPE);
    return row.word(PlanColumn.TYPE, Words::type, types);
  }

  private Optional<Direction> direction(PlanRow row) {
    return row.word(PlanColumn.DIRECTION, Words::direction, directions);
  }

  /** A level whose text is a number cell needs no second number beside it: what it holds counts. */
  private static Level level(PlanRow row, PlanColumn text, PlanColumn number, Measure asked) {
    Optional<BigDecimal> given = row.number(number, asked).or(() -> row.bareNumber(text, asked));
    return Level.of(row.text(text), given.orElse(null), asked);
  }
}
