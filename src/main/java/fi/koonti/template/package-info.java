/**
 * Takes a workbook apart once and fills rows into it as a stream, stretching what hangs on the
 * pattern rows; every other part is copied as it is.
 *
 * <p>A template is an ordinary workbook that its owner keeps in Excel. Two things in it are for
 * this package: places for texts, <code>{{name}}</code>, and pattern rows, to which the defined
 * names {@code rivi.<kind>} point. Adjacent pattern rows are a <em>block</em>; the block gives way
 * to the rows that are filled in.
 *
 * <p>Entry point: {@link fi.koonti.template.Template}. The stages: {@link
 * fi.koonti.opc.PackageParts} → compilers (each part becomes a {@code CompiledPart} of fixed bytes
 * and slots) → {@link fi.koonti.template.TemplateFill} (what the caller wants) → {@code
 * FillContext} (the compiled parts are written with it).
 *
 * <p>Goals: any design that Excel can make survives; the same input gives the same bytes; memory
 * does not grow with the rows. Non-goals: making workbooks from nothing, evaluating formulas (the
 * caller says what they show).
 */
package fi.koonti.template;
