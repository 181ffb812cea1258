import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface CaseLinkProps {
  readonly caseNumber: string;
  /** The event to open the case at. */
  readonly eventId?: string | null;
  readonly title?: string | undefined;
  readonly className?: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** Opens a case, at an event where one is given. Not preloaded: opening a case is logged, pointing at it is not opening it. */
export function CaseLink({ caseNumber, eventId = null, children, ...looks }: CaseLinkProps) {
  return (
    <Link
      to="/sager/$caseNumber"
      params={{ caseNumber }}
      search={{ haendelse: eventId ?? undefined }}
      preload={false}
      {...looks}
    >
      {children}
    </Link>
  );
}
