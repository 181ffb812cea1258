import { type ReactNode, useEffect, useId, useRef } from "react";
import type { AuditView } from "#contract/audits";
import type { Model } from "#contract/catalogue";
import type { DrawView } from "#contract/draws";
import { drawText } from "../text/draw.ts";
import { Tag } from "../ui/tag.tsx";

/** What every step of the draw is given. */
export interface StepProps {
  readonly audit: AuditView;
  readonly model: Model;
  /** Null before there is a frame. */
  readonly draw: DrawView | null;
  /** The head of quality takes the steps; the others read them. */
  readonly mayDraw: boolean;
}

interface DrawStepProps {
  readonly title: string;
  readonly state: "done" | "current" | "waiting";
  /** What a step that cannot be taken yet waits for. */
  readonly waitsFor?: string;
  /** No step follows, so the focus stays here when it is done. */
  readonly isLast?: boolean;
  readonly children: ReactNode;
}

/** One of the draw's four steps: folded to a line until the one before is closed. */
export function DrawStep({ title, state, waitsFor, isLast = false, children }: DrawStepProps) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  // The button that took the step before is gone: whoever works by keyboard goes on from here.
  useEffect(() => {
    if (before.current !== state && (state === "current" || isLast)) heading.current?.focus();
    before.current = state;
  }, [state, isLast]);
  return (
    <section className={`draw-step ${state}`} aria-labelledby={headingId}>
      <div className="draw-step-heading">
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {state === "done" && <Tag tone="success">{drawText.done}</Tag>}
      </div>
      {state === "waiting" ? <p className="quiet">{waitsFor}</p> : children}
    </section>
  );
}
