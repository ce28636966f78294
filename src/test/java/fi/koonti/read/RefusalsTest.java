package fi.koonti.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

  @ParameterizedTest
  @CsvSource({
    "muistio.txt, .txt",
    "taulu.CSV, csv",
    "lomake.xlsx, csv",
    "lomake.ods, csv",
    "nimi, csv"
  })
  void textIsNotSaidToBeWhatItOnlyCallsItself(String file, String format) {
    var finding = Refusals.finding(new UnreadableFileException(Reason.TEXT), file);
    assertEquals(format, finding.facts().get("format"));
  }
}
