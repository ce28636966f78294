package fi.koonti.form;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.Stamp;
import fi.koonti.plan.Period;
import fi.koonti.plan.RuleChoice;
import fi.koonti.plan.Settings;
import fi.koonti.template.CellContent;
import fi.koonti.template.TemplateFill;
import fi.koonti.text.Numerals;
import fi.koonti.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes into the places of the template's texts. Their names are Finnish like the names of
 * pattern rows: those who change a template read them.
 */
final class FormPlaces {

  /** The place in the row of keys that takes the form's stamp. */
  static final String STAMP = "lomakkeen_leima";

  /** The place on the machine sheet that takes the limit of narratives as a number. */
  private static final String LIMIT = "selvityksen_pituus_lukuna";

  /** The place beside it that takes {@code 1} when no answer may have a personal identity code. */
  private static final String PERSONAL_CODES = "henkilotunnus_kielletty";

  private FormPlaces() {}

  /** The texts by the names of their places. */
  static Map<String, String> of(FormOrder order) {
    Settings settings = order.plan().settings();
    Period period = order.period();
    Texts texts = FormTexts.in(order.language());
    Map<String, String> places = new LinkedHashMap<>();
    places.put("organisaatio", settings.organisation());
    places.put("toimiala", order.addressee());
    places.put("seurannan_otsikko", FormTitle.of(order));
    places.put("toimialan_koodi", order.sector().code());
    places.put("kausi", period.name());
    places.put("kauden_tunnus", period.key());
    places.put("palautus", new Numerals(order.language()).of(period.due()));
    places.put("rivit", String.valueOf(order.asked().size()));
    places.put(
        "yhteys", settings.contact().isBlank() ? texts.get("contact.none") : settings.contact());
    places.put("selvityksen_pituus", String.valueOf(settings.narrativeLimit()));
    // Each row says more; this is for a template whose rule no longer stands on its pattern row.
    places.put("rivi.kehote", texts.get("prompt.outcome"));
    places.put("tilan_kehote", StatusPrompt.of(order));
    places.put("lomakkeen_tunnus", order.identity().formId());
    places.put(STAMP, Stamp.of(order.identity()));
    places.put(
        "otsikko",
        texts.get(
            "title",
            Map.of(
                "organisation", settings.organisation(),
                "sector", order.addressee(),
                "period", period.name())));
    return places;
  }

  /** Puts them into a pour. */
  static void put(FormOrder order, TemplateFill fill) {
    of(order).forEach(fill::put);
    fill.put(LIMIT, CellContent.number(order.plan().settings().narrativeLimit()));
    fill.put(PERSONAL_CODES, CellContent.number(forbidsPersonalCodes(order) ? 1 : 0));
  }

  /** Whether the plan lets the rule hold. */
  static boolean forbidsPersonalCodes(FormOrder order) {
    return order.plan().rules().of(FindingCode.PERSONAL_CODE_IN_ANSWER) != RuleChoice.OFF;
  }
}
