import { type CaseFile, caseAreas } from "./case-file.ts";
import { type CaseRecord, quote, type RowReading } from "./reading.ts";
import { recogniseCpr } from "./recognise-cpr.ts";
import { optionalCode, optionalDate, readRow, refuse, requiredDate, requiredText } from "./row-fields.ts";

/**
 * Reads a row of sager.csv. A CPR number in `barn` loses its dash, so that one child is one child however it is written.
 * A birth after `aabnet` is accepted: a case may concern an unborn child.
 */
export function readCaseFileRow(record: CaseRecord): RowReading<CaseFile> {
  return readRow(() => {
    const caseNumber = requiredText(record, "sagsnummer", "sagens nummer, som det står i fagsystemet");
    const child = requiredText(
      record,
      "barn",
      "en fast henvisning til barnet, fx et CPR-nummer eller et løbenummer",
    );
    const birthDate = requiredDate(record, "foedselsdato");
    const unit = requiredText(record, "enhed", "enhedens navn eller kode");
    const raadgiver = requiredText(record, "raadgiver", "rådgiverens navn eller kode");
    const area = optionalCode(record, "omraade", "Området", caseAreas);
    if (area === null) refuse("omraade", `Feltet omraade er tomt. Skriv ${caseAreas.join(" eller ")}.`);
    const opened = requiredDate(record, "aabnet");
    const closed = optionalDate(record, "lukket");
    if (closed !== null && closed < opened) {
      refuse(
        "lukket",
        `Sagen er lukket ${quote(closed)}, før den blev åbnet ${quote(opened)}. Ret en af de to datoer.`,
      );
    }
    return {
      caseNumber,
      child: recogniseCpr(child) ?? child,
      birthDate,
      unit,
      raadgiver,
      area,
      opened,
      closed,
    };
  });
}
