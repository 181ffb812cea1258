import { useEffect, useState } from "react";

/** True when `isOn` has lasted for `ms`. */
export function useMoment(isOn: boolean, ms: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!isOn) return setLasted(false);
    const timer = setTimeout(() => setLasted(true), ms);
    return () => clearTimeout(timer);
  }, [isOn, ms]);
  return lasted;
}
