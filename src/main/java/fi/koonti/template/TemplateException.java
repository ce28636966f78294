package fi.koonti.template;

import fi.koonti.text.Language;
import java.util.Objects;

/** A workbook cannot be used as a template at all; the fault says why. */
public final class TemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient TemplateFault fault;

  TemplateException(TemplateFault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  TemplateException(TemplateFault fault, Throwable cause) {
    super(fault.toString(), cause);
    this.fault = fault;
  }

  TemplateException(TemplateFault.Reason reason, String part, String detail) {
    this(new TemplateFault(reason, part, detail));
  }

  /** Where the program's own words for a fault are all that is known of it. */
  TemplateException(TemplateFault.Reason reason, String part, RuntimeException cause) {
    this(
        new TemplateFault(reason, part, Objects.requireNonNullElse(cause.getMessage(), "")), cause);
  }

  /** The sentence for whoever keeps the template. */
  public String sentence(Language language) {
    return MissingElement.of(fault).sentence(language);
  }

  /** What is wrong, and where. */
  public TemplateFault fault() {
    return fault;
  }
}
