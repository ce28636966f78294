package fi.koonti.form;

import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.text.MailText;
import fi.koonti.text.Texts;
import java.util.ArrayList;
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
    List<String> head = new ArrayList<>(List.of(texts.get("mail.subject", facts)));
    if (!order.sector().email().isBlank()) {
      head.add(texts.get("mail.to", facts));
    }
    List<String> paragraphs = List.of(texts.get("mail.body", facts).split("\n"));
    return new MailText(head, paragraphs).text();
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
