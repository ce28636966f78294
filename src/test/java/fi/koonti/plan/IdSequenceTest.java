package fi.koonti.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdSequenceTest {

  @ParameterizedTest
  @CsvSource({
    "'', ELY, ELY-001",
    "ELY-001 ELYM-007, ELY, ELY-002",
    "ELY-001 ELYM-007, ELYM, ELYM-008",
    "ely-4, ELY, ELY-005",
    "ELY-0041, ELY, ELY-042",
    "ELY-A ELY-2023-3, ELY, ELY-001",
    "ELY-999, ELY, ELY-1000",
    "ELY-999999999, ELY, ELY-1000000000",
    "ELY-1000000000, ELY, ELY-001",
    "HYVA-3, HYVÄ, HYVA-004",
    "'', 100, T100-001",
    "'', Åä.ö_1, Aao1-001"
  })
  void idsGoOnAfterAllThatWereGiven(String used, String sector, String next) {
    assertEquals(next, new IdSequence(List.of(used.split(" "))).next(sector));
  }

  @Test
  void anIdNeverComesTwiceHoweverItIsWritten() {
    IdSequence ids = new IdSequence(List.of("ELY-999999999", "ely-1000000000"));
    assertEquals("ELY-1000000001", ids.next("ELY"));
    assertEquals("ely-1000000002", ids.next("ely"));
  }

  @Test
  void theIdsOfTheLongestCodeServe() {
    assertTrue(new IdSequence(List.of()).next("X".repeat(40)).length() <= 40);
  }
}
