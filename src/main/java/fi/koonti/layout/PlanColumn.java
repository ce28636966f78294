package fi.koonti.layout;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Entry;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of the plan workbook, sheet by sheet, in their order. */
public enum PlanColumn implements Column {
  SETTING_NAME(PlanSheet.SETTINGS, 34),
  SETTING_VALUE(PlanSheet.SETTINGS, 40),
  SETTING_NOTE(PlanSheet.SETTINGS, 70),

  PERIOD_CODE(PlanSheet.PERIODS, 10),
  PERIOD_NAME(PlanSheet.PERIODS, 34),
  PERIOD_START(PlanSheet.PERIODS, 14),
  PERIOD_END(PlanSheet.PERIODS, 14),
  PERIOD_DUE(PlanSheet.PERIODS, 24),

  SECTOR_CODE(PlanSheet.SECTORS, 12),
  SECTOR_NAME(PlanSheet.SECTORS, 44),
  SECTOR_CONTACT(PlanSheet.SECTORS, 36),
  SECTOR_EMAIL(PlanSheet.SECTORS, 36),

  STATUS_CODE(PlanSheet.STATUSES, 20),
  STATUS_NAME(PlanSheet.STATUSES, 28),
  STATUS_COLOUR(PlanSheet.STATUSES, 12),
  STATUS_NEEDS_CORRECTION(PlanSheet.STATUSES, 28),
  STATUS_NEEDS_OUTCOME(PlanSheet.STATUSES, 20),

  ID(PlanSheet.GOALS, 12, Attribute.ID),
  SECTOR(PlanSheet.GOALS, 9, Attribute.SECTOR),
  SECTION(PlanSheet.GOALS, 14, Attribute.SECTION),
  FOCUS_AREA(PlanSheet.GOALS, 13, Attribute.FOCUS_AREA),
  GOAL(PlanSheet.GOALS, 18, Attribute.GOAL),
  DEED(PlanSheet.GOALS, 18, Attribute.DEED),
  MEASURE(PlanSheet.GOALS, 22, Attribute.MEASURE),
  INDICATOR(PlanSheet.GOALS, 26, Attribute.INDICATOR),
  TYPE(PlanSheet.GOALS, 13, Attribute.TYPE),
  UNIT(PlanSheet.GOALS, 10, Attribute.UNIT),
  DIRECTION(PlanSheet.GOALS, 18, Attribute.DIRECTION),
  BASELINE(PlanSheet.GOALS, 22, Attribute.BASELINE),
  BASELINE_NUMBER(PlanSheet.GOALS, 12, Attribute.BASELINE, ValuePart.NUMBER),
  TARGET(PlanSheet.GOALS, 22, Attribute.TARGET),
  TARGET_NUMBER(PlanSheet.GOALS, 12, Attribute.TARGET, ValuePart.NUMBER),
  TARGET_SPAN(PlanSheet.GOALS, 16, Attribute.TARGET_SPAN),
  ACCRUAL(PlanSheet.GOALS, 18, Attribute.ACCRUAL),
  RESPONSIBLE(PlanSheet.GOALS, 26, Attribute.RESPONSIBLE),
  BINDING(PlanSheet.GOALS, 14, Attribute.BINDING),
  VALID_FROM(PlanSheet.GOALS, 15, Attribute.VALID_FROM),
  VALID_TO(PlanSheet.GOALS, 15, Attribute.VALID_TO),

  RULE_CODE(PlanSheet.RULES, 36),
  RULE_CHOICE(PlanSheet.RULES, 18),
  RULE_SENTENCE(PlanSheet.RULES, 96),

  USED_ID(PlanSheet.IDS, 14),
  USED_MEASURE(PlanSheet.IDS, 60),
  USED_INDICATOR(PlanSheet.IDS, 60),

  QUESTION_ID(PlanSheet.QUESTIONS, 16),
  QUESTION_COLUMN(PlanSheet.QUESTIONS, 16),
  QUESTION_PROPOSAL(PlanSheet.QUESTIONS, 46),
  QUESTION_SOURCE(PlanSheet.QUESTIONS, 60),
  QUESTION_PLACE(PlanSheet.QUESTIONS, 20),
  QUESTION_CHOICE(PlanSheet.QUESTIONS, 12),

  ANSWER_ID(PlanSheet.ANSWERS, 14),
  ANSWER_OUTCOME(PlanSheet.ANSWERS, 22),
  ANSWER_STATUS(PlanSheet.ANSWERS, 22),
  ANSWER_NARRATIVE(PlanSheet.ANSWERS, 90),
  ANSWER_PLACE(PlanSheet.ANSWERS, 20);

  private static final Set<PlanColumn> NOTES =
      EnumSet.of(SETTING_NOTE, RULE_SENTENCE, USED_MEASURE, USED_INDICATOR);

  private static final Set<PlanColumn> KEYS =
      EnumSet.of(
          SETTING_NAME,
          PERIOD_CODE,
          SECTOR_CODE,
          STATUS_CODE,
          ID,
          RULE_CODE,
          USED_ID,
          QUESTION_ID,
          ANSWER_ID);

  private static final Map<Attribute, PlanColumn> TEXTS = new EnumMap<>(Attribute.class);
  private static final Map<Attribute, PlanColumn> NUMBERS = new EnumMap<>(Attribute.class);

  static {
    for (PlanColumn column : values()) {
      Map<Attribute, PlanColumn> all = column.part == ValuePart.TEXT ? TEXTS : NUMBERS;
      column.attribute().ifPresent(one -> all.put(one, column));
    }
  }

  private final PlanSheet sheet;
  private final double width;
  private final @Nullable Entry entry;
  private final ValuePart part;

  PlanColumn(PlanSheet sheet, double width) {
    this(sheet, width, null);
  }

  PlanColumn(PlanSheet sheet, double width, @Nullable Entry entry) {
    this(sheet, width, entry, ValuePart.TEXT);
  }

  PlanColumn(PlanSheet sheet, double width, @Nullable Entry entry, ValuePart part) {
    this.sheet = sheet;
    this.width = width;
    this.entry = entry;
    this.part = part;
  }

  @Override
  public Optional<Entry> entry() {
    return Optional.ofNullable(entry);
  }

  @Override
  public ValuePart part() {
    return part;
  }

  /** The column of what was decided of an attribute. */
  public static PlanColumn of(Attribute attribute) {
    return Objects.requireNonNull(TEXTS.get(attribute), attribute.key());
  }

  /** The column of the number of a level. */
  public static PlanColumn number(Attribute level) {
    return Objects.requireNonNull(NUMBERS.get(level), level.key());
  }

  /** The columns of one sheet, from left to right. */
  public static List<PlanColumn> of(PlanSheet sheet) {
    return Arrays.stream(values()).filter(column -> column.sheet == sheet).toList();
  }

  public PlanSheet sheet() {
    return sheet;
  }

  /** Whether it tells the rows of its sheet from each other. */
  public boolean isKey() {
    return KEYS.contains(this);
  }

  /** The column that tells the rows of a sheet from each other. */
  public static PlanColumn key(PlanSheet sheet) {
    return of(sheet).stream().filter(PlanColumn::isKey).findFirst().orElseThrow();
  }

  /** Whether it is for people only, so that nothing is missed where it is gone. */
  public boolean isNote() {
    return NOTES.contains(this);
  }

  /** Whether a plan may be without it. */
  public boolean isOptional() {
    return isNote() || entry().filter(Entry::isOptional).isPresent();
  }

  @Override
  public int index() {
    return of(sheet).indexOf(this);
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "plan.column";
  }
}
