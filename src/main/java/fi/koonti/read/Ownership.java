package fi.koonti.read;

import fi.koonti.layout.FormSheet;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what a form says of itself from what people added. A form that still has its machine sheet
 * knows its own texts; without it only what is certain counts as added.
 */
final class Ownership {

  private final List<MachineSheet> machines;
  private final Set<String> planTexts = new HashSet<>();

  Ownership(List<MachineSheet> machines) {
    this.machines = machines;
    machines.forEach(machine -> machine.plan().indicators().forEach(this::add));
  }

  private void add(Indicator indicator) {
    planTexts.add(Wording.normal(indicator.id()));
    for (Attribute attribute : Attribute.values()) {
      planTexts.add(Wording.normal(attribute.of(indicator)));
    }
  }

  /** Whether a form of the workbook itself says this text. */
  boolean isOwn(String text) {
    return machines.stream().anyMatch(machine -> machine.printed().contains(text))
        || planTexts.contains(Wording.normal(text));
  }

  /** Whether the forms can tell their own texts from others on this sheet. */
  boolean canTell(String sheet) {
    return !machines.isEmpty() || !FormSheet.isTitle(sheet);
  }
}
