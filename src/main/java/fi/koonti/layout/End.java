package fi.koonti.layout;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where the catalogues of {@link Attribute} and {@link Field} come out, and the one list of what an
 * end leaves out of them, with the reason. What is not in the list, an end has.
 */
public enum End {
  /** The rows of {@code Tavoitteet}. */
  PLAN,
  /** What {@code plan diff} compares. */
  PLAN_DIFF,
  /** The rows that people answer. */
  FORM,
  /** The rows of the form's machine sheet. */
  METADATA,
  /** {@code Tiedot}. */
  DATA_SHEET,
  /** {@code tiedot.csv}. */
  CSV,
  /** The {@code rows} of the JSON. */
  JSON,
  /** {@code Raportti}. */
  REPORT,
  /** The Word report. */
  WORD,
  /** {@code Muutokset}. */
  CHANGES;

  /** What some ends leave out, and why. */
  public record Omission(
      Set<End> ends, Set<Attribute> attributes, Set<Field> fields, String reason) {

    private static Omission of(Set<End> ends, String reason, Attribute... attributes) {
      return new Omission(ends, Set.of(attributes), Set.of(), reason);
    }
  }

  private static final Set<Field> ALL = EnumSet.allOf(Field.class);

  /** All that is left out anywhere. */
  public static final List<Omission> OMISSIONS =
      List.of(
          new Omission(
              EnumSet.of(PLAN, PLAN_DIFF, METADATA),
              Set.of(),
              ALL,
              "it is about what is asked, not about what is answered"),
          new Omission(
              EnumSet.of(CHANGES),
              EnumSet.allOf(Attribute.class),
              Set.of(),
              "it is about what is answered; `plan diff` tells what is asked otherwise"),
          Omission.of(EnumSet.of(PLAN_DIFF), "rows are compared by it", Attribute.ID),
          Omission.of(
              EnumSet.of(FORM, METADATA, DATA_SHEET, CSV, JSON, REPORT, WORD),
              "a period asks what is in force; nothing more is to be known of it",
              Attribute.VALID_FROM,
              Attribute.VALID_TO),
          Omission.of(
              EnumSet.of(FORM, METADATA), "the form as a whole is of one sector", Attribute.SECTOR),
          Omission.of(
              EnumSet.of(FORM),
              "the contract fixes the columns of the form; its machine rows have it",
              Attribute.TYPE,
              Attribute.TARGET_SPAN,
              Attribute.ACCRUAL),
          Omission.of(
              EnumSet.of(JSON),
              "the contract of the JSON fixes its names",
              Attribute.TYPE,
              Attribute.DIRECTION,
              Attribute.TARGET_SPAN,
              Attribute.RESPONSIBLE,
              Attribute.BINDING),
          Omission.of(
              EnumSet.of(REPORT, WORD),
              "it is for readers; `Tiedot` has all of it",
              Attribute.TYPE,
              Attribute.DIRECTION,
              Attribute.TARGET_SPAN,
              Attribute.ACCRUAL,
              Attribute.RESPONSIBLE,
              Attribute.BINDING),
          Omission.of(EnumSet.of(WORD), "its goals have no deeds between them", Attribute.DEED));

  /** The attributes that it has, in the order of the catalogue. */
  public List<Attribute> attributes() {
    return Arrays.stream(Attribute.values())
        .filter(one -> omissions().stream().noneMatch(left -> left.attributes().contains(one)))
        .toList();
  }

  /** The fields that it has, in the order of the catalogue. */
  public List<Field> fields() {
    return Arrays.stream(Field.values())
        .filter(one -> omissions().stream().noneMatch(left -> left.fields().contains(one)))
        .toList();
  }

  private List<Omission> omissions() {
    return OMISSIONS.stream().filter(left -> left.ends().contains(this)).toList();
  }
}
