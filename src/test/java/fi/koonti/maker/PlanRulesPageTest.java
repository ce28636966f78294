package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanRulesPageTest {

  private static final Pattern MARKED = Pattern.compile("`([A-Za-z-]+)`");

  private static Set<String> marked() throws IOException {
    Set<String> marked = new HashSet<>();
    Matcher word = MARKED.matcher(Files.readString(Path.of("docs/plan-rules.md")));
    while (word.find()) {
      marked.add(word.group(1));
    }
    return marked;
  }

  @Test
  void thePageHasEveryRuleOfThePlan() throws IOException {
    Set<String> missing =
        EnumSet.range(FindingCode.PLAN_UNREADABLE, FindingCode.PLAN_IDS_FORGOTTEN).stream()
            .map(FindingCode::code)
            .collect(Collectors.toCollection(TreeSet::new));
    missing.removeAll(marked());
    assertEquals(Set.of(), missing);
  }

  @Test
  void theTestsThatItNamesAreThere() throws IOException {
    Set<String> named = marked();
    named.removeIf(word -> !word.endsWith("Test"));
    assertTrue(named.size() > 10, named.toString());
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      files.forEach(file -> named.remove(file.getFileName().toString().replace(".java", "")));
    }
    assertEquals(Set.of(), named);
  }
}
