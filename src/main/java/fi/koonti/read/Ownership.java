package fi.koonti.read;

import fi.koonti.layout.FormSheet;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.text.Wording;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a form says of itself from what people added. A form that still has its machine sheet
 * knows its own texts; without it only what is certain counts as added.
 */
final class Ownership {

  private final Optional<MachineSheet> machine;
  private final Set<String> planTexts = new HashSet<>();

  Ownership(Optional<MachineSheet> machine) {
    this.machine = machine;
    machine.ifPresent(sheet -> sheet.plan().indicators().forEach(this::add));
  }

  private void add(Indicator indicator) {
    planTexts.add(Wording.normal(indicator.id()));
    for (Attribute attribute : Attribute.values()) {
      planTexts.add(Wording.normal(attribute.of(indicator)));
    }
  }

  /** Whether the form itself says this text. */
  boolean isOwn(String text) {
    return machine.filter(sheet -> sheet.printed().contains(text)).isPresent()
        || planTexts.contains(Wording.normal(text));
  }

  /** Whether the form can tell its own texts from others on this sheet. */
  boolean canTell(String sheet) {
    return machine.isPresent() || !FormSheet.isTitle(sheet);
  }
}
