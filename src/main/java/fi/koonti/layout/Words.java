package fi.koonti.layout;

import fi.koonti.plan.Accrual;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.RuleChoice;
import fi.koonti.plan.Status;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words for closed sets, as plan workbooks and reports write them. Read in any language. */
public final class Words {

  /** The words of a key in all languages, folded: each row of a plan asks. */
  private static final Map<String, Set<String>> IN_ANY_LANGUAGE = new ConcurrentHashMap<>();

  private Words() {}

  /** {@code luku}. */
  public static String of(IndicatorType type, Language language) {
    return LayoutTexts.get("type." + LayoutTexts.key(type), language);
  }

  /** {@code suurempi parempi}. */
  public static String of(Direction direction, Language language) {
    return LayoutTexts.get("direction." + LayoutTexts.key(direction), language);
  }

  /** {@code kauden oma}; empty where nobody has said. */
  public static String of(Accrual accrual, Language language) {
    return accrual == Accrual.UNSTATED
        ? ""
        : LayoutTexts.get("accrual." + LayoutTexts.key(accrual), language);
  }

  /** How outcomes belong together by a word in any language; nothing says nothing. */
  public static Optional<Accrual> accrual(String word) {
    if (word.isBlank()) {
      return Optional.of(Accrual.UNSTATED);
    }
    return Arrays.stream(Accrual.values())
        .filter(one -> one != Accrual.UNSTATED)
        .filter(one -> anyLanguage("accrual." + LayoutTexts.key(one), word))
        .findFirst();
  }

  /** What the plan says of an indicator in words; empty where it says nothing. */
  public static String of(Attribute attribute, Indicator indicator, Language language) {
    String said = attribute.of(indicator);
    return attribute.type() != Attribute.Type.CHOICE || said.isEmpty()
        ? said
        : word(attribute, said, language);
  }

  /** The words that can be chosen. */
  public static List<String> choices(Attribute attribute, Language language) {
    return attribute.choices().stream().map(one -> word(attribute, one.name(), language)).toList();
  }

  /** What a word chooses, in any language. */
  public static Optional<? extends Enum<?>> choice(Attribute attribute, String word) {
    return switch (attribute) {
      case TYPE -> type(word);
      case DIRECTION -> direction(word);
      case ACCRUAL -> accrual(word);
      default -> throw new IllegalArgumentException("expected a choice, but found " + attribute);
    };
  }

  private static String word(Attribute attribute, String code, Language language) {
    return LayoutTexts.get(attribute.key() + "." + LayoutTexts.key(code), language);
  }

  /** {@code kyllä}. */
  public static String of(boolean yes, Language language) {
    return LayoutTexts.get(yes ? "word.yes" : "word.no", language);
  }

  /** {@code varoitus}, {@code ei käytössä}. */
  public static String of(RuleChoice choice, Language language) {
    return LayoutTexts.get("rule-choice." + LayoutTexts.key(choice), language);
  }

  /** What a word makes of a rule, in any language. */
  public static Optional<RuleChoice> ruleChoice(String word) {
    return Arrays.stream(RuleChoice.values())
        .filter(choice -> anyLanguage("rule-choice." + LayoutTexts.key(choice), word))
        .findFirst();
  }

  /** The name that a status has until a municipality gives it another. */
  public static String defaultName(Status status, Language language) {
    return LayoutTexts.get("status.default." + LayoutTexts.key(status), language);
  }

  /** {@code Ei vastattu}: what stands where no status was told. */
  public static String notAnswered(Language language) {
    return LayoutTexts.get("status.not-answered", language);
  }

  /** {@code valtuusto}, {@code lautakunta}, {@code toimiala}: towards whom a goal can bind. */
  public static List<String> bindings(Language language) {
    return List.of(
        LayoutTexts.get("binding.council", language),
        LayoutTexts.get("binding.committee", language),
        LayoutTexts.get("binding.sector", language));
  }

  /** Whether a word says, in any language, that something binds towards the council. */
  public static boolean bindsTheCouncil(String word) {
    return anyLanguage("binding.council", word);
  }

  /** {@code ESIMERKKI}: the id of a row that shows how rows are filled and is no part of a plan. */
  public static String exampleId(Language language) {
    return LayoutTexts.get("plan.example-id", language);
  }

  /** Whether an id is that of an example, in any language. */
  public static boolean isExampleId(String id) {
    return anyLanguage("plan.example-id", id);
  }

  /** {@code hyväksy} or {@code hylkää}: what a person can make of a proposal. */
  public static String accepted(boolean yes, Language language) {
    return LayoutTexts.get(yes ? "choice.accept" : "choice.reject", language);
  }

  /** What a word makes of a proposal, in any language. */
  public static Optional<Boolean> accepted(String word) {
    if (anyLanguage("choice.accept", word)) {
      return Optional.of(true);
    }
    return anyLanguage("choice.reject", word) ? Optional.of(false) : Optional.empty();
  }

  /** The type that a word means in any language. */
  public static Optional<IndicatorType> type(String word) {
    return Arrays.stream(IndicatorType.values())
        .filter(type -> anyLanguage("type." + LayoutTexts.key(type), word))
        .findFirst();
  }

  /** The direction that a word means in any language; nothing, or a dash, means none. */
  public static Optional<Direction> direction(String word) {
    if (word.isBlank() || word.strip().equals("-")) {
      return Optional.of(Direction.NONE);
    }
    return Arrays.stream(Direction.values())
        .filter(direction -> anyLanguage("direction." + LayoutTexts.key(direction), word))
        .findFirst();
  }

  /** The yes or no that a word means in any language. */
  public static Optional<Boolean> yesOrNo(String word) {
    if (anyLanguage("word.yes", word)) {
      return Optional.of(true);
    }
    return anyLanguage("word.no", word) ? Optional.of(false) : Optional.empty();
  }

  private static boolean anyLanguage(String key, String word) {
    return IN_ANY_LANGUAGE
        .computeIfAbsent(key, Words::inAllLanguages)
        .contains(TextNormalizer.folded(word));
  }

  private static Set<String> inAllLanguages(String key) {
    return Arrays.stream(Language.values())
        .map(one -> TextNormalizer.folded(LayoutTexts.get(key, one)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
