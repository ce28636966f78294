// Fills a form as a web service of the municipality would: fill.js FORM ANSWERS.json OUT.
const fs = require("fs");
const ExcelJS = require("exceljs");

const [form, answers, out] = process.argv.slice(2);

async function fill() {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(form);
  const sheet = workbook.getWorksheet("Seuranta");
  const columns = {};
  const rows = {};
  sheet.eachRow((row, number) => {
    if (row.getCell(1).value === "Tunnus") {
      row.eachCell((cell, column) => (columns[cell.value] = column));
    }
    rows[row.getCell(1).value] = number;
  });
  for (const answer of JSON.parse(fs.readFileSync(answers, "utf8"))) {
    const cell = sheet.getCell(rows[answer.id], columns[answer.heading]);
    if (answer.kind === "date") {
      cell.value = new Date(answer.value + "T00:00:00Z");
      // A cell of words has no format for days, and exceljs adds none.
      cell.style = { ...cell.style, numFmt: "d.m.yyyy" };
    } else if (answer.kind === "share") {
      cell.value = Number(answer.value);
      // Cells share their style: changed in place, it would make shares of the other numbers too.
      cell.style = { ...cell.style, numFmt: "0 %" };
    } else if (answer.kind === "number") {
      cell.value = Number(answer.value);
    } else {
      cell.value = answer.value;
    }
  }
  await workbook.xlsx.writeFile(out);
}

fill().catch((error) => {
  console.error(error);
  process.exit(1);
});
