import { useState } from "react";

/** A yes/no choice that this browser remembers. */
export function useStoredFlag(key: string, fallback: boolean): readonly [boolean, (value: boolean) => void] {
  const [flag, setFlag] = useState(() => {
    const stored = window.localStorage.getItem(key);
    return stored === null ? fallback : stored === "ja";
  });
  const change = (value: boolean) => {
    window.localStorage.setItem(key, value ? "ja" : "nej");
    setFlag(value);
  };
  return [flag, change];
}
