package fi.koonti.importing;

import fi.koonti.layout.PlanColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes a report of a random plan as people have written them, with the faults of the hand-made
 * form, singly or mixed, and knows what was meant.
 */
final class RandomReport {

  /** What goes wrong in a report made by hand. */
  enum Fault {
    NONE,
    /** {@code Mittari 1. … Mittari 2. …} in one cell, then a row of levels for each. */
    NAMES_IN_ONE_CELL,
    /** The same, the last target alone in a row of its own. */
    LONE_TARGET,
    /** The first indicator beside the headings, all levels in the row of the second. */
    LEVELS_IN_ONE_CELL,
    MITTARI_REPEATED,
    ROW_SHIFTED,
    TARGET_SLID_UP,
    HEADING_WITH_VALUE,
    NUMBER_IN_BASELINE,
    TARGET_MISSING,
    HIERARCHY_INHERITED,
    GOAL_IN_CAPITALS,
    SECTOR_IN_BLOCK,
    HTML_IN_NARRATIVE,
    NARRATIVE_UNMARKED,
    NARRATIVE_ON_THE_LINE,
    COLONS_FOR_TABS,
    LABELS_IN_SMALL_LETTERS
  }

  private static final List<String> THINGS =
      List.of(
          "palvelujen",
          "kirjaston",
          "liikenteen",
          "satama-alueen",
          "nuorten",
          "Porin",
          "tilojen",
          "EU-hankkeiden",
          "vesihuollon",
          "Yyterin",
          "koulujen",
          "päiväkotien",
          "tonttien");
  private static final List<String> DEEDS =
      List.of(
          "kehittäminen",
          "uudistaminen",
          "määrän kasvu",
          "laajentaminen",
          "tukeminen",
          "osuus",
          "käyttöönotto",
          "arviointi",
          "saatavuus",
          "turvaaminen");
  private static final List<String> LEVELS =
      List.of(
          "Ei käytössä",
          "Suunnitteilla",
          "26 pv",
          "n. 40 pv",
          "113 000",
          "0",
          "5 kpl",
          "12 %",
          "Valmis ja käytössä",
          "Vähintään sama",
          "Kasvu 10 %",
          "1 uusi + 1 vireille",
          "431 hlö/kk",
          "Pilotti toteutettu",
          "2019: 11200 2021: 5000",
          "Suunnitelma on hyväksytty",
          "1,5 M€");

  private final Random random;
  private final Set<Fault> faults;
  private final StringBuilder text = new StringBuilder();
  private final List<Map<PlanColumn, String>> rows = new ArrayList<>();
  private final Map<PlanColumn, String> above = new EnumMap<>(PlanColumn.class);
  private int count;

  private RandomReport(long seed, Set<Fault> faults) {
    this.random = new Random(seed);
    this.faults = faults.isEmpty() ? EnumSet.of(Fault.NONE) : EnumSet.copyOf(faults);
  }

  /** A report with some faults, whose blocks differ with the seed. */
  static RandomReport of(long seed, Set<Fault> faults) {
    RandomReport report = new RandomReport(seed, faults);
    report.write();
    return report;
  }

  String text() {
    return text.toString();
  }

  /** What was meant, row by row. */
  List<Map<PlanColumn, String>> rows() {
    return rows;
  }

  private boolean has(Fault fault) {
    return faults.contains(fault);
  }

  private void write() {
    text.append("Talousarvion tavoitteiden toteutuminen 2023, sivistystoimiala\n\n");
    above.put(PlanColumn.SECTOR, "SIV");
    for (int section = 0; section < 2; section++) {
      above.put(PlanColumn.SECTION, (section == 0 ? "Kirjastot" : "Nuorisotyö ja liikunta"));
      text.append(above.get(PlanColumn.SECTION)).append("\n\n");
      int blocks = 1 + random.nextInt(3);
      for (int block = 0; block < blocks; block++) {
        block(block > 0 && has(Fault.HIERARCHY_INHERITED));
      }
    }
  }

  private void block(boolean inherits) {
    if (!inherits) {
      put(PlanColumn.FOCUS_AREA, "PAINOPISTE", "Kasvava Pori " + letters());
      String goal = name();
      put(PlanColumn.GOAL, "TAVOITE", goal);
      if (has(Fault.GOAL_IN_CAPITALS)) {
        int at = text.lastIndexOf(goal);
        text.replace(at, at + goal.length(), goal.toUpperCase(Locale.ROOT));
      }
      put(PlanColumn.DEED, "TEKO", name());
      if (has(Fault.SECTOR_IN_BLOCK) && random.nextBoolean()) {
        text.append("Sivistystoimiala\t\t\n");
      }
    }
    put(PlanColumn.MEASURE, "TOIMENPIDE", name());
    int indicators = 1 + random.nextInt(4);
    List<Map<PlanColumn, String>> block = new ArrayList<>();
    for (int i = 0; i < indicators; i++) {
      Map<PlanColumn, String> row = new EnumMap<>(above);
      row.put(PlanColumn.INDICATOR, name());
      row.put(PlanColumn.BASELINE, LEVELS.get(random.nextInt(LEVELS.size())));
      row.put(PlanColumn.TARGET, LEVELS.get(random.nextInt(LEVELS.size())));
      row.put(PlanColumn.ANSWER_NARRATIVE, sentence());
      block.add(row);
    }
    if (has(Fault.TARGET_MISSING)) {
      block.get(random.nextInt(indicators)).remove(PlanColumn.TARGET);
    }
    if (indicators == 1) {
      single(block.get(0));
    } else {
      new Several(block).write();
    }
    narratives(block);
    rows.addAll(block);
    text.append('\n');
  }

  private void put(PlanColumn column, String label, String value) {
    above.put(column, value);
    text.append(label(label)).append(has(Fault.COLONS_FOR_TABS) ? ": " : "\t").append(value);
    text.append("\t\t\n");
  }

  private String label(String label) {
    return has(Fault.LABELS_IN_SMALL_LETTERS)
        ? label.charAt(0) + label.substring(1).toLowerCase(Locale.ROOT)
        : label;
  }

  private void single(Map<PlanColumn, String> row) {
    line(label("MITTARI"), row.get(PlanColumn.INDICATOR), "Lähtötaso", "Tavoitetaso");
    line("", "", row.get(PlanColumn.BASELINE), row.get(PlanColumn.TARGET));
  }

  private void line(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : "\t").append(cells[i] == null ? "" : cells[i]);
    }
    text.append('\n');
  }

  private void narratives(List<Map<PlanColumn, String>> block) {
    String label = "Selvitys toimenpiteen edistymisestä vuoden kolmannella neljänneksellä (Q3):";
    boolean several = block.size() > 1;
    text.append(label).append(has(Fault.NARRATIVE_ON_THE_LINE) ? " " : "\n");
    for (int i = 0; i < block.size(); i++) {
      String narrative = block.get(i).get(PlanColumn.ANSWER_NARRATIVE);
      boolean marked = several && !has(Fault.NARRATIVE_UNMARKED);
      text.append(marked ? "Mittari " + (i + 1) + ". " : "");
      text.append(has(Fault.HTML_IN_NARRATIVE) ? "<p>" + narrative + "</p>" : narrative);
      text.append(has(Fault.NARRATIVE_ON_THE_LINE) ? " " : "\n");
    }
    text.append('\n');
  }

  private String name() {
    String name = THINGS.get(random.nextInt(THINGS.size()));
    return name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1)
        + " "
        + letters()
        + " "
        + DEEDS.get(random.nextInt(DEEDS.size()));
  }

  /** A word that no other name has. */
  private String letters() {
    int number = count++;
    return "aihe" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
  }

  private String sentence() {
    return "Työ "
        + letters()
        + " eteni "
        + random.nextInt(100)
        + " prosenttia, ja Mittarin tavoitetaso on lähellä. Jatkamme syksyllä.";
  }

  /** The table of a measure with several indicators. */
  private final class Several {

    private final List<Map<PlanColumn, String>> block;

    private Several(List<Map<PlanColumn, String>> block) {
      this.block = block;
    }

    private String name(int i) {
      return "Mittari " + (i + 1) + ". " + block.get(i).get(PlanColumn.INDICATOR) + ".";
    }

    private String from(int i) {
      String level = block.get(i).get(PlanColumn.BASELINE);
      return has(Fault.NUMBER_IN_BASELINE) && i == 0 ? "1. " + level : level;
    }

    private String to(int i) {
      return block.get(i).get(PlanColumn.TARGET);
    }

    private void write() {
      block.forEach(row -> row.merge(PlanColumn.INDICATOR, ".", String::concat));
      int last = block.size() - 1;
      block.forEach(
          row -> {
            String name = row.get(PlanColumn.INDICATOR);
            row.put(PlanColumn.INDICATOR, name);
          });
      if (has(Fault.NAMES_IN_ONE_CELL) || has(Fault.LONE_TARGET)) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i <= last; i++) {
          names.append(i == 0 ? "" : " ").append(bare(name(i)));
        }
        line(label("MITTARI"), names.toString(), "Lähtötaso", "Tavoitetaso");
        for (int i = 0; i <= last; i++) {
          if (i == last && has(Fault.LONE_TARGET)) {
            line(to(i), "", "", "");
            block.get(i).remove(PlanColumn.BASELINE);
          } else {
            line("", "", from(i), to(i));
          }
        }
      } else if (has(Fault.LEVELS_IN_ONE_CELL) && block.size() == 2) {
        line(label("MITTARI"), bare(name(0)), "Lähtötaso", "Tavoitetaso");
        line("", bare(name(1)), from(0) + " " + from(1), join(to(0), to(1)));
      } else if (has(Fault.HEADING_WITH_VALUE) && to(0) != null) {
        line(label("MITTARI"), bare(name(0)), "Lähtötaso " + from(0), "Tavoitetaso " + to(0));
        rows(1);
      } else if (has(Fault.MITTARI_REPEATED)) {
        line(label("MITTARI"), bare(name(0)), "Lähtötaso", "Tavoitetaso");
        line("", "", from(0), to(0));
        for (int i = 1; i <= last; i++) {
          line(label("MITTARI"), bare(name(i)), from(i), to(i));
        }
      } else {
        line(label("MITTARI"), "", "Lähtötaso", "Tavoitetaso");
        rows(0);
      }
    }

    private void rows(int first) {
      int last = block.size() - 1;
      for (int i = first; i <= last; i++) {
        if (has(Fault.TARGET_SLID_UP) && i == last - 1 && to(i) != null) {
          line("", bare(name(i)), from(i), join(to(i), to(last)));
        } else if (has(Fault.TARGET_SLID_UP) && i == last && i > first && to(i - 1) != null) {
          line("", bare(name(i)), from(i), "");
        } else if (has(Fault.ROW_SHIFTED) && i == last) {
          line(bare(name(i)), from(i), to(i), "");
        } else {
          line("", bare(name(i)), from(i), to(i));
        }
      }
    }

    private String join(String one, String other) {
      return ((one == null ? "" : one) + " " + (other == null ? "" : other)).strip();
    }

    /** The name has its full stop already. */
    private String bare(String name) {
      return name.endsWith("..") ? name.substring(0, name.length() - 1) : name;
    }
  }
}
