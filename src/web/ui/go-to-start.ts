/** Brings the start of a list into view, and the focus with it: what was pressed stands below the list, or is gone. */
export function goToStart(list: HTMLElement | null): void {
  list?.focus({ preventScroll: true });
  list?.scrollIntoView();
}
