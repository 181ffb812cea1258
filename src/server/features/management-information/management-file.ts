import { writeCsv } from "hucre/csv";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import type { ManagementFileFormat, ManagementInformation } from "#contract/management-information";

interface ManagementFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** The name to save it under. */
  readonly name: string;
}

const header = [
  "Gruppe",
  "Tal",
  "Del",
  "Enhed",
  "Måned",
  "Værdi",
  "Tæller",
  "Nævner",
  "Bemærkning",
  "Tæller, hvad",
];
const widths = [16, 38, 18, 24, 10, 10, 9, 9, 50, 80];

/** The figures as rows to reckon with, one for each figure and month. What cannot be measured is an empty cell with its reason. */
export async function managementFile(
  information: ManagementInformation,
  format: ManagementFileFormat,
): Promise<ManagementFile> {
  const rows = information.figures.flatMap((figure) =>
    figure.months.map(({ month, value, hits, n, notMeasurable }): CellValue[] => [
      figure.group,
      figure.title,
      figure.part,
      information.unit?.name ?? "Hele kommunen",
      month,
      value,
      notMeasurable === null ? hits : null,
      notMeasurable === null && figure.denominator !== null ? n : null,
      notMeasurable,
      [figure.numerator, figure.denominator].filter((sentence) => sentence !== null).join(" Af: "),
    ]),
  );
  const name = `ledelsesinformation-${information.month}-intern.${format}`;
  if (format === "csv") {
    const text = writeCsv([header, ...rows.map(inDanish)], {
      delimiter: ";",
      bom: true,
      escapeFormulae: true,
    });
    return { bytes: Buffer.from(text), mediaType: "text/csv; charset=utf-8", name };
  }
  const columns = widths.map((width) => ({ width }));
  const sheet = { name: information.month, columns, rows: [header, ...rows], freezePane: { rows: 1 } };
  return {
    bytes: Buffer.from(await writeXlsx({ sheets: [sheet], properties: { title: "Ledelsesinformation" } })),
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name,
  };
}

/** Danish spreadsheets read 0,44 as a number and 0.44 as text. */
function inDanish(row: readonly CellValue[]): CellValue[] {
  return row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell));
}
