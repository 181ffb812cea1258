import { useSyncExternalStore } from "react";

/** The width at which the review's columns stand under each other: also a wide screen at 200 % zoom. */
const narrow = window.matchMedia("(max-width: 899px)");

const subscribe = (listener: () => void) => {
  narrow.addEventListener("change", listener);
  return () => narrow.removeEventListener("change", listener);
};

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
