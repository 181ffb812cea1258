const keyOf = (caseNumber: string) => `sagspejl.formaal.${caseNumber}`;

/** The purpose given for the case in this tab, until the tab is closed; null when none is. */
export function recallPurpose(caseNumber: string): string | null {
  return sessionStorage.getItem(keyOf(caseNumber));
}

export function rememberPurpose(caseNumber: string, purpose: string): void {
  sessionStorage.setItem(keyOf(caseNumber), purpose);
}

export function forgetPurpose(caseNumber: string): void {
  sessionStorage.removeItem(keyOf(caseNumber));
}
