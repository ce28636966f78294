package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.text.TextNormalizer;
import java.util.regex.Pattern;

/** The shapes of ids and codes. They become parts of file names, so they hold no other signs. */
final class Codes {

  /** Of a row: {@code ELYM-001}. */
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

  /** Of a sector, a period or a plan: {@code HYVÄ}, {@code Q1}, {@code PORI-2023}. */
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

  private Codes() {}

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The code in a cell that must hold one; empty when it does not serve, which is told. */
  static String read(PlanRow row, PlanColumn column) {
    String code = TextNormalizer.normal(row.required(column));
    if (code.isEmpty() || CODE.matcher(code).matches()) {
      return code;
    }
    row.tell(FindingCode.PLAN_CODE_MALFORMED, column, code);
    return "";
  }
}
