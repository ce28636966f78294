// Opens a workbook with exceljs and saves it again: save.js FROM TO
const ExcelJS = require("exceljs");

const [from, to] = process.argv.slice(2);

async function save() {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(from);
  await workbook.xlsx.writeFile(to);
}

save().catch((error) => {
  console.error(error);
  process.exit(1);
});
