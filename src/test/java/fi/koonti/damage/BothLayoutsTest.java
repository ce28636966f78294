package fi.koonti.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do to a form comes to the same, whichever layout the form has. */
class BothLayoutsTest {

  @TempDir static Path folder;

  private static Batch now;
  private static Batch first;

  @BeforeAll
  static void makeForms() throws Exception {
    now = new Batch(Files.createDirectory(folder.resolve("now")));
    first = Batch.ofTheFirstLayout(Files.createDirectory(folder.resolve("first")));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "NOTHING",
        "SORT_BY_NARRATIVE",
        "INSERT_BLANK_ROWS",
        "DUPLICATE_A_ROW",
        "CLEAR_AN_ID_AND_ITS_COPY",
        "CLEAR_ALL_COPIES_OF_IDS",
        "SWAP_TWO_IDS",
        "INSERT_A_COLUMN",
        "MOVE_AN_ANSWER_COLUMN",
        "DELETE_A_LOCKED_COLUMN",
        "DELETE_THE_KEYS",
        "EDIT_LOCKED_TEXTS",
        "COPY_THE_SHEET",
        "DELETE_THE_MACHINE_SHEET",
        "MOVE_THE_SHEET_TO_ANOTHER_WORKBOOK"
      })
  void aDamageGivesTheSameAnswersInBoth(Damage damage) throws Exception {
    assertEquals(answers(first, damage), answers(now, damage));
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void nothingIsLostInTheFirstLayoutEither(Damage damage) throws Exception {
    assertEquals(List.of(), Trial.of(first, damage));
  }

  private static String answers(Batch batch, Damage damage) throws Exception {
    Desk desk = batch.filledForm();
    damage.toSheet(desk);
    desk.putTogether();
    damage.toBook(desk);
    JsonNode report = batch.merge(batch.save(desk)).report();
    StringBuilder answers = new StringBuilder();
    for (JsonNode row : report.get("rows")) {
      answers.append(row.get("id").asText());
      for (String field : List.of("outcome", "status", "narrative", "correction")) {
        answers.append(' ').append(row.get(field));
      }
      answers.append('\n');
    }
    return answers.toString();
  }
}
