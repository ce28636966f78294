package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.samples.FormFiller;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide shows the form as a picture; pictures that people add are told all the same. */
class FormPictureTest {

  @TempDir Path folder;

  @Test
  void theGuideDescribesItsPictureInWords() throws IOException {
    Round round = Round.ofSample(folder).generate();
    byte[] form = Round.read(round.forms.resolve("2023-Q3_ELYM.xlsx"));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      XSSFPicture picture =
          (XSSFPicture) book.getSheet("Ohje").createDrawingPatriarch().getShapes().get(0);
      String said = picture.getCTPicture().getNvPicPr().getCNvPr().getDescr();
      assertTrue(said.contains("vasemmalla on kysymys"), said);
    }
    assertTrue(form.length < 90_000, "a form of " + form.length + " bytes");
  }

  @Test
  void thePictureOfTheGuideIsNotTold() throws IOException {
    assertEquals(List.of(), pictures(book -> {}));
  }

  @Test
  void aPictureAmongTheRowsIsToldAlsoWhereTheGuideHasItsOwn() throws IOException {
    assertEquals(
        List.of("Seuranta A10"),
        pictures(
            book -> {
              XSSFSheet sheet = FormFiller.answers(book);
              ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
              anchor.setCol2(1);
              anchor.setRow1(9);
              anchor.setRow2(10);
              int number = book.addPicture(dot(), Workbook.PICTURE_TYPE_PNG);
              sheet.createDrawingPatriarch().createPicture(anchor, number);
            }));
  }

  private List<String> pictures(Consumer<XSSFWorkbook> deed) throws IOException {
    Round round = Round.ofSample(folder).generate();
    byte[] form = Round.read(round.forms.resolve("2023-Q3_ELYM.xlsx"));
    Round.write(round.returned.resolve("elym.xlsx"), FormFiller.change(form, deed));
    round.merge();
    List<String> told = new ArrayList<>();
    for (JsonNode finding : Workbooks.json(round.json).get("findings")) {
      if (finding.get("code").asText().equals("picture-in-form")) {
        told.add(finding.get("sheet").asText() + " " + finding.get("cell").asText());
      }
    }
    return told;
  }

  private static byte[] dot() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
