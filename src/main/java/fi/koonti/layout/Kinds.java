package fi.koonti.layout;

/** The names of the pattern rows that moulds must have, {@code rivi.NAME} in the workbook. */
public final class Kinds {

  /** An indicator in the form. */
  public static final String FORM_INDICATOR = "seuranta.mittari";

  /** A measure without an indicator in the form. */
  public static final String FORM_MEASURE = "seuranta.toimenpide";

  /** A status and what it demands, in the form's guide. */
  public static final String GUIDE_STATUS = "ohje.tila";

  /** A section in the form's progress sheet. */
  public static final String PROGRESS_SECTION = "tilanne.osio";

  /** A measure in the form's progress sheet. */
  public static final String PROGRESS_MEASURE = "tilanne.toimenpide";

  /** A name and a value on the form's machine sheet. */
  public static final String MACHINE_SETTING = "kone.asetus";

  /** A status on the form's machine sheet. */
  public static final String MACHINE_STATUS = "kone.tila";

  /** An indicator on the form's machine sheet. */
  public static final String MACHINE_INDICATOR = "kone.mittari";

  private Kinds() {}
}
