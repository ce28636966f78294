package fi.koonti.finding;

import fi.koonti.location.Place;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import fi.koonti.text.Reasons;
import fi.koonti.text.Signs;
import fi.koonti.text.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the sentences of findings: what was found, and what to do about it. */
public final class FindingTexts {

  /** A longer fact is somebody's text: a sentence quotes its beginning. */
  private static final int FACT_LETTERS = 1_000;

  private final Texts texts;
  private final Numerals numerals;
  private final Reasons reasons;

  public FindingTexts(Language language) {
    this.texts = Texts.of(FindingTexts.class, "findings", language);
    this.reasons = Reasons.in(language);
    this.numerals = new Numerals(language);
  }

  /** What was found, in one sentence or two. */
  public String message(Finding finding) {
    return sentence(".message", finding);
  }

  /** What the reader should do. */
  public String advice(Finding finding) {
    String why = ".advice." + finding.facts().getOrDefault("why", "");
    boolean ofCause = texts.has(finding.code().code() + why);
    return sentence(ofCause ? why : ".advice", finding);
  }

  /** A row without an id is known by its place, which stands before the sentence. */
  private String sentence(String kind, Finding finding) {
    Map<String, String> facts = facts(finding);
    String sentence = texts.get(finding.code().code() + kind, facts);
    return facts.getOrDefault("id", "").isEmpty()
        ? sentence.replaceAll(" {2,}", " ").replaceAll(" (?=[,.:;](?:\\s|$))", "")
        : sentence;
  }

  /** The sentence of a code with the facts left out: {@code Rivin … tila puuttuu.} */
  public String message(FindingCode code) {
    return withoutFacts(code.code() + ".message");
  }

  /** The advice of a code with the facts left out. */
  public String advice(FindingCode code) {
    return withoutFacts(code.code() + ".advice");
  }

  private String withoutFacts(String key) {
    return Texts.withoutFacts(texts.get(key));
  }

  /** The word for a severity. */
  public String severity(Severity severity) {
    return texts.get("severity." + severity.code());
  }

  /** What stood there, a number as readers of the language write it; empty when nothing did. */
  public String value(Finding finding) {
    return finding.value() == null ? "" : written(finding, "value", finding.value());
  }

  private String written(Finding finding, String name, String fact) {
    return finding.numbers().contains(name) ? numerals.of(new BigDecimal(fact)) : fact;
  }

  private Map<String, String> facts(Finding finding) {
    Place place = finding.place();
    Map<String, String> facts = new LinkedHashMap<>(finding.facts());
    facts.replaceAll((name, fact) -> written(finding, name, fact));
    facts.replaceAll((name, fact) -> fact.length() <= FACT_LETTERS ? fact : quoted(fact));
    facts.computeIfPresent("why", (name, reason) -> reasons.words(reason, finding.facts()));
    facts.computeIfPresent("kind", (name, code) -> withoutFacts(code + ".message"));
    facts.put("file", place.file());
    if (place.sheet() != null) {
      facts.put("sheet", place.sheet());
    }
    if (place.cell() != null) {
      facts.put("cell", place.cell().toString());
      facts.put("line", String.valueOf(place.cell().row() + 1));
    }
    facts.putIfAbsent("cell", "?");
    if (finding.rowId() != null) {
      facts.put("id", finding.rowId());
    }
    facts.putIfAbsent("id", "");
    if (finding.value() != null) {
      facts.put("value", quoted(value(finding)));
    }
    facts.replaceAll((name, fact) -> Signs.shown(fact));
    return facts;
  }

  /** A sentence quotes the beginning of a long value; the finding itself has all of it. */
  private static String quoted(String value) {
    String oneLine = value.replaceAll("\\s+", " ").strip();
    return oneLine.length() <= 80 ? oneLine : oneLine.substring(0, 77) + "…";
  }
}
