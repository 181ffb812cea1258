/** Where a number of a report is explained: its page in this Sagspejl. `publicUrl` is without a slash at its end. */
export function figureAddress(publicUrl: string, auditId: string, figureId: string): string {
  // A colon may stand in a path, and the id is easier to read with it.
  const id = encodeURIComponent(figureId).replaceAll("%3A", ":");
  return `${publicUrl}/tilsyn/${encodeURIComponent(auditId)}/tal/${id}`;
}
