package fi.koonti.report;

import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says in two or three sentences how things stand: who has answered, what is off track and where,
 * what has changed. Where little is known it says so and nothing else.
 */
final class MessageSentences {

  private static final int PERCENT = 100;

  private final Texts texts;
  private final MessageFacts facts;

  private MessageSentences(MessageFacts facts, Texts texts) {
    this.texts = texts;
    this.facts = facts;
  }

  /** The sentences, one to three. */
  static List<String> of(MessageFacts facts, Texts texts) {
    return new MessageSentences(facts, texts).all();
  }

  private List<String> all() {
    if (facts.asked() == 0) {
      return List.of(texts.get("message.nothing-asked"));
    }
    if (facts.returned() == 0 && facts.answered() == 0) {
      return List.of(say("message.nothing-returned"));
    }
    if (facts.answered() == 0) {
      return List.of(say("message.nothing-answered"));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(answered());
    sentences.add(standing());
    sentences.add(change());
    return sentences;
  }

  private String answered() {
    boolean all = facts.returned() == facts.sectors();
    String returned = say(all ? "message.returned.all" : "message.returned.some") + remarks();
    boolean whole = facts.answered() == facts.asked();
    String sentence =
        returned + ", " + say(whole ? "message.answered.all" : "message.answered.some") + ".";
    boolean few = facts.answered() * 2 < facts.asked();
    return few ? sentence + " " + texts.get("message.little-known") : sentence;
  }

  /** Who is missing and who was late, in brackets; empty when nobody is. */
  private String remarks() {
    List<String> remarks = new ArrayList<>();
    facts
        .missing()
        .ifPresent(one -> remarks.add(texts.get("message.missing", Map.of("sector", one))));
    if (facts.late() > 0) {
      boolean allLate = facts.late() == facts.returned();
      remarks.add(say(allLate ? "message.late.all" : "message.late.some"));
    }
    return remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
  }

  private String standing() {
    if (facts.offTrack() == 0) {
      boolean reached = facts.reached() == facts.answered();
      if (!reached) {
        return say("message.none-off-track");
      }
      return say(
          facts.answered() == facts.asked() ? "message.all-reached" : "message.answered-reached");
    }
    StringBuilder sentence = new StringBuilder(say("message.off-track"));
    facts
        .onlyStatus()
        .filter(word -> facts.offTrack() > 1)
        .ifPresent(
            word -> sentence.append(texts.get("message.only-status", Map.of("status", word))));
    sentence.append(binding());
    sentence.append(where());
    return sentence.append('.').toString();
  }

  private String binding() {
    if (facts.binding() == 0) {
      return "";
    }
    if (facts.bindingOffTrack() == 0) {
      return say(facts.offTrack() == 1 ? "message.binding.not-it" : "message.binding.none");
    }
    if (facts.bindingOffTrack() == facts.offTrack()) {
      return say(facts.offTrack() == 1 ? "message.binding.it" : "message.binding.all");
    }
    return say("message.binding.some");
  }

  private String where() {
    if (facts.worst().isEmpty()) {
      return "";
    }
    String key = facts.worst().size() == 1 ? "message.where" : "message.where.two";
    return texts.get(
        facts.offTrack() == 1 ? "message.where.it" : key,
        Map.of(
            "sector", facts.worst().get(0),
            "other", facts.worst().get(facts.worst().size() - 1),
            "count", String.valueOf(facts.worstCount())));
  }

  private String change() {
    if (facts.change().isEmpty()) {
      return texts.get("message.change.unknown");
    }
    MessageFacts.Change change = facts.change().get();
    boolean same = change.slipped() == 0 && change.recovered() == 0 && change.reached() == 0;
    return texts.get(
        same ? "message.change.none" : "message.change",
        Map.of(
            "period", change.period(),
            "slipped", String.valueOf(change.slipped()),
            "recovered", String.valueOf(change.recovered()),
            "reached", String.valueOf(change.reached())));
  }

  private String say(String key) {
    return texts.get(
        key,
        Map.of(
            "sectors", String.valueOf(facts.sectors()),
            "returned", String.valueOf(facts.returned()),
            "late", String.valueOf(facts.late()),
            "asked", String.valueOf(facts.asked()),
            "answered", String.valueOf(facts.answered()),
            "percent", String.valueOf(facts.answered() * PERCENT / facts.asked()),
            "offTrack", String.valueOf(facts.offTrack()),
            "binding", String.valueOf(facts.bindingOffTrack())));
  }
}
