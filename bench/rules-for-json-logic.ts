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
  const isFulfilled: Logic = { "!==": [fact("fulfilled"), null] };
  const lacksTime: Logic = {
    or: [{ "!": fact("startKnown") }, { and: [isFulfilled, { "!": fact("fulfilledKnown") }] }],
  };
  const inTime: Logic = {
    and: [isFulfilled, { or: [isNull("due"), { "<=": [fact("fulfilled"), fact("due")] }] }],
  };
  const hasPassed: Logic = { [due.countsHours ? ">=" : ">"]: [fact("asOf"), fact("dueDay")] };
  const isLate: Logic = {
    and: [isFulfilled, { "!==": [fact("due"), null] }, { ">": [fact("fulfilled"), fact("due")] }],
  };
  const written = {
    cat: [
      due.countsHours ? "PT" : "P",
      { "-": [fact("fulfilled"), fact("due")] },
      due.countsHours ? "M" : "D",
    ],
  };
  return {
    status: {
      if: [
        ...(due.countsHours ? [lacksTime, "mangler-oplysning"] : []),
        inTime,
        "overholdt",
        ...(ends === null ? [] : [fact("ended"), "bortfaldet"]),
        fact("awaited"),
        "loeber",
        ...(kind === "orden" ? [] : [{ and: [{ "!": isNull("due") }, { "!": hasPassed }] }, "loeber"]),
        ...(exceptions.length === 0 ? [] : [fact("excused"), "undtaget"]),
        kind === "orden" ? "ikke-opfyldt" : "overskredet",
      ],
    },
    late: { if: [due.countsHours ? { and: [{ "!": lacksTime }, isLate] } : isLate, written, null] },
  };
}
