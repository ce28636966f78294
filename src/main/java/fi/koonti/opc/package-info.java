/**
 * The package format of office documents (ECMA-376 part 2): zip, names of parts, content types,
 * relations and XML, under limits. Knows neither cells nor paragraphs.
 *
 * <p>Entry points: {@link fi.koonti.opc.OpcPackage} for reading what came from outside, part by
 * part; {@link fi.koonti.opc.ZipArchive} for archives and OpenDocument; {@link
 * fi.koonti.opc.PackageParts} for taking a workbook apart; {@link fi.koonti.opc.PackageCopy} for a
 * copy in which some parts are changed between their tags and all others lie as they were.
 */
package fi.koonti.opc;
