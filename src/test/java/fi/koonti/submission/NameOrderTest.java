package fi.koonti.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two files is newer is taken for the newer when neither says when it was saved. */
class NameOrderTest {

  @ParameterizedTest
  @CsvSource({
    "lomake.xlsx, lomake (1).xlsx",
    "lomake (2).xlsx, lomake (10).xlsx",
    "SIV v9.xlsx, SIV v10.xlsx",
    "SIV.xlsx, SIV_korjattu.xlsx",
    "SIV final.xlsx, SIV final2.ods",
    "2023-Q2/SIV.xlsx, 2023-Q3/SIV.xlsx",
    "SIV 2023-09-30.xlsx, SIV 2023-10-02.xlsx",
    "a.b/SIV, a.b/SIV (1)"
  })
  void theOtherIsNewer(String older, String newer) {
    assertTrue(new NameOrder().compare(older, newer) < 0);
    assertTrue(new NameOrder().compare(newer, older) > 0);
  }

  @Test
  void namesThatDifferOnlyInTheirEndingHaveOneAge() {
    assertEquals(0, new NameOrder().compare("SIV 01.xlsx", "SIV 1.ods"));
  }
}
