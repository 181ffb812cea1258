import { type CaseArea, caseAreas } from "#casefile/case-file";
import { type FigureId, formatFigureId, parseFigureId } from "./figure-id.ts";

/** The part of the cases that a number is counted over; nothing chosen is the whole municipality. */
export interface FigureFilter {
  readonly unit?: string | undefined;
  readonly stratum?: string | undefined;
  readonly area?: CaseArea | undefined;
}

/** A number complete: nothing more is needed to find it again. */
export interface FigureReference {
  readonly auditId: string;
  readonly figure: FigureId;
  readonly filter: FigureFilter;
}

/** `2026/spoergsmaal:IND-06:niveau-2?enhed=nord`. */
export function formatFigureReference({ auditId, figure, filter }: FigureReference): string {
  return `${auditId}/${formatFigureId(figure)}${formatFigureFilter(filter)}`;
}

/** `?enhed=nord&sagstype=anbringelse`, as the pages' addresses have it; empty for the whole municipality. */
function formatFigureFilter({ unit, stratum, area }: FigureFilter): string {
  const chosen = [
    ["enhed", unit],
    ["sagstype", stratum],
    ["omraade", area],
  ] as const;
  const parts = chosen.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Reads a reference back; the audit is null where only the number's id was given. Null where it is none of ours. */
export function parseFigureReference(
  text: string,
): (Omit<FigureReference, "auditId"> & { readonly auditId: string | null }) | null {
  const [path = "", query = ""] = text.split("?");
  const [id = "", auditId = null, ...more] = path.split("/").toReversed();
  const figure = parseFigureId(id);
  const filter = parseFilter(query);
  return figure === null || filter === null || more.length > 0 ? null : { auditId, figure, filter };
}

const filterNames: Readonly<Record<string, keyof FigureFilter>> = {
  enhed: "unit",
  sagstype: "stratum",
  omraade: "area",
};

function parseFilter(query: string): FigureFilter | null {
  const filter: Record<string, string> = {};
  for (const part of query === "" ? [] : query.split("&")) {
    const [name = "", encoded = ""] = part.split("=");
    const key = filterNames[name];
    const value = decode(encoded);
    if (key === undefined || value === "") return null;
    filter[key] = value;
  }
  const { unit, stratum, area: given } = filter;
  const area = caseAreas.find((one) => one === given);
  if (given !== undefined && area === undefined) return null;
  return { ...(unit && { unit }), ...(stratum && { stratum }), ...(area && { area }) };
}

/** Empty where it was cut in the middle of a letter. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
