package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.AnswerRow.LockedText;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.StrayCell.Kind;
import fi.koonti.submission.Value;
import fi.koonti.text.TextNormalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the rows of a copied sheet to those of the form: what only one of them says stands; what
 * both say and differently is told, and the form's counts.
 */
final class Copies {

  private final Optional<MetadataSheet> machine;
  private final List<StrayCell> strays;
  private final List<Finding> findings;

  /**
   * A joining.
   *
   * @param strays where to put answers that the form itself has already
   * @param findings where to tell of locked texts that were changed
   */
  Copies(Optional<MetadataSheet> machine, List<StrayCell> strays, List<Finding> findings) {
    this.machine = machine;
    this.strays = strays;
    this.findings = findings;
  }

  AnswerRow join(AnswerRow form, AnswerRow copy) {
    Map<Field, Place> cells = new EnumMap<>(copy.cells());
    Map<Field, Value> values = new EnumMap<>(Field.class);
    cells.putAll(form.cells());
    values.putAll(form.values());
    copy.values()
        .forEach(
            (field, value) -> {
              Place place = copy.place(field);
              Value first = values.putIfAbsent(field, value);
              if (first == null) {
                cells.put(field, place);
              } else {
                Kind kind = first.saysTheSameAs(value) ? Kind.COPY_SAME : Kind.COPY_DIFFERS;
                strays.add(new StrayCell(kind, place, form.indicatorId(), value.text()));
              }
            });
    tellLocked(form, copy.locked());
    return new AnswerRow(form.indicatorId(), cells, values, form.locked(), form.before());
  }

  /** Tells where a further row shows other locked texts than the plan and the real row do. */
  void tellLocked(AnswerRow real, Map<Attribute, LockedText> further) {
    Optional<Indicator> indicator =
        machine.flatMap(one -> one.plan().indicator(real.indicatorId()));
    further.forEach(
        (attribute, now) -> {
          LockedText first = real.locked().get(attribute);
          String decided =
              indicator.map(attribute::of).orElseGet(() -> first == null ? "" : first.text());
          boolean told = first != null && TextNormalizer.same(first.text(), now.text());
          if (!told && !TextNormalizer.same(decided, now.text())) {
            findings.add(
                Finding.of(FindingCode.LOCKED_TEXT_CHANGED, now.place())
                    .withRow(real.indicatorId())
                    .withValue(now.text())
                    .with("decided", decided));
          }
        });
  }
}
