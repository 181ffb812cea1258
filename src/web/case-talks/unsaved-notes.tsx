import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useState } from "react";

interface UnsavedNotes {
  readonly count: number;
  readonly report: (field: string, isUnsaved: boolean) => void;
}

const Context = createContext<UnsavedNotes>({ count: 0, report: () => {} });

/** Knows which notes of the page are not saved yet, so that nobody is told that they are. */
export function UnsavedNotesProvider({ children }: { readonly children: ReactNode }) {
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set());
  const report = useCallback((field: string, isUnsaved: boolean) => {
    setFields((known) => {
      const others = [...known].filter((other) => other !== field);
      return new Set(isUnsaved ? [...others, field] : others);
    });
  }, []);
  return <Context value={{ count: fields.size, report }}>{children}</Context>;
}

export function useHasUnsavedNotes(): boolean {
  return useContext(Context).count > 0;
}

/** Says so for one field, until it is saved or gone. */
export function useReportUnsaved(isUnsaved: boolean): void {
  const field = useId();
  const { report } = useContext(Context);
  useEffect(() => {
    if (!isUnsaved) return;
    report(field, true);
    return () => report(field, false);
  }, [field, isUnsaved, report]);
}
