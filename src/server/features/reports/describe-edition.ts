import type { ReportDocument } from "#report/report-document";

/** Which edition this is, on the first page of every format. */
export function describeEdition({ forPublication }: Pick<ReportDocument, "forPublication">): string {
  return forPublication
    ? "Udgave til offentliggørelse: små tal er skjult."
    : "Intern udgave: viser små tal og sagsnumre.";
}
