package fi.koonti.layout;

/** The names of the pattern rows that templates must have, {@code rivi.NAME} in the workbook. */
public final class RowPattern {

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

  /** A sheet of what is published and what it has, on the first sheet. */
  public static final String ABOUT_SHEET = "tietoja.taulukko";

  /** A group of statuses and what is in it, on the first sheet of what is published. */
  public static final String ABOUT_GROUP = "tietoja.ryhma";

  /** A sentence of the message on the front page, or a line of it. */
  public static final String SUMMARY_MESSAGE = "yhteenveto.viesti";

  /** What the four figures of the front page count. */
  public static final String SUMMARY_LABELS = "yhteenveto.selitteet";

  /** The four figures of the front page. */
  public static final String SUMMARY_FIGURES = "yhteenveto.luvut";

  /** What changed in each figure since the period before. */
  public static final String SUMMARY_CHANGES = "yhteenveto.muutokset";

  /** What each figure consists of, within the year. */
  public static final String SUMMARY_DETAILS = "yhteenveto.erittely";

  /** The same at the end of the year. */
  public static final String SUMMARY_DETAILS_AT_END = "yhteenveto.erittely.lopussa";

  /** A grave deviation and a sector, side by side on the front page. */
  public static final String SUMMARY_ROW = "yhteenveto.rivi";

  /** A grave deviation and, beside it, all sectors that are not named. */
  public static final String SUMMARY_OTHERS = "yhteenveto.muut";

  /** A line about returns on the front page: which are missing, which late. */
  public static final String SUMMARY_NOTE = "yhteenveto.huomautus";

  /** All indicators by status. */
  public static final String STATISTICS_INDICATORS = "tilastot.mittarit";

  /** All goals by status. */
  public static final String STATISTICS_GOALS = "tilastot.tavoitteet";

  /** The shares of indicators by status. */
  public static final String STATISTICS_INDICATOR_SHARES = "tilastot.mittariosuudet";

  /** The shares of goals by status. */
  public static final String STATISTICS_GOAL_SHARES = "tilastot.tavoiteosuudet";

  /** What changed since the period before; once or not at all. */
  public static final String STATISTICS_CHANGE = "tilastot.muutos";

  /** How many told statuses differ from the computed ones. */
  public static final String STATISTICS_DIFFERENCES = "tilastot.erot";

  /** All indicators by status in one period, the earliest first. */
  public static final String STATISTICS_PERIOD = "tilastot.kausi";

  /** A sector by status. */
  public static final String STATISTICS_SECTOR = "tilastot.toimiala";

  /** A focus area by status. */
  public static final String STATISTICS_FOCUS_AREA = "tilastot.painopiste";

  /** An indicator that is off track and binds towards the council. */
  public static final String DEVIATION_BINDING = "poikkeamat.sitova";

  /** Another indicator that is off track. */
  public static final String DEVIATION = "poikkeamat.mittari";

  /** An indicator that was given up or cannot be assessed. */
  public static final String NOT_ASSESSED = "poikkeamat.arvioimatta";

  /** An indicator that was not answered. */
  public static final String NOT_ANSWERED = "poikkeamat.vastaamatta";

  /** An indicator whose told status is another than the computed one. */
  public static final String DIFFERENCE = "poikkeamat.ero";

  /** The name of a sector, at the head of its part of the report. */
  public static final String REPORT_SECTOR = "raportti.toimiala";

  /** The name of a section of the report. */
  public static final String REPORT_SECTION = "raportti.osio";

  /** A focus area, goal or deed in the report. */
  public static final String REPORT_LEVEL = "raportti.taso";

  /** A measure in the report. */
  public static final String REPORT_MEASURE = "raportti.toimenpide";

  /** The headings above the indicators of a measure. */
  public static final String REPORT_HEADINGS = "raportti.otsikot";

  /** An indicator in the report. */
  public static final String REPORT_INDICATOR = "raportti.mittari";

  /** A narrative or a correction in the report, or a part of one. */
  public static final String REPORT_TEXT = "raportti.teksti";

  /** An indicator over the periods. */
  public static final String DEVELOPMENT_INDICATOR = "kehitys.mittari";

  /** An indicator of the plan with everything known about it. */
  public static final String DATA_INDICATOR = "tiedot.mittari";

  /** A file that came back, or a sector that sent none. */
  public static final String RETURN = "palautukset.rivi";

  /** A file with something to correct first, and how much. */
  public static final String FINDINGS_OF_FILE = "havainnot.tiedosto";

  /** A finding. */
  public static final String FINDING = "havainnot.havainto";

  /** The account of a file. */
  public static final String LEDGER_FILE = "tasmaytys.tiedosto";

  /** The account of all files. */
  public static final String LEDGER_TOTAL = "tasmaytys.yhteensa";

  /** An answer that changed since an earlier merge of the period. */
  public static final String CHANGE = "muutokset.muutos";

  /** A row of the report's machine sheet, see {@link HistoryColumn}. */
  public static final String MACHINE_HISTORY = "kone.historia";

  /** A line of what is to be corrected in a returned file. */
  public static final String CORRECTION = "korjattavaa.havainto";

  private RowPattern() {}
}
