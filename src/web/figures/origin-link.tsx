import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { figuresText as text } from "../text/figures.ts";

interface OriginLinkProps {
  /** The number's id, as the results and the report have it; without one the number stands alone. */
  readonly figure: string | undefined;
  /** Where it is a number of another audit than the page's. */
  readonly auditId?: string;
  /** The number itself. */
  readonly children: ReactNode;
}

/**
 * A number on a page of an audit (`/tilsyn/$auditId/…`) that opens where it comes from: measure, counts, question, draw and
 * seed. It is of the same unit, case type and area as the page.
 */
export function OriginLink({ figure, auditId, children }: OriginLinkProps) {
  const { auditId: shown } = useParams({ strict: false });
  const { enhed, sagstype, omraade } = useSearch({ strict: false });
  const audit = auditId ?? shown;
  if (figure === undefined || audit === undefined) return <span className="figure">{children}</span>;
  return (
    <Link
      className="figure origin-link"
      to="/tilsyn/$auditId/tal/$figureId"
      params={{ auditId: audit, figureId: figure }}
      search={{ enhed, sagstype, omraade }}
      title={text.title}
    >
      {children}
    </Link>
  );
}
