/** The pages of an audit, as in `/tilsyn/$auditId/<page>`; the overview is empty. */
export type AuditPage =
  | ""
  | "plan"
  | "udtraek"
  | "udtraek/protokol"
  | "fordeling"
  | "kalibrering"
  | "fremdrift"
  | "niveauer"
  | "resultater"
  | "rapport";

/** `/tilsyn/2025/udtraek` */
export function auditPath(auditId: string, page: AuditPage): string {
  return page === "" ? `/tilsyn/${auditId}` : `/tilsyn/${auditId}/${page}`;
}
