package fi.koonti.report;

import fi.koonti.maker.MouldMaker;
import fi.koonti.mould.Mould;
import fi.koonti.text.Language;
import java.nio.file.Path;

class Peek {
  public static void main(String[] a) throws Exception {
    Mould m = Mould.open(MouldMaker.all().get("koonti.xlsx"));
    System.err.println(m.faults() + " " + new WorkbookReport(m).missing());
    for (String which : new String[] {"pori", "large", "empty", "small"}) {
      var c = (fi.koonti.merge.Consolidation) Rounds.class.getDeclaredMethod(which).invoke(null);
      new WorkbookReport(m).write(c, Language.FI, Path.of("/tmp/rep/" + which + ".xlsx"));
    }
  }
}
