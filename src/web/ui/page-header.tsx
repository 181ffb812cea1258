import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

interface PageHeaderProps {
  readonly title: string;
  /** One sentence on what the page is for. */
  readonly lead?: ReactNode;
  /** Buttons for the whole page. */
  readonly actions?: ReactNode;
}

/** The page whose h1 last had focus: a change of search parameters or a reload of data leaves focus alone. */
let focusedPathname: string | undefined;

/** The h1 of a page, once per page. Names the document and, after a navigation, takes the focus so that a screen reader reads it. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The resolved location: the page that is on its way out must not take the focus of the one coming.
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    document.title = `${title} · Sagspejl`;
  }, [title]);
  useEffect(() => {
    if (pathname === undefined) return;
    const isFirstPage = focusedPathname === undefined;
    if (focusedPathname !== pathname && !isFirstPage) heading.current?.focus({ preventScroll: true });
    focusedPathname = pathname;
  }, [pathname]);
  return (
    <div className="page-header">
      <div className="page-header-text">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="page-actions">{actions}</div>}
    </div>
  );
}
