import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type FigureId, formatFigureId } from "#audit/results/figure-id";
import { figuresText as text } from "../text/figures.ts";
import type { FigureSearch } from "./figure-search.ts";

interface OriginLinkProps {
  readonly auditId: string;
  /** As the results have it; or already written, as a report does. */
  readonly figure: FigureId | string;
  /** What the page is narrowed to. */
  readonly search?: FigureSearch;
  /** The number itself. */
  readonly children: ReactNode;
}

/** A number that opens where it comes from: measure, counts, question, draw and seed. */
export function OriginLink({ auditId, figure, search = {}, children }: OriginLinkProps) {
  const { enhed, sagstype, omraade } = search;
  return (
    <Link
      className="figure origin-link"
      to="/tilsyn/$auditId/tal/$figureId"
      params={{ auditId, figureId: typeof figure === "string" ? figure : formatFigureId(figure) }}
      search={{ enhed, sagstype, omraade }}
      title={text.title}
    >
      {children}
    </Link>
  );
}
