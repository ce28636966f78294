// Reads all forms into one flat table with a summary of statuses.
const fs = require("fs");
const path = require("path");
const ExcelJS = require("exceljs");

const HEAD = ["Tunnus", "Toimenpide", "Mittari", "Yksikkö", "Lähtötaso", "Tavoitetaso", "Toteuma", "Tila", "Selvitys", "Korjaavat toimenpiteet"];

async function main([folder, target]) {
  const merged = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: target });
  const table = merged.addWorksheet("Tiedot");
  table.addRow(["Tiedosto", ...HEAD]).commit();
  const statuses = new Map();
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".xlsx")).sort()) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(folder, file));
    let places = null;
    book.getWorksheet("Seuranta").eachRow((row) => {
      const values = row.values;
      if (!places) {
        if (values.includes("Toteuma") && values.includes("Tila")) places = HEAD.map((head) => values.indexOf(head));
        return;
      }
      const own = places.map((at) => (at < 0 ? null : values[at]));
      if (!own[0]) return;
      statuses.set(own[7], (statuses.get(own[7]) || 0) + 1);
      table.addRow([file, ...own]).commit();
    });
  }
  const summary = merged.addWorksheet("Yhteenveto");
  for (const [status, number] of statuses) summary.addRow([status, number]).commit();
  await merged.commit();
}

main(process.argv.slice(2));
