package fi.koonti.template;

import fi.koonti.text.Language;
import java.util.Objects;

/** A workbook cannot be used as a mould at all; the fault says why. */
public final class MouldFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  MouldFault(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  MouldFault(Fault.Reason reason, String part, String detail) {
    this(new Fault(reason, part, Objects.requireNonNullElse(detail, "")));
  }

  /** The sentence for whoever keeps the mould. */
  public String sentence(Language language) {
    return Lack.of(fault).sentence(language);
  }

  /** What is wrong, and where. */
  public Fault fault() {
    return fault;
  }
}
