package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.Words;
import fi.koonti.plan.Attribute;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the goals: one row, one indicator. */
final class GoalRows {

  /** Read in a way of their own. */
  private static final Set<Attribute> NAMED = EnumSet.of(Attribute.ID, Attribute.SECTOR);

  private final SectorChoice sectors;
  private final Measures measures;
  private final Map<Attribute, List<String>> choices = new EnumMap<>(Attribute.class);
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
    for (Attribute attribute : Attribute.values()) {
      choices.put(attribute, Words.choices(attribute, language));
    }
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
    Indicator.Builder said = new Indicator.Builder();
    for (Attribute attribute : Attribute.values()) {
      if (!NAMED.contains(attribute)) {
        read(row, PlanColumn.of(attribute), attribute, said);
      }
    }
    said.put(Attribute.ID, id).put(Attribute.SECTOR, sector.map(Sector::code).orElse(""));
    row.tellWhenBlank(PlanColumn.MEASURE);
    tellCrossed(row, id, said);
    if (id.isEmpty() || sector.isEmpty() || said.text(Attribute.MEASURE).isEmpty()) {
      return Optional.empty();
    }
    if (said.type().isEmpty()) {
      // The plan cannot be used, and its other faults are told all the same.
      said.put(Attribute.TYPE, likelyType(said.text(Attribute.UNIT)));
    }
    rowOf.put(id, row.index());
    return Optional.of(said.build());
  }

  private static IndicatorType likelyType(String unit) {
    if (unit.isEmpty()) {
      return IndicatorType.QUALITATIVE;
    }
    return unit.contains("%")
        ? IndicatorType.PERCENT
        : unit.contains("€") ? IndicatorType.EURO : IndicatorType.NUMBER;
  }

  /** Reads a column; the catalogue has type and unit before the levels that are read in them. */
  private void read(PlanRow row, PlanColumn column, Attribute attribute, Indicator.Builder said) {
    switch (attribute.type()) {
      case TEXT -> said.put(attribute, row.text(column));
      case TERM -> said.put(attribute, TextNormalizer.normal(row.text(column)));
      case CHOICE -> choice(row, column, attribute, said);
      case LEVEL -> said.put(attribute, level(row, column, attribute, said));
      case DAY -> row.date(column).ifPresent(day -> said.put(attribute, day));
    }
  }

  private void tellCrossed(PlanRow row, String id, Indicator.Builder said) {
    Optional<LocalDate> from = said.day(Attribute.VALID_FROM);
    Optional<LocalDate> to = said.day(Attribute.VALID_TO);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      row.tell(
          FindingCode.PLAN_VALIDITY_CROSSED,
          PlanColumn.VALID_TO,
          CellReading.written(to.get()),
          "id",
          future.contains(id) ? "" : id,
          "start",
          from.get().toString(),
          "end",
          to.get().toString());
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
  private void choice(PlanRow row, PlanColumn column, Attribute attribute, Indicator.Builder said) {
    if (attribute == Attribute.TYPE) {
      if (said.text(Attribute.INDICATOR).isEmpty() && row.isBlank(column)) {
        said.put(attribute, IndicatorType.QUALITATIVE);
        return;
      }
      row.tellWhenBlank(column);
    }
    List<String> offered = choices.getOrDefault(attribute, List.of());
    row.word(column, word -> Words.choice(attribute, word), offered)
        .ifPresent(one -> said.put(attribute, one));
  }

  /** A level whose text is a number cell needs no second number beside it: what it holds counts. */
  private Level level(PlanRow row, PlanColumn text, Attribute attribute, Indicator.Builder said) {
    Measure asked =
        measures.of(said.type().orElse(IndicatorType.NUMBER), said.text(Attribute.UNIT));
    Optional<BigDecimal> given =
        row.number(PlanColumn.number(attribute), asked).or(() -> row.bareNumber(text, asked));
    return Level.of(row.text(text), given.orElse(null), asked);
  }
}
