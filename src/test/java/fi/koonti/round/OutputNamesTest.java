package fi.koonti.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputNamesTest {

  @ParameterizedTest
  @CsvSource({
    "a.xlsx, a.xlsx",
    "kansio/a.xlsx, kansio/a.xlsx",
    "../../a.xlsx, a.xlsx",
    "/etc/a.xlsx, etc/a.xlsx",
    "C:\\temp\\a.xlsx, C_/temp/a.xlsx",
    "mitä?.xlsx, mitä_.xlsx",
    "a.xlsx., a.xlsx",
    "'..', _"
  })
  void aNameLeadsNowhereElse(String name, String path) {
    assertEquals(path, new OutputNames().of(name));
  }

  @Test
  void noTwoFilesMeetOnAnyDisk() {
    OutputNames names = new OutputNames();
    assertEquals(
        List.of("a.xlsx", "A (2).xlsx", "a.xlsx (2)/b.xlsx", "c/d.xlsx", "C (2)"),
        List.of(
            names.of("a.xlsx"),
            names.of("A.xlsx"),
            names.of("a.xlsx/b.xlsx"),
            names.of("c/d.xlsx"),
            names.of("C")));
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String name = new OutputNames().of("ä".repeat(300) + ".xlsx");
    assertTrue(name.length() <= 80 && name.endsWith(".xlsx"), name);
  }
}
