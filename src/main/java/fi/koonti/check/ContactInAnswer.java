package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import fi.koonti.text.Contacts;
import java.util.List;
import java.util.stream.Stream;

/** A text that the public will read tells how somebody can be reached; whether it may is asked. */
final class ContactInAnswer implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return Stream.of(Field.values())
        .filter(Field::isPublished)
        .flatMap(
            field ->
                row
                    .value(field)
                    .filter(Value::isUsable)
                    .map(Value::text)
                    .flatMap(Contacts::firstIn)
                    .map(
                        contact ->
                            row.finding(FindingCode.CONTACT_IN_ANSWER, field)
                                .with("contact", contact))
                    .stream())
        .toList();
  }
}
