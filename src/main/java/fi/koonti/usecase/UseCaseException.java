package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a use case could not be carried out. Bad data in returned files is no trouble: that becomes
 * findings.
 */
public final class UseCaseException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What can stand in the way. */
  public enum Kind {
    /** A path on the command line leads nowhere. */
    NO_SUCH_PATH(true),
    /** What is given as the plan is a folder. */
    PLAN_IS_FOLDER(true),
    /** What is given as the plan is a form made from it. */
    PLAN_IS_FORM(true),
    /** What is given as the plan is a consolidated workbook. */
    PLAN_IS_REPORT(true),
    /** An output is named like a file of another format. */
    OUTPUT_ENDING(true),
    /** The plan has faults; the findings tell them. */
    UNUSABLE_PLAN(true),
    /** The plan has no such period. */
    NO_SUCH_PERIOD(true),
    /** The plan has no such sector. */
    NO_SUCH_SECTOR(true),
    /** Nothing is asked of anybody in the period. */
    NOTHING_ASKED(true),
    /** An earlier consolidated workbook cannot be used; the findings tell why. */
    UNUSABLE_PREVIOUS(true),
    /** The output would overwrite one of the inputs. */
    OUTPUT_IS_INPUT(true),
    /** Somebody may have written in files that are in the way of outputs. */
    FILES_IN_THE_WAY(true),
    /** A file stands where an output needs a folder. */
    OUTPUT_BELOW_FILE(true),
    /** What stands at the name of an output is no file: a pipe, a device, a link to nothing. */
    OUTPUT_NOT_A_FILE(true),
    /** A link leads an output out of its folder. */
    OUTPUT_LEADS_OUT(true),
    /** A file that was kept when it had to make room is no input. */
    INPUT_IS_KEPT(true),
    /** The year of a new plan is not after that of the old one. */
    YEAR_NOT_LATER(true),
    /** An old report is in no form that is read. */
    REPORT_UNREADABLE(true),
    /** An old report has no goals in it. */
    NOT_A_REPORT(true),
    REPORT_IS_A_FORM(true),
    REPORT_IS_A_PLAN(true),
    /** An old report does not say which year it is about. */
    REPORT_WITHOUT_YEAR(true),
    /** A heading is said to mean a column that the plan does not have. */
    NO_SUCH_COLUMN(true),
    /** A plan has no sheet of an import. */
    NOTHING_IMPORTED(true),
    /** Two outputs would be written to one file. */
    OUTPUTS_ALIKE(true),
    /** An output is named like a folder that is there. */
    OUTPUT_IS_FOLDER(true),
    /** What is written would stand among the inputs, and be read with them the next time. */
    FOLDER_IS_INPUT(true),
    /** The public does not get what tables and data for programs carry. */
    PUBLISHED_DATA(true),
    /** A folder that should be made anew has something in it. */
    FOLDER_NOT_EMPTY(true),
    /** A template lacks something that is needed. */
    UNUSABLE_TEMPLATE(true),
    /** The disk did not take what was to be written. */
    CANNOT_WRITE(false),
    /** The disk did not give what was to be read. */
    CANNOT_READ(false);

    private final boolean usage;

    Kind(boolean usage) {
      this.usage = usage;
    }

    /** Whether whoever gave the command can mend it; else the machine is at fault. */
    public boolean isUsage() {
      return usage;
    }

    /** How bundles write it, {@code no-such-path}. */
    public String code() {
      return KebabCase.of(this);
    }
  }

  private final Kind kind;
  private final transient Map<String, String> facts;
  private final transient List<Finding> findings;

  private UseCaseException(
      Kind kind, Map<String, String> facts, List<Finding> findings, @Nullable Throwable cause) {
    super(kind + " " + facts, cause);
    this.kind = kind;
    this.facts = Map.copyOf(facts);
    this.findings = List.copyOf(findings);
  }

  static UseCaseException of(Kind kind) {
    return of(kind, null);
  }

  static UseCaseException of(Kind kind, @Nullable Throwable cause) {
    return new UseCaseException(kind, Map.of(), List.of(), cause);
  }

  /** A trouble that a disk makes; {@code why} is a code that has words, see {@link Reasons}. */
  static UseCaseException because(Kind kind, IOException cause) {
    return new UseCaseException(kind, Map.of("why", Reasons.of(cause)), List.of(), cause);
  }

  static UseCaseException because(Kind kind, UncheckedIOException cause) {
    return because(kind, Objects.requireNonNull(cause.getCause(), "it always has one"));
  }

  /** The same with one more fact for the sentence. */
  UseCaseException with(String name, Object fact) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(name, String.valueOf(fact));
    return new UseCaseException(kind, more, findings, getCause());
  }

  /** The same with findings that tell more. */
  UseCaseException with(List<Finding> more) {
    return new UseCaseException(kind, facts, more, getCause());
  }

  public Kind kind() {
    return kind;
  }

  /** What the sentence names. */
  public Map<String, String> facts() {
    return facts;
  }

  /** What tells more; sorted. */
  public List<Finding> findings() {
    return findings;
  }
}
