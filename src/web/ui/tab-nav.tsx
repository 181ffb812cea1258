import type { ReactNode } from "react";

/**
 * Tabs that are pages: `<TabNav label="Tilsyn 2025"><TabLink to="/tilsyn/$auditId" params={…}>Overblik</TabLink>…</TabNav>`.
 * The children are `TabLink`s.
 */
export function TabNav({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className="tab-container tab-nav" aria-label={label}>
      <div className="tab-list">{children}</div>
    </nav>
  );
}
