package fi.koonti.check.plan;

import fi.koonti.location.Place;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * What a rule has to know of the workbook that a plan stands in, so that people find what is said:
 * where things stand, and what they are called there. A place is as near as is known.
 */
public interface PlanCells {

  /** What people call the workbook. */
  String file();

  /** The cell of the year. */
  Place year();

  /** A cell of a period. */
  Place period(String code, OfPeriod part);

  /** The cell of a sector's code. */
  Place sector(String code);

  /** The sheet of goals. */
  Place goals();

  /** The cell of an attribute of an indicator. */
  Place of(String id, Attribute attribute);

  /** The number of an indicator's row, as programs count it; empty when it is not known. */
  Optional<Integer> line(String id);

  /** Whether an id stands in the workbook, and is not only one that its row would get. */
  boolean hasId(String id);

  /** Whether there is the sheet of used ids. */
  boolean hasIds();

  /** The sheet of used ids. */
  Place ids();

  /** What the sheet of goals should be called. */
  String goalsTitle();

  /** What the sheet of used ids should be called. */
  String idsTitle();

  /** The heading of the column that takes the number of a level. */
  String headingOfNumber(Attribute level);

  /** Whether a text is a heading of the sheet of goals, in any language. */
  boolean isHeading(String text);

  /** An attribute of an indicator in words. */
  String word(Attribute attribute, Indicator indicator);

  /** Towards whom something can bind. */
  List<String> bindings();

  /** Whether a word says towards whom something binds, in any language. */
  boolean isBinding(String word);

  /** What a period has a cell for, of what rules point at. */
  enum OfPeriod {
    NAME,
    START,
    END
  }
}
