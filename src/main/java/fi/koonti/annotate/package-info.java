/**
 * Marks in a copy of a returned file what is to be corrected: a first sheet lists it, and the cells
 * themselves are coloured. Edits only the parts that must change, between their tags; everything
 * else of a person's file stays as it lies, byte for byte.
 *
 * <p>Entry points: {@link fi.koonti.annotate.CorrectionList}, {@link
 * fi.koonti.annotate.AnnotatedCopy}.
 */
package fi.koonti.annotate;
