import type { ReactNode } from "react";

/** What an empty list says: why it is empty, or what to do. `action` is the button or link that does it. */
export function EmptyState({ text, action }: { readonly text: string; readonly action?: ReactNode }) {
  return (
    <div className="empty-state">
      <p>{text}</p>
      {action}
    </div>
  );
}
