import type { FrameRow } from "#audit/draw/frame-row";
import type { Model } from "#contract/catalogue";
import type { DrawPlanInput, DrawView } from "#contract/draws";

/** The sizes as they are being typed: text per level and stratum. */
export interface DraftPlan {
  readonly levels: readonly { readonly level: number; readonly strata: Readonly<Record<string, string>> }[];
  readonly maxPerCaseworker: string;
  readonly exclude: string;
  /** The audit to draw again from, empty for none, and how many cases by level. */
  readonly anchors: { readonly from: string; readonly cases: Readonly<Record<number, string>> };
}

/** The sizes already fixed, or the model's own. A stratum that the frame has no period for is left out. */
export function draftOf(plan: DrawPlanInput | null, model: Model, frame: DrawView["frame"]): DraftPlan {
  const levels = model.levels.map(({ level }, index) => {
    const fixed = plan?.levels.find((each) => each.level === level)?.strata;
    const sizes = frame.strata.map(({ stratum }) => {
      const proposed = model.strata.find(({ id }) => id === stratum)?.cases[index] ?? 0;
      return [stratum, String(fixed?.[stratum] ?? proposed)] as const;
    });
    return { level, strata: Object.fromEntries(sizes) };
  });
  return {
    levels,
    maxPerCaseworker: String(plan?.maxPerCaseworker ?? ""),
    exclude: plan?.exclude.join("\n") ?? "",
    anchors: {
      from: plan?.anchors?.from ?? "",
      cases: Object.fromEntries(
        (plan?.anchors?.levels ?? []).map(({ level, cases }) => [level, String(cases)]),
      ),
    },
  };
}

/** The plan that the draft says, or null while a field holds no whole number. */
export function planOf({ levels, maxPerCaseworker, exclude, anchors }: DraftPlan): DrawPlanInput | null {
  const again =
    anchors.from === "" ? [] : levels.map(({ level }) => [level, anchors.cases[level] ?? "0"] as const);
  const texts = [
    ...levels.flatMap(({ strata }) => Object.values(strata)),
    ...again.map(([, cases]) => cases),
  ];
  const limit = maxPerCaseworker.trim();
  if (!texts.every(isCount) || !(limit === "" || (isCount(limit) && Number(limit) > 0))) return null;
  return {
    levels: levels.map(({ level, strata }) => ({
      level,
      strata: Object.fromEntries(Object.entries(strata).map(([stratum, size]) => [stratum, Number(size)])),
    })),
    maxPerCaseworker: limit === "" ? null : Number(limit),
    exclude: exclude.split(/[\s,;]+/).filter((caseNumber) => caseNumber !== ""),
    ...(anchors.from !== "" && {
      anchors: {
        from: anchors.from,
        levels: again.map(([level, cases]) => ({ level, cases: Number(cases) })),
      },
    }),
  };
}

/** As many rows as each stratum has cases: what the rules about sizes count. The server has the real ones. */
export function rowsOfCounts(
  strata: readonly Pick<DrawView["frame"]["strata"][number], "stratum" | "total">[],
): readonly FrameRow[] {
  return strata.flatMap(({ stratum, total }) =>
    Array.from({ length: total }, (_, index) => ({
      caseNumber: `${stratum} ${index}`,
      stratum,
      unit: "",
      raadgiver: String(index),
    })),
  );
}

function isCount(text: string): boolean {
  return /^\d{1,5}$/.test(text.trim());
}
