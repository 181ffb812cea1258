import type { CellValue } from "hucre/xlsx";
import type { ManagementFileFormat, ManagementInformation } from "#contract/management-information";
import { type TableFile, writeTableFile } from "#server/files/table-file";
import { namePart } from "#statistics/measures/ledelsesinformation/name-part";

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
export function managementFile(
  information: ManagementInformation,
  format: ManagementFileFormat,
): Promise<TableFile> {
  const rows = information.figures.flatMap((figure) =>
    figure.months.map(({ month, value, hits, n, notMeasurable }): CellValue[] => [
      figure.group,
      figure.title,
      figure.part === null ? null : namePart(figure.part),
      information.unit?.name ?? "Hele kommunen",
      month,
      value,
      notMeasurable === null ? hits : null,
      notMeasurable === null && figure.denominator !== null ? n : null,
      notMeasurable,
      [figure.numerator, figure.denominator].filter((sentence) => sentence !== null).join(" Af: "),
    ]),
  );
  return writeTableFile(
    {
      header,
      widths,
      rows,
      title: "Ledelsesinformation",
      sheetName: information.month,
      fileName: `ledelsesinformation-${information.month}-intern`,
    },
    format,
  );
}
