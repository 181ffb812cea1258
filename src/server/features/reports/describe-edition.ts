import type { ReportDocument } from "#report/report-document";

/** Which edition this is, on the first page of every format. */
export function describeEdition({ forPublication }: Pick<ReportDocument, "forPublication">): string {
  return forPublication
    ? "Udgave til offentliggørelse: små tal er skjult."
    : "Intern udgave: viser små tal og sagsnumre.";
}

/** The example municipality says so on the first page. */
export function describeInvented(municipality: string): string {
  return `${municipality} er en opfundet kommune. Alle sager, personer og tal i rapporten er opdigtede.`;
}
