import type { ReactNode } from "react";

export type NoticeKind = "info" | "advarsel" | "fejl" | "succes";

const designSystemNames = { info: "info", advarsel: "warning", fejl: "error", succes: "success" } as const;

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A framed message. An error interrupts a screen reader (`alert`); the others wait their turn (`status`). */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className={`alert alert-${designSystemNames[kind]}`} role={kind === "fejl" ? "alert" : "status"}>
      <div className="alert-body">
        {title !== undefined && <p className="alert-heading">{title}</p>}
        {children !== undefined && <div className="alert-text">{children}</div>}
      </div>
    </div>
  );
}
