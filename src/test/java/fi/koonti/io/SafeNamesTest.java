package fi.koonti.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNamesTest {

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
    assertEquals(path, new SafeNames().of(name, ""));
  }

  @Test
  void noTwoFilesMeetOnAnyDisk() {
    SafeNames names = new SafeNames();
    assertEquals(
        List.of("a.xlsx", "A (2).xlsx", "a.xlsx (2)/b.xlsx", "c/d.xlsx", "C (2)"),
        List.of(
            names.of("a.xlsx", ""),
            names.of("A.xlsx", ""),
            names.of("a.xlsx/b.xlsx", ""),
            names.of("c/d.xlsx", ""),
            names.of("C", "")));
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String name = new SafeNames().of("ä".repeat(300) + ".xlsx", "");
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= 255 && bytes > 250 && name.endsWith("ä.xlsx"), name);
  }
}
