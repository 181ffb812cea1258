import { useEffect, useRef } from "react";

/** What each key does; letters in lower case, and `up` and `down`. */
export type ReviewKeys = Readonly<Record<string, () => void>>;

/**
 * Runs a key's action, but never while somebody types, holds a modifier, scrolls a column, or has a dialog open.
 * `enabled` turns it off for those whose aids use the same keys (WCAG 2.1.4).
 */
export function useReviewKeys(keys: ReviewKeys, enabled: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTaken(event)) return;
      const act = latest.current[event.key.replace("Arrow", "").toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [enabled]);
}

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector("[role=dialog]")) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target.matches("input:not([type=checkbox]), textarea, select, [role=menuitem]")
  )
    return true;
  return key.startsWith("Arrow") && target.matches("[data-scrolls]");
}
