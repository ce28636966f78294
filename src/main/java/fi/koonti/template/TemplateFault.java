package fi.koonti.template;

import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.KebabCase;
import java.util.Objects;

/**
 * Something in a template that its owner must mend.
 *
 * @param reason what is wrong
 * @param part the part of the package where it stands, {@code xl/workbook.xml}, or the empty text
 *     for the whole file
 * @param detail the name, address or text that it is about
 */
public record TemplateFault(Reason reason, String part, String detail) {

  public TemplateFault {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(detail, "detail");
  }

  /** What can be wrong with a template. */
  public enum Reason {
    /** The file is no zip, or a damaged one. */
    NO_PACKAGE,
    /** A part that a workbook must have is not there. */
    PART_MISSING,
    /** More bytes than any template that a person made. */
    TOO_LARGE,
    /** Elements in elements, deeper than any program writes them. */
    TOO_DEEP,
    /** Strict Open XML, which is filled in no part. */
    STRICT,
    /** A part is not well-formed XML, or does not say what it must. */
    PART_BROKEN,
    /** The workbook counts its dates from 1904. */
    DATES_FROM_1904,
    /** A name {@code rivi.*} does not point to one row of a sheet that exists. */
    PATTERN_UNCLEAR,
    /** Two names {@code rivi.*} point to the same row. */
    PATTERN_SHARED,
    /** A <code>{{</code> without its end: a name in two formats, or a slip of the pen. */
    PLACEHOLDER_BROKEN,
    /** A note stands at or below a pattern row; notes cannot move. */
    NOTE_WOULD_MOVE,
    /** A pivot table or its source stands at or below a pattern row. */
    PIVOT_WOULD_MOVE,
    /** A what-if table or scenario stands in a sheet that has pattern rows. */
    WHAT_IF_WOULD_MOVE;

    /** The stable name, {@code pattern-unclear}. */
    public String code() {
      return KebabCase.of(this);
    }
  }

  /** The fault of a package that cannot be opened or taken apart. */
  static TemplateFault of(UnreadableFileException unreadable) {
    String part = unreadable.facts().getOrDefault("part", "");
    String limit = unreadable.facts().getOrDefault("limit", "");
    String found = unreadable.facts().getOrDefault("found", "");
    return switch (unreadable.reason()) {
      case PART_MISSING -> new TemplateFault(Reason.PART_MISSING, part, part);
      case TOO_LARGE, TOO_MANY_ENTRIES, INFLATES_TOO_MUCH ->
          new TemplateFault(Reason.TOO_LARGE, part, limit);
      case BROKEN_XML, DOCTYPE ->
          limit.isEmpty()
              ? new TemplateFault(Reason.PART_BROKEN, part, found)
              : new TemplateFault(Reason.TOO_DEEP, part, limit);
      default -> new TemplateFault(Reason.NO_PACKAGE, part, found);
    };
  }

  @Override
  public String toString() {
    return reason.code() + " in " + (part.isEmpty() ? "the file" : part) + ": " + detail;
  }
}
