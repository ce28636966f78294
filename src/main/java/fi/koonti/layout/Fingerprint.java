package fi.koonti.layout;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.text.TextNormalizer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * The fingerprint of a row's locked texts: the same texts give the same, whatever program saved
 * them; other texts give another. Twelve characters of the URL-safe Base64 alphabet.
 *
 * <p>It tells rows apart when their ids are gone; it is no seal against a forger, and need not be:
 * the plan's own texts stand whatever comes back.
 */
public final class Fingerprint {

  /**
   * What the form shows locked and a fingerprint is of, in the order in which it is: forms are out
   * that have it, so that none is added, taken away or moved.
   */
  public static final List<Attribute> LOCKED =
      List.of(
          Attribute.SECTION,
          Attribute.FOCUS_AREA,
          Attribute.GOAL,
          Attribute.DEED,
          Attribute.MEASURE,
          Attribute.INDICATOR,
          Attribute.UNIT,
          Attribute.BASELINE,
          Attribute.TARGET);

  private static final int BYTES = 9;

  private Fingerprint() {}

  /** The fingerprint of what the form shows about an indicator. */
  public static String of(Indicator indicator) {
    return of(attribute -> attribute.of(indicator));
  }

  /** The fingerprint of locked texts as they are found. */
  public static String of(Function<Attribute, String> texts) {
    MessageDigest digest = sha256();
    for (Attribute attribute : LOCKED) {
      byte[] bytes = TextNormalizer.normal(texts.apply(attribute)).getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return shortened(digest);
  }

  /**
   * What a fingerprint is taken of, as one text: where both rows are at hand, comparing their
   * letters costs less than summing them up.
   */
  public static String texts(Function<Attribute, String> texts) {
    StringBuilder all = new StringBuilder();
    for (Attribute attribute : LOCKED) {
      String text = TextNormalizer.normal(texts.apply(attribute));
      all.append(text.length()).append(' ').append(text);
    }
    return all.toString();
  }

  /**
   * The id of a form: the same plan, version, sector, period and part give the same.
   *
   * @param part empty for a whole form
   */
  public static String ofForm(
      String planId, int planVersion, String sector, String period, String part) {
    MessageDigest digest = sha256();
    List<String> known = new ArrayList<>();
    known.addAll(List.of(planId, String.valueOf(planVersion), sector, period));
    if (!part.isEmpty()) {
      known.add(part);
    }
    for (String text : known) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return shortened(digest);
  }

  private static String shortened(MessageDigest digest) {
    byte[] beginning = Arrays.copyOf(digest.digest(), BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(beginning);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
