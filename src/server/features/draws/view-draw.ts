import { type Ineligibility, ineligibilitySentences } from "#audit/draw/frame-eligibility";
import { may } from "#audit/permissions";
import type { DrawView } from "#contract/draws";
import type { AuditModel } from "#questions/audit-model";
import type { Database, Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { drawStepOf } from "../audits/view-audits.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { listAnchorSources } from "./anchor-candidates.ts";
import { findCurrentDraw, type StoredDraw, seedInView } from "./draws.store.ts";
import { planInView } from "./plan-in-view.ts";
import { countAnchors, viewAnchors } from "./view-anchors.ts";

/**
 * The audit's draw as far as it has come, or null before there is a frame. How many cases there are is known to all
 * who may see the protocol; which cases they are follows the walls.
 */
export async function viewDraw(
  database: Database,
  actor: SignedInUser,
  auditId: string,
): Promise<DrawView | null> {
  const seen = await database.asUser(actor, async (tx) => {
    const { model } = await loadAuditModel(tx, auditId);
    const draw = await findCurrentDraw(tx, auditId);
    if (draw === null) return null;
    const replacements = await listReplacements(tx, draw.id);
    return {
      model,
      draw,
      replacements,
      plan: draw.plan === null ? null : await planInView(tx, draw.plan),
      drawn: viewDrawnCases(await listDrawnCases(tx, draw), replacements),
      anchors: await viewAnchors(tx, draw),
      anchorSources: may(actor, "draw") ? await listAnchorSources(tx, auditId) : [],
      earlier: await listEarlierDraws(tx, auditId),
    };
  });
  if (seen === null) return null;
  const { model, draw } = seen;
  const counts = await database.asSystem(
    "the frame's counts are known to all who may see the protocol",
    async (tx) => ({ ...(await countCases(tx, draw.id)), anchors: await countAnchors(tx, draw) }),
  );
  return {
    number: draw.number,
    step: drawStepOf(draw),
    frame: {
      ...viewFrame(counts.frame, model),
      builtAt: draw.frame_built_at,
      hash: draw.frame_hash,
      size: draw.frame_size,
    },
    plan: seen.plan,
    planFixedAt: draw.plan_fixed_at,
    seed: draw.seed,
    seedAt: draw.seed_at,
    seedOrigin: draw.seed_origin as DrawView["seedOrigin"],
    drawnAt: draw.drawn_at,
    drawnBy: draw.drawn_by_name,
    short: draw.drawn_at === null ? [] : listShort(draw.plan, counts.drawn),
    drawn: seen.drawn,
    anchors: seen.anchors && { ...seen.anchors, levels: counts.anchors },
    anchorSources: seen.anchorSources.map(({ levels, reworded, ...source }) => ({
      ...source,
      levels: [...levels],
      reworded: reworded.map(({ id, text }) => ({ id, text })),
    })),
    replacements: seen.replacements,
    earlier: seen.earlier,
  };
}

async function countCases(tx: Tx, drawId: number) {
  const frame = await tx
    .selectFrom("frame_case")
    .innerJoin("unit", "unit.id", "unit_id")
    .select(["stratum", "unit_id", "unit.name as unit_name", "area", "excluded_reason"])
    .select(({ fn }) => fn.countAll<number>().as("cases"))
    .where("draw_id", "=", drawId)
    .groupBy(["stratum", "unit_id", "unit.name", "area", "excluded_reason"])
    .execute();
  const drawn = await tx
    .selectFrom("drawn_case")
    .select(["level", "stratum"])
    .select(({ fn }) => fn.countAll<number>().as("cases"))
    .where("draw_id", "=", drawId)
    .where("replaced_at", "is", null)
    .groupBy(["level", "stratum"])
    .execute();
  return { frame, drawn };
}

type FrameCount = Awaited<ReturnType<typeof countCases>>["frame"][number];

function viewFrame(counts: readonly FrameCount[], { strata }: AuditModel) {
  const units = new Map(counts.map(({ unit_id, unit_name }) => [unit_id, unit_name]));
  return {
    strata: strata.map(({ id, title }) => {
      const rows = counts.filter(({ stratum }) => stratum === id);
      return {
        stratum: id,
        title,
        total: rows.reduce((sum, { cases }) => sum + cases, 0),
        byUnit: sumBy(rows, ({ unit_id }) => unit_id),
        byArea: {
          udsat: 0,
          handicap: 0,
          ...sumBy(rows, ({ area }) => area),
        },
      };
    }),
    units: Array.from(units, ([id, name]) => ({ id, name })).sort((a, b) =>
      a.name.localeCompare(b.name, "da"),
    ),
    excluded: Object.entries(sumBy(counts.filter(isOut), ({ excluded_reason }) => excluded_reason ?? ""))
      .map(([reason, cases]) => ({ reason: sentenceOf(reason), cases }))
      .sort((a, b) => b.cases - a.cases),
  };
}

function isOut({ stratum }: FrameCount): boolean {
  return stratum === null;
}

function sentenceOf(reason: string): string {
  return ineligibilitySentences[reason as Ineligibility] ?? reason;
}

function sumBy(rows: readonly FrameCount[], keyOf: (row: FrameCount) => string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) sums[keyOf(row)] = (sums[keyOf(row)] ?? 0) + row.cases;
  return sums;
}

/** Strata that gave fewer cases than the plan wants, as the draw stands with its replacements. */
function listShort(
  plan: StoredDraw["plan"],
  drawn: readonly { readonly level: number; readonly stratum: string; readonly cases: number }[],
): DrawView["short"] {
  return (plan?.levels ?? []).flatMap(({ level, strata }) =>
    Object.entries(strata).flatMap(([stratum, wanted]) => {
      const got = drawn.find((row) => row.level === level && row.stratum === stratum)?.cases ?? 0;
      return got < wanted ? [{ level, stratum, wanted, got }] : [];
    }),
  );
}

/** The drawn cases that the user sees: who reviews in an audit with anchor cases does not see which of theirs were drawn. */
function listDrawnCases(tx: Tx, { id }: Pick<StoredDraw, "id">) {
  return tx
    .selectFrom("drawn_case")
    .innerJoin("case_file", "case_file.case_number", "drawn_case.case_number")
    .innerJoin("unit", "unit.id", "case_file.unit_id")
    .select(["drawn_case.case_number", "stratum", "position", "ticket", "unit.name as unit"])
    .select(({ fn }) => fn.max<number>("level").as("level"))
    .where("draw_id", "=", id)
    .groupBy(["drawn_case.case_number", "stratum", "position", "ticket", "unit.name"])
    .orderBy("stratum")
    .orderBy("position")
    .execute();
}

function viewDrawnCases(
  drawn: Awaited<ReturnType<typeof listDrawnCases>>,
  replacements: DrawView["replacements"],
): DrawView["drawn"] {
  return drawn.map(({ case_number, stratum, unit, level, ticket }) => {
    const replaced = replacements.find(({ caseNumber }) => caseNumber === case_number);
    const replacing = replacements.find(({ replacement }) => replacement === case_number);
    return {
      caseNumber: case_number,
      stratum,
      unit,
      level,
      ticket,
      replacedBy: replaced?.replacement ?? null,
      replacedReason: replaced?.reason ?? null,
      replacementFor: replacing?.caseNumber ?? null,
    };
  });
}

function listReplacements(tx: Tx, drawId: number): Promise<DrawView["replacements"]> {
  return tx
    .selectFrom("replacement")
    .leftJoin("app_user", "app_user.id", "by_user")
    .select(["case_number as caseNumber", "replacement_case_number as replacement", "reason", "at"])
    .select(({ fn, val }) => fn.coalesce("app_user.name", val("")).as("by"))
    .where("draw_id", "=", drawId)
    .orderBy("replacement.id")
    .execute();
}

async function listEarlierDraws(tx: Tx, auditId: string): Promise<DrawView["earlier"]> {
  const rows = await tx
    .selectFrom("draw")
    .select(["number", "superseded_at", "reason", seedInView, "frame_hash"])
    .where("audit_id", "=", auditId)
    .where("superseded_at", "is not", null)
    .orderBy("number", "desc")
    .execute();
  return rows.map(({ number, superseded_at, reason, seed, frame_hash }) => ({
    number,
    supersededAt: superseded_at ?? "",
    reason: reason ?? "",
    seed,
    frameHash: frame_hash,
  }));
}
