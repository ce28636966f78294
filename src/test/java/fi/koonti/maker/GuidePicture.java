package fi.koonti.maker;

import fi.koonti.layout.GuideColumn;
import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first screen of the form as it is drawn, across the columns of the guide. */
final class GuidePicture {

  /** Away from the corner, so that no program rounds it into the cell before. */
  private static final int OFFSET = 4;

  private static final double POINTS = 72.0 / 96;

  private final byte[] png;

  private GuidePicture(byte[] png) {
    this.png = png;
  }

  /** The picture in a language; how it is made is told in {@code docs/pictures}. */
  static GuidePicture in(Language language) {
    String name = "guide/first-screen_" + language.code() + ".png";
    try (InputStream in = GuidePicture.class.getResourceAsStream(name)) {
      return new GuidePicture(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts it into a row, which becomes as high as it is and stays so.
   *
   * @param description what somebody hears who does not see it
   */
  void put(XSSFSheet sheet, int row, String description) {
    int width = width() - 2 * OFFSET;
    int height = height(width);
    sheet.createRow(row).setHeightInPoints((float) ((height + 2 * OFFSET) * POINTS));
    int last = GuideColumn.values().length - 1;
    int before = width() - pixels(GuideColumn.values()[last]);
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            Units.pixelToEMU(OFFSET),
            Units.pixelToEMU(OFFSET),
            Units.pixelToEMU(OFFSET + width - before),
            Units.pixelToEMU(OFFSET + height),
            0,
            row,
            last,
            row);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    int number = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
    XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, number);
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
  }

  private int height(int width) {
    try {
      var image = ImageIO.read(new ByteArrayInputStream(png));
      return Math.round((float) width * image.getHeight() / image.getWidth());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int width() {
    return Stream.of(GuideColumn.values()).mapToInt(GuidePicture::pixels).sum();
  }

  private static int pixels(GuideColumn column) {
    return (int) (7 * column.width() + 5);
  }
}
