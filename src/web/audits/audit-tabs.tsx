import { Link } from "@tanstack/react-router";
import type { AuditView } from "#contract/audits";
import { useMay } from "../shell/session.ts";
import { auditsText } from "../text/audits.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { TabLink } from "../ui/tab-link.tsx";
import { TabNav } from "../ui/tab-nav.tsx";
import { type AuditPage, auditPath } from "./audit-path.ts";

/** `source` says where a historical audit's figures are printed, as the results tell it. */
type AuditHead = Pick<AuditView, "id" | "title"> & {
  readonly historical?: boolean;
  readonly source?: string | null;
};

/** The way back to all audits, and the pages of this one that the reader may see. Above the page's header. */
export function AuditTabs({ audit }: { readonly audit: AuditHead }) {
  const text = auditsText.tabs;
  const seesProgress = useMay("see-progress");
  const discusses = useMay("discuss");
  const calibrates = useMay("take-part-in-calibration");
  const seesResults = useMay("see-results");
  // What was never held here has no draw, no reviews and no report.
  const isHeld = !audit.historical && audit.source == null;
  const pages: readonly (readonly [AuditPage, string, boolean])[] = [
    ["", text.overview, true],
    ["udtraek", text.draw, isHeld],
    ["fordeling", text.allocation, isHeld && seesProgress],
    ["kalibrering", text.calibration, isHeld && calibrates],
    ["fremdrift", text.progress, isHeld && seesProgress],
    ["niveauer", text.meeting, isHeld && discusses],
    ["resultater", text.results, seesResults],
    ["rapport", text.report, isHeld && seesResults],
  ];
  return (
    <>
      <Breadcrumb>
        <Link to="/tilsyn">{auditsText.title}</Link>
        <span>{audit.title}</span>
      </Breadcrumb>
      <TabNav label={text.label(audit.title)}>
        {pages
          .filter(([, , isShown]) => isShown)
          .map(([page, title]) => (
            <TabLink key={page} to={auditPath(audit.id, page)} activeOptions={{ exact: page === "" }}>
              {title}
            </TabLink>
          ))}
      </TabNav>
    </>
  );
}
