package fi.koonti.maker;

import fi.koonti.layout.StyleName;
import java.util.Arrays;

/**
 * What a cell is for; each role is one named cell style of the workbook, so that a municipality can
 * change it in one place.
 */
public enum Role {
  TITLE("Koonti otsikko", new Look(Ink.BAND).size(18).bold()),
  /** The title of the form, which stays in sight with four columns only. */
  FORM_TITLE("Koonti lomakkeen otsikko", new Look(Ink.BAND).size(14).bold()),
  SUBTITLE("Koonti väliotsikko", new Look(Ink.BAND).size(12).bold()),
  INSTRUCTION("Koonti ohje", new Look(Ink.TEXT)),
  PARAGRAPH("Koonti kappale", new Look(Ink.TEXT).wrap()),
  NOTE("Koonti huomautus", new Look(Ink.QUIET).wrap()),
  LABEL("Koonti selite", new Look(Ink.TEXT).bold()),
  HEADING(StyleName.HEADING.text(), new Look(Ink.PAPER).on(Ink.BAND).bold().wrap().middle()),
  HEADING_RIGHT(
      "Koonti lukusarakkeen otsikko",
      new Look(Ink.PAPER).on(Ink.BAND).bold().wrap().middle().right().indented()),
  HEADING_APART(
      "Koonti irrallinen sarakeotsikko",
      new Look(Ink.PAPER).on(Ink.BAND).bold().wrap().middle().left().indented()),
  HEADING_LIGHT(
      "Koonti kevyt sarakeotsikko", new Look(Ink.BAND).on(Ink.BAND_LIGHT).bold().wrap().middle()),
  TEXT(StyleName.TEXT.text(), new Look(Ink.TEXT).wrap().hairlines()),
  /** A text beside a number, a little away from it. */
  TEXT_APART("Koonti irrallinen teksti", new Look(Ink.TEXT).wrap().left().indented().hairlines()),
  TEXT_STRONG("Koonti vahva teksti", new Look(Ink.TEXT).bold().wrap().hairlines()),
  QUIET("Koonti hiljainen", new Look(Ink.QUIET).wrap().hairlines()),
  LOCKED("Koonti lukittu", new Look(Ink.TEXT).on(Ink.SHADE).wrap().hairlines()),
  /** What the row above says as well, on one line. */
  REPEATED("Koonti toistuva", new Look(Ink.QUIET).on(Ink.SHADE).hairlines().left()),
  /** What is only looked up, on one line, so that it makes no row higher. */
  LOOKED_UP("Koonti taustatieto", new Look(Ink.TEXT).on(Ink.PAPER).hairlines().left()),
  NUMBER(
      StyleName.NUMBER.text(),
      new Look(Ink.TEXT).format("#,##0.0###").right().indented().hairlines()),
  COUNT(StyleName.COUNT.text(), new Look(Ink.TEXT).format("#,##0").right().indented().hairlines()),
  /** Counts of the front page: none is a dash, so that what there is stands out. */
  TALLY(
      "Koonti lukumäärä",
      new Look(Ink.TEXT).format("#,##0;\"−\"#,##0;\"–\"").right().hairlines().middle()),
  COUNT_LINK(
      StyleName.COUNT_LINK.text(),
      new Look(Ink.LINK)
          .format("#,##0;\"−\"#,##0;\"–\"")
          .underlined()
          .right()
          .middle()
          .hairlines()),
  /** A change; more and less are told by their signs. */
  CHANGE(
      "Koonti muutos",
      new Look(Ink.TEXT).format("\"+\"#,##0;\"−\"#,##0;0").right().middle().hairlines()),
  FRONT_TEXT("Koonti etusivun teksti", new Look(Ink.TEXT).wrap().middle().hairlines()),
  FRONT_LINK("Koonti etusivun linkki", new Look(Ink.LINK).wrap().middle().hairlines().underlined()),
  FRONT_SHARE(
      "Koonti etusivun osuus", new Look(Ink.TEXT).format("0\u00A0%").right().middle().hairlines()),
  FRONT_HEADING(
      "Koonti etusivun lukuotsikko",
      new Look(Ink.PAPER).on(Ink.BAND).bold().wrap().middle().right()),
  /** A way on, beside a figure. */
  FRONT_GO("Koonti etusivun siirtymä", new Look(Ink.LINK).middle().underlined()),
  FRONT_NOTE("Koonti etusivun huomautus", new Look(Ink.QUIET).middle()),
  COUNT_STRONG(
      "Koonti vahva määrä",
      new Look(Ink.TEXT).format("#,##0").bold().right().indented().hairlines()),
  SHARE(
      StyleName.SHARE.text(), new Look(Ink.TEXT).format("0\u00A0%").right().indented().hairlines()),
  SHARE_DECIMALS(
      StyleName.SHARE_DECIMALS.text(),
      new Look(Ink.TEXT).format("0.0#\u00A0%").right().indented().hairlines()),
  DATE(StyleName.DATE.text(), new Look(Ink.TEXT).format("d\\.m\\.yyyy").left().hairlines()),
  LINK("Koonti linkki", new Look(Ink.LINK).wrap().hairlines().underlined().left()),
  /** A link outside tables. */
  GO("Koonti siirtymä", new Look(Ink.LINK).underlined()),
  OPEN_TEXT("Koonti vastaus teksti", new Look(Ink.TEXT).open().wrap()),
  /** A setting, whatever its kind, beside what is said of it. */
  OPEN_SETTING("Koonti asetus", new Look(Ink.TEXT).open().wrap().left().indented()),
  SETTING_NOTE("Koonti asetuksen selite", new Look(Ink.QUIET).wrap().left().indented()),
  /** What the program alone writes. */
  LOCKED_STRONG("Koonti lukittu vahva", new Look(Ink.TEXT).on(Ink.SHADE).bold().wrap().hairlines()),
  OPEN_NUMBER("Koonti vastaus luku", new Look(Ink.TEXT).open().wrap().right().indented()),
  OPEN_DATE(
      "Koonti vastaus päivä",
      new Look(Ink.TEXT).open().wrap().format("d\\.m\\.yyyy").right().indented()),
  CLOSED("Koonti ei kysytä", new Look(Ink.QUIET).on(Ink.ABSENT).hairlines()),
  STATUS_DONE(StyleName.STATUS_DONE.text(), new Look(Ink.DONE_TEXT).on(Ink.DONE).bold().status()),
  STATUS_UNDER_WAY(StyleName.STATUS_UNDER_WAY.text(), new Look(Ink.TEXT).bold().status()),
  STATUS_TO_CORRECT(
      StyleName.STATUS_TO_CORRECT.text(),
      new Look(Ink.CORRECT_TEXT).on(Ink.CORRECT).bold().status()),
  /** As the form colours a cell that its row lacks. */
  MARK_LACKING(
      StyleName.STATUS_TO_CORRECT.text(), new Look(Ink.TEXT).on(Ink.LACKING).bold().status()),
  STATUS_LOST(StyleName.STATUS_LOST.text(), new Look(Ink.WRONG_TEXT).on(Ink.WRONG).bold().status()),
  STATUS_UNKNOWN(
      StyleName.STATUS_UNKNOWN.text(), new Look(Ink.ABSENT_TEXT).on(Ink.ABSENT).bold().status()),
  FIGURE("Koonti tunnusluku", new Look(Ink.BAND).bold().right().indented().middle().hairlines()),
  /** The message of the front page. */
  MESSAGE("Koonti viesti", new Look(Ink.TEXT).size(12)),
  FIGURE_LABEL("Koonti tunnusluvun selite", new Look(Ink.QUIET).middle()),
  LARGE_FIGURE("Koonti suuri tunnusluku", new Look(Ink.BAND).size(22).bold().left()),
  FIGURE_CHANGE("Koonti tunnusluvun muutos", new Look(Ink.TEXT).bold()),
  FRONT_DETAIL("Koonti tunnusluvun erittely", new Look(Ink.QUIET)),
  /** One line of a table of the front page, cut and not wrapped. */
  FRONT_LINE("Koonti etusivun rivi", new Look(Ink.TEXT).hairlines().middle()),
  FRONT_LINE_LINK(
      "Koonti etusivun rivin linkki", new Look(Ink.LINK).hairlines().middle().underlined()),
  /** A share with its sign, beside which a bar is drawn. */
  SIGNED_SHARE(
      "Koonti ero osuutena",
      new Look(Ink.TEXT)
          .format("\"+\"0\u00A0%;\"−\"0\u00A0%;0\u00A0%")
          .right()
          .indented()
          .hairlines()),
  NOTE_LINE("Koonti huomautusrivi", new Look(Ink.QUIET)),
  REPORT_SECTOR("Koonti raportin toimiala", new Look(Ink.BAND).size(16).bold()),
  REPORT_SECTION("Koonti raportin osio", new Look(Ink.BAND).size(13).bold().bottom()),
  REPORT_LABEL("Koonti raportin selite", new Look(Ink.QUIET).wrap()),
  REPORT_TEXT("Koonti raportin teksti", new Look(Ink.TEXT).wrap()),
  REPORT_MEASURE_LABEL("Koonti raportin toimenpiteen selite", new Look(Ink.QUIET).wrap().bottom()),
  REPORT_MEASURE("Koonti raportin toimenpide", new Look(Ink.TEXT).bold().wrap().bottom()),
  CHECK("Koonti tarkistus", new Look(Ink.TEXT).wrap().hairlines()),
  MACHINE("Koonti kone", new Look(Ink.TEXT).format("@"));

  private final String styleName;
  private final Look look;

  Role(String styleName, Look look) {
    this.styleName = styleName;
    this.look = look;
  }

  /** The name of the cell style, as Excel's gallery shows it. */
  public String styleName() {
    return styleName;
  }

  /** The role that a style is asked for by name. */
  static Role of(StyleName style) {
    return Arrays.stream(values())
        .filter(role -> role.styleName.equals(style.text()))
        .findFirst()
        .orElseThrow();
  }

  Look look() {
    return look;
  }
}
