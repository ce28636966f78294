package fi.koonti.importing;

import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows labels by their words, in any language and case, with a colon or without. */
final class Labels {

  /** {@code 1.2 Tavoite: …}, {@code - Mittari: …}: what a list puts in front. */
  private static final Pattern ORDINAL =
      Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2}){0,8}[.)]?|[-–•·])\\s+");

  /** {@code Tavoite 1: …}, {@code Toimenpide 1.2. …}. */
  private static final Pattern COUNT =
      Pattern.compile("\\s*\\d{1,2}(?:\\.\\d{1,2}){0,8}(?:\\s*[:.)](?=\\s|$)|\\s*$)");

  /** {@code Mittari/arviointikriteeri}: two words for one thing. */
  private static final Pattern OTHER_WORD = Pattern.compile("\\s*/\\s*[\\p{L} -]{2,40}:?$");

  /** Longer ones are sentences. */
  private static final int LONGEST_TAIL = 160;

  private final Map<String, Label> words = new LinkedHashMap<>();
  private final Pattern lead;
  private final Pattern tail;

  /**
   * The labels that are known.
   *
   * @param own words that a person has added, in small letters; they come first
   */
  Labels(Map<String, Label> own) {
    List<String> tails = new ArrayList<>();
    for (Language language : Language.values()) {
      Texts texts = Texts.of(Labels.class, "importing", language);
      for (Label label : Label.values()) {
        texts
            .find(label.key())
            .ifPresent(
                all ->
                    Arrays.stream(all.split(", *"))
                        .forEach(word -> words.putIfAbsent(TextNormalizer.folded(word), label)));
      }
      tails.addAll(List.of(texts.get("narrative.tails").split(", *")));
    }
    words.putAll(own);
    String any =
        words.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
            .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|"));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    this.lead =
        Pattern.compile(
            "(?:(?:"
                + Numbered.WORDS
                + ")\\s*(\\d{1,2})\\s*[.:)]\\s*)?("
                + any
                + ")(?![\\p{L}\\d-])",
            flags);
    this.tail =
        Pattern.compile(
            "\\s+(?:"
                + tails.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")\\b"
                + "[^:\\n]*",
            flags | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * A label and what stands behind it in its cell.
   *
   * @param number of the indicator that it speaks of, 0 when it names none
   * @param word the label as it stands, with its colon
   * @param rest what follows; may be empty
   * @param loose whether nothing but a blank parts the two
   */
  record Lead(Label label, int number, Snippet word, Snippet rest, boolean loose) {}

  /** The label that all of a cell is. */
  Optional<Lead> whole(Snippet cell) {
    return lead(cell, false).filter(found -> found.rest().isEmpty());
  }

  /**
   * The label that a cell begins with.
   *
   * @param loosely whether a blank behind it is enough
   */
  Optional<Lead> lead(Snippet cell, boolean loosely) {
    String text = cell.text();
    Matcher ordinal = ORDINAL.matcher(text);
    int start = ordinal.lookingAt() ? ordinal.end() : 0;
    Matcher matcher = lead.matcher(text).region(start, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Label label = words.get(TextNormalizer.folded(matcher.group(2)));
    int number = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
    if (label == null || number > 0 && !Label.ANSWERS.contains(label)) {
      return Optional.empty();
    }
    int end = matcher.end();
    int parted = parted(text, end, label);
    if (parted >= 0) {
      return Optional.of(new Lead(label, number, cell.cut(0, parted), cell.after(parted), false));
    }
    if (start > 0) {
      return Optional.empty();
    }
    boolean shouted = isShouted(matcher.group(2));
    boolean counts = label == Label.INDICATOR && text.substring(end).matches("\\s*\\d(?s:.*)");
    return (loosely || shouted) && !counts && Snippet.isBlank(text.charAt(end))
        ? Optional.of(new Lead(label, number, cell.cut(0, end), cell.after(end), true))
        : Optional.empty();
  }

  private static boolean isShouted(String word) {
    return word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Where the value begins, when a colon, a line end or nothing at all parts it; else -1. */
  private int parted(String text, int end, Label label) {
    Matcher counted = COUNT.matcher(text).region(end, text.length());
    if (Label.LEVELS.contains(label) && counted.lookingAt()) {
      return counted.end();
    }
    Matcher other = OTHER_WORD.matcher(text).region(end, text.length());
    if (other.lookingAt()) {
      return text.length();
    }
    int from = TimeTail.end(text, end);
    int parted = mark(text, from);
    boolean colon = parted > 0 && text.charAt(parted - 1) == ':';
    if (from > end && colon && TimeTail.listsYears(text.substring(parted))) {
      // Lähtötaso 2019: 5 000, 2021: 7 000: the year is a part of the value.
      return end;
    }
    if (parted >= 0 || label != Label.NARRATIVE && label != Label.CORRECTION) {
      return parted;
    }
    Matcher more = tail.matcher(text).region(end, Math.min(text.length(), end + LONGEST_TAIL));
    return more.lookingAt() ? mark(text, more.end()) : -1;
  }

  private static int mark(String text, int from) {
    int at = from;
    while (at < text.length() && Snippet.isBlank(text.charAt(at)) && text.charAt(at) != '\n') {
      at++;
    }
    if (at == text.length()) {
      return at;
    }
    char mark = text.charAt(at);
    return mark == ':' || mark == '\n' ? at + 1 : -1;
  }
}
