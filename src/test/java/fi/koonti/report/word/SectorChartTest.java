package fi.koonti.report.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.StatusGroup;
import fi.koonti.merge.MergedReport;
import fi.koonti.report.Rounds;
import fi.koonti.report.SectorStanding;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

class SectorChartTest {

  private static final MergedReport PORI = Rounds.pori();

  @Test
  void thereIsOneChartAndItsDescriptionSaysWhatItSays() throws IOException {
    List<CTNonVisualDrawingProps> drawn = drawn(PORI, Language.FI);
    assertEquals(1, drawn.size());
    String said = drawn.get(0).getDescr();
    assertTrue(
        said.contains(" Sivistystoimiala: toteutunut 5, etenee 8, poikkeaa 9, ei tietoa 2."), said);
    for (SectorStanding one : SectorStanding.ranked(PORI, 8).shown()) {
      assertTrue(said.contains(one.sector().name() + ": "), said);
      for (StatusGroup group : StatusGroup.values()) {
        assertTrue(said.contains(" " + one.counts().of(group)), said);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void alsoALargeCityHasEightBarsAtMost(Language language) throws IOException {
    String said = drawn(Rounds.large(), language).get(0).getDescr();
    assertEquals(1 + 8, said.split("\\. ").length, said);
  }

  @Test
  void thePictureIsAMetafileOfTheLengthAndTheRecordsThatItTells() throws IOException {
    try (XWPFDocument document = Dump.open(Templates.make(PORI, Language.FI).bytes())) {
      XWPFPictureData picture = document.getAllPictures().get(0);
      ByteBuffer bytes = ByteBuffer.wrap(picture.getData()).order(ByteOrder.LITTLE_ENDIAN);
      assertEquals(0x464D4520, bytes.getInt(40));
      assertEquals(picture.getData().length, bytes.getInt(48));
      int records = 0;
      int at = 0;
      while (at < picture.getData().length) {
        assertEquals(0, bytes.getInt(at + 4) % 4);
        at += bytes.getInt(at + 4);
        records++;
      }
      assertEquals(records, bytes.getInt(52));
      byte[] again = BarDrawing.of(small(), 16_000);
      assertArrayEquals(again, BarDrawing.of(small(), 16_000));
    }
  }

  @Test
  void theHeaderRepeatsTheGoalOfThePage() throws IOException {
    try (XWPFDocument document = Dump.open(Templates.make(PORI, Language.FI).bytes())) {
      String header = document.getHeaderList().get(0)._getHdrFtr().xmlText();
      assertTrue(header.contains("STYLEREF \"Koonti sivun aihe\""), header);
      List<String> repeated = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        for (XWPFRun run : paragraph.getRuns()) {
          if (run.getStyle().equals("KoontiSivunAihe")) {
            repeated.add(run.text());
          }
        }
      }
      assertEquals("Yhteenveto", repeated.get(0));
      assertTrue(repeated.contains("Asukasmäärään vaikuttaminen"), repeated.toString());
    }
  }

  private static BarChart small() {
    return new BarChart(
        "t", "d", List.of("A", "B"), List.of(new BarChart.Part("p", "14664A", List.of(1, 0))));
  }

  private static List<CTNonVisualDrawingProps> drawn(MergedReport merged, Language language)
      throws IOException {
    List<CTNonVisualDrawingProps> drawn = new ArrayList<>();
    try (XWPFDocument document = Dump.open(Templates.make(merged, language).bytes())) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        for (XWPFRun run : paragraph.getRuns()) {
          run.getCTR().getDrawingList().forEach(one -> drawn.add(one.getInlineArray(0).getDocPr()));
        }
      }
    }
    return drawn;
  }
}
