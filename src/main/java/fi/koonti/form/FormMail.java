package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.text.MailText;
import fi.koonti.text.Numerals;
import fi.koonti.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mail that goes with a form: a text ready to be pasted, its subject in the first line. */
public final class FormMail {

  private FormMail() {}

  /** The name of its file: that of the form, but {@code .txt}. */
  public static String fileName(FormOrder order) {
    return order.fileName().replaceFirst("\\.xlsx$", ".txt");
  }

  /** The text, in the form's language. */
  public static String text(FormOrder order) {
    Texts texts = FormTexts.in(order.language());
    Map<String, String> facts = facts(order, texts);
    List<String> head = new ArrayList<>(List.of(texts.get("mail.about") + subject(order, texts)));
    if (!order.sector().email().isBlank()) {
      head.add(texts.get("mail.to", facts));
    }
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(texts.get("mail.greeting"));
    paragraphs.add(texts.get("mail.what", facts));
    paragraphs.add(texts.get("mail.by", facts));
    Completeness carried = Completeness.of(order, order.asked());
    if (carried.answered() > 0) {
      facts.put("answered", String.valueOf(carried.answered()));
      paragraphs.add(texts.get("mail.carried", facts));
    }
    paragraphs.add(texts.get("mail.how", facts));
    asked(order.plan().settings()).forEach(key -> paragraphs.add(texts.get(key, facts)));
    paragraphs.add(texts.get("mail.back", facts));
    paragraphs.add(texts.get("mail.contact", facts));
    paragraphs.add(texts.get("mail.thanks", facts));
    return new MailText(head, paragraphs).text();
  }

  /** What is asked that not every plan asks. */
  private static List<String> asked(Settings settings) {
    return Arrays.stream(FormColumn.values())
        .flatMap(column -> column.field().stream())
        .filter(field -> field.isOptional() && settings.asks(field))
        .map(field -> "mail." + field.key())
        .toList();
  }

  private static String subject(FormOrder order, Texts texts) {
    String whom = order.sector().code() + order.part().map(one -> ", " + one.name()).orElse("");
    String by = new Numerals(order.language()).withoutYear(order.period().due());
    return MailText.subject(
        shown ->
            texts.get(
                "mail.subject", Map.of("by", by, "code", order.period().code(), "whom", shown)),
        whom);
  }

  private static Map<String, String> facts(FormOrder order, Texts texts) {
    Settings settings = order.plan().settings();
    Sector sector = order.sector();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("organisation", settings.organisation());
    facts.put("addressee", order.addressee());
    facts.put("email", sector.email());
    facts.put("period", order.period().name());
    facts.put("due", order.period().due().toString());
    facts.put("rows", String.valueOf(order.asked().size()));
    facts.put("file", order.fileName());
    facts.put(
        "contact", settings.contact().isBlank() ? texts.get("contact.none") : settings.contact());
    return facts;
  }
}
