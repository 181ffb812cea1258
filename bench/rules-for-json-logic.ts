import type { Duty } from "#law/duty";

type Logic = string | number | boolean | null | { readonly [operator: string]: Logic } | readonly Logic[];

export interface LogicRules {
  readonly status: Logic;
  readonly late: Logic;
}

/** A duty in JsonLogic, over `PreparedFacts`: no branch that the duty has no use for. */
export function rulesForJsonLogic({ kind, due, ends, exceptions }: Duty): LogicRules {
  const fact = (name: string): Logic => ({ var: name });
  const isNull = (name: string): Logic => ({ "===": [fact(name), null] });
  const isFulfilled: Logic = { "!==": [fact("fulfilledAt"), null] };
  const inTime: Logic = {
    and: [isFulfilled, { or: [isNull("due"), { "<=": [fact("fulfilledAt"), fact("due")] }] }],
  };
  const isLate: Logic = {
    and: [isFulfilled, { "!==": [fact("due"), null] }, { ">": [fact("fulfilledAt"), fact("due")] }],
  };
  const isAhead: Logic = { and: [{ "!": isNull("due") }, { "<=": [fact("asOf"), fact("due")] }] };
  const written = {
    cat: [
      due.countsHours ? "PT" : "P",
      { "-": [fact("fulfilledAt"), fact("due")] },
      due.countsHours ? "M" : "D",
    ],
  };
  return {
    status: {
      if: [
        ...(due.countsHours ? [{ "!": fact("areTimed") }, "mangler-oplysning"] : []),
        inTime,
        "overholdt",
        ...(ends === null ? [] : [fact("ended"), "bortfaldet"]),
        fact("awaited"),
        "loeber",
        ...(kind === "orden" ? [] : [isAhead, "loeber"]),
        ...(exceptions.length === 0 ? [] : [fact("excused"), "undtaget"]),
        kind === "orden" ? "ikke-opfyldt" : "overskredet",
      ],
    },
    late: { if: [due.countsHours ? { and: [fact("areTimed"), isLate] } : isLate, written, null] },
  };
}
