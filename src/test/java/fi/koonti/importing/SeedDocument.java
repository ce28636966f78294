package fi.koonti.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** The seed as a Word document made by hand: tables with merged cells, and text between them. */
final class SeedDocument {

  private static final int COLUMNS = 4;

  private final XWPFDocument document = new XWPFDocument();

  private SeedDocument() {}

  static byte[] bytes() {
    return new SeedDocument().made();
  }

  private byte[] made() {
    header();
    List<String> table = new ArrayList<>();
    String[] lines = new String(SeedReport.bytes(), StandardCharsets.UTF_8).split("\n", -1);
    for (String line : lines) {
      if (line.contains("\t")) {
        table.add(line);
      } else {
        table(table);
        table.clear();
        paragraph(line);
      }
    }
    table(table);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void header() {
    XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
    policy
        .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
        .createParagraph()
        .createRun()
        .setText("TOIMENPIDE\tYlätunnisteen teksti");
  }

  /** A paragraph whose last word was typed with changes tracked, in place of another. */
  private void paragraph(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    int last = text.lastIndexOf(' ');
    if (last < 0) {
      paragraph.createRun().setText(text);
      return;
    }
    paragraph.createRun().setText(text.substring(0, last));
    CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
    deleted.setId(BigInteger.ONE);
    deleted.addNewR().addNewDelText().setStringValue(" poistettu");
    CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
    inserted.setId(BigInteger.TWO);
    inserted.addNewR().addNewT().setStringValue(text.substring(last).strip());
    inserted.getRArray(0).getTArray(0).setStringValue(text.substring(last));
    inserted
        .getRArray(0)
        .getTArray(0)
        .setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
  }

  private void table(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    XWPFTable table = document.createTable();
    table.removeRow(0);
    for (String line : lines) {
      List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
      while (cells.size() < COLUMNS) {
        cells.add("");
      }
      row(table.createRow(), cells);
    }
    document.createParagraph();
  }

  /** A value alone at the end of its row goes over all the columns that are left. */
  private static void row(XWPFTableRow row, List<String> cells) {
    while (row.getCtRow().sizeOfTcArray() > 0) {
      row.getCtRow().removeTc(0);
    }
    for (int i = 0; i < cells.size(); i++) {
      CTTc cell = row.getCtRow().addNewTc();
      cell.addNewP().addNewR().addNewT().setStringValue(cells.get(i));
      boolean rest = cells.subList(i + 1, cells.size()).stream().allMatch(String::isEmpty);
      if (rest && i + 1 < cells.size()) {
        cell.addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(cells.size() - i));
        return;
      }
    }
  }
}
