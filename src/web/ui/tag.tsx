import type { ReactNode } from "react";

export type TagTone = "neutral" | "info" | "success" | "warning" | "urgent";

/** A short state in words. The mark's shape tells the tone apart as well as its colour; `urgent` only for what needs action today. */
export function Tag({
  tone = "neutral",
  children,
}: {
  readonly tone?: TagTone;
  readonly children: ReactNode;
}) {
  return (
    <span className={`tag-state ${tone}`}>
      <span className="tag-mark" aria-hidden="true" />
      {children}
    </span>
  );
}
