package fi.koonti.planbook;

import fi.koonti.text.Language;

/**
 * What every part of reading one workbook needs.
 *
 * @param file what people call the file
 * @param language of the plan, so that findings name headings as the coordinator sees them
 * @param faults where to tell what is found
 */
record PlanContext(String file, Language language, PlanFaults faults) {}
