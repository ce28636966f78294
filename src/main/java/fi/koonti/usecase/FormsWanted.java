package fi.koonti.usecase;

import fi.koonti.form.Split;
import fi.koonti.io.InTheWay;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which forms are wanted: those of all sectors into the usual folder, unless something is said. */
public final class FormsWanted {

  private final Path plan;
  private final String period;
  private List<String> sectors = List.of();
  private Optional<Path> out = Optional.empty();
  private Optional<Split> split = Optional.empty();
  private List<Path> previous = List.of();
  private Optional<Path> carry = Optional.empty();
  private boolean mail;
  private Optional<Language> language = Optional.empty();
  private Templates templates = Templates.carried();
  private InTheWay inTheWay = InTheWay.REFUSE;

  private FormsWanted(Path plan, String period) {
    this.plan = plan;
    this.period = period;
  }

  /**
   * The forms of a period.
   *
   * @param period what someone calls it
   */
  public static FormsWanted of(Path plan, String period) {
    return new FormsWanted(plan, period);
  }

  /** Only some sectors, by their codes; all when there is none. */
  public FormsWanted sectors(List<String> codes) {
    sectors = List.copyOf(codes);
    return this;
  }

  /** Another folder than the usual one, see {@link FormsFolder}; it is made when it is missing. */
  public FormsWanted out(Optional<Path> folder) {
    out = folder;
    return this;
  }

  /** By what each sector's form is parted. */
  public FormsWanted split(Optional<Split> by) {
    split = by;
    return this;
  }

  /** Earlier consolidated workbooks. */
  public FormsWanted previous(List<Path> workbooks) {
    previous = List.copyOf(workbooks);
    return this;
  }

  /** A folder of forms that were returned for this period already. */
  public FormsWanted carry(Optional<Path> folder) {
    carry = folder;
    return this;
  }

  /** Whether each form gets a text for the mail that it goes with. */
  public FormsWanted mail(boolean wanted) {
    mail = wanted;
    return this;
  }

  /** Another language than the plan's. */
  public FormsWanted language(Optional<Language> wanted) {
    language = wanted;
    return this;
  }

  public FormsWanted templates(Templates wanted) {
    templates = wanted;
    return this;
  }

  public FormsWanted inTheWay(InTheWay wanted) {
    inTheWay = wanted;
    return this;
  }

  Path plan() {
    return plan;
  }

  String period() {
    return period;
  }

  List<String> sectors() {
    return sectors;
  }

  Optional<Path> out() {
    return out;
  }

  Optional<Split> split() {
    return split;
  }

  List<Path> previous() {
    return previous;
  }

  Optional<Path> carry() {
    return carry;
  }

  boolean mail() {
    return mail;
  }

  Optional<Language> language() {
    return language;
  }

  Templates templates() {
    return templates;
  }

  InTheWay inTheWay() {
    return inTheWay;
  }
}
