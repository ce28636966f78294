package fi.koonti.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where no answer was touched, each stands under the indicator that its row is about. */
class RecognitionTest {

  @TempDir static Path folder;

  private static Batch batch;
  private static String untouched;

  @BeforeAll
  static void makeForms() throws Exception {
    batch = new Batch(folder);
    untouched = answersAfter(Damage.NOTHING);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "SORT_BY_NARRATIVE",
        "SORT_BY_ID_DESCENDING",
        "INSERT_BLANK_ROWS",
        "INSERT_ROW_WITH_TEXT",
        "INSERT_ROW_WITH_AN_ID_OF_ITS_OWN",
        "DUPLICATE_A_ROW",
        "CLEAR_AN_ID",
        "CLEAR_AN_ID_AND_ITS_COPY",
        "CLEAR_AN_ID_AND_EDIT_THE_TEXT",
        "CLEAR_ALL_COPIES_OF_IDS",
        "OVERWRITE_AN_ID",
        "OVERWRITE_AN_ID_WITH_ANOTHERS",
        "SWAP_TWO_IDS",
        "INSERT_A_COLUMN",
        "INSERT_A_COLUMN_WITH_NOTES",
        "MOVE_AN_ANSWER_COLUMN",
        "MOVE_THE_IDS",
        "DELETE_THE_IDS",
        "DELETE_A_LOCKED_COLUMN",
        "DELETE_THE_STAMPS",
        "REPEAT_AN_ANSWER_COLUMN",
        "REPEAT_A_LOCKED_COLUMN",
        "HEADINGS_IN_SWEDISH",
        "DELETE_THE_KEYS",
        "DELETE_THE_HEADINGS",
        "EDIT_LOCKED_TEXTS",
        "TYPE_BESIDE",
        "TYPE_BELOW",
        "TYPE_ABOVE",
        "HIDE_ROWS_AND_COLUMNS",
        "FILTER",
        "MERGE_TWO_ANSWERS_AND_KEEP_BOTH",
        "RENAME_THE_SHEET",
        "COPY_THE_SHEET",
        "ADD_ANOTHER_FORM",
        "MOVE_THE_SHEET_TO_ANOTHER_WORKBOOK",
        "DELETE_THE_MACHINE_SHEET",
        "SHOW_ALL_SHEETS",
        "ADD_SHEETS_WITH_NOTES"
      })
  void everyAnswerFindsItsRow(Damage damage) throws Exception {
    assertEquals(untouched, answersAfter(damage));
  }

  @Test
  void aFormWithoutItsColumnOfIdsIsNotAskedForAgain() throws Exception {
    Desk desk = batch.filledForm();
    Damage.DELETE_THE_IDS.toSheet(desk);
    desk.putTogether();
    List<String> codes = new ArrayList<>();
    for (JsonNode finding : batch.merge(batch.save(desk)).report().get("findings")) {
      codes.add(finding.get("code").asText());
    }
    assertTrue(codes.contains("id-column-missing"), codes.toString());
    assertFalse(codes.contains("column-missing"), codes.toString());
  }

  private static String answersAfter(Damage damage) throws Exception {
    Desk desk = batch.filledForm();
    damage.toSheet(desk);
    desk.putTogether();
    damage.toBook(desk);
    StringBuilder answers = new StringBuilder();
    for (JsonNode row : batch.merge(batch.save(desk)).report().get("rows")) {
      answers.append(row.get("id").asText());
      for (String field : List.of("outcome", "status", "narrative", "correction")) {
        answers.append(' ').append(row.get(field));
      }
      answers.append('\n');
    }
    return answers.toString();
  }
}
