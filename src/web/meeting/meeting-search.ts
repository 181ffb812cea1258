/** What the reader looks at; the address keeps it. */
export interface MeetingSearch {
  readonly spoergsmaal?: string;
  readonly sag?: string;
  readonly tilstand?: "aaben" | "afklaret";
}
