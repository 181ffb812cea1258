import { useEffect, useState } from "react";

/** `text` as it was when the typing last paused; nothing typed is nothing at once. */
export function usePaused(text: string, milliseconds: number): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return text === "" ? "" : paused;
}
