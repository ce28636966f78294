/**
 * The package format of office documents (ECMA-376 part 2): zip, names of parts, content types,
 * relations and XML, read under limits. Knows neither cells nor paragraphs.
 *
 * <p>Entry points: {@link fi.koonti.opc.OpcPackage} for what came from outside, {@link
 * fi.koonti.opc.ZipArchive} for archives and OpenDocument.
 */
package fi.koonti.opc;
