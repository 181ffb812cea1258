import { type ConditionProperties, Engine, type NestedCondition } from "json-rules-engine";
import type { Duty, DutyStatus } from "#law/duty";

/**
 * A duty for json-rules-engine, over `PreparedFacts`: a rule for each status, of which the first that holds ends the run. How late
 * a fulfilment is cannot be said in it, for it has no arithmetic.
 */
export function engineForDuty({ kind, due, ends, exceptions }: Duty): Engine {
  const engine = new Engine();
  const inTime: NestedCondition = {
    all: [isFulfilled, { any: [is("due", null), compare("fulfilledAt", "lessThanInclusive", "due")] }],
  };
  const isAhead: NestedCondition = { all: [isNot("due", null), compare("asOf", "lessThanInclusive", "due")] };
  const isRunning: NestedCondition = { any: [is("awaited", true), ...(kind === "orden" ? [] : [isAhead])] };
  const rules: [DutyStatus, NestedCondition | null][] = [];
  if (due.countsHours) rules.push(["mangler-oplysning", is("areTimed", false)]);
  rules.push(["overholdt", inTime]);
  if (ends !== null) rules.push(["bortfaldet", is("ended", true)]);
  rules.push(["loeber", isRunning]);
  if (exceptions.length > 0) rules.push(["undtaget", is("excused", true)]);
  rules.push([kind === "orden" ? "ikke-opfyldt" : "overskredet", null]);
  for (const [index, [status, condition]] of rules.entries())
    engine.addRule({
      priority: rules.length - index,
      conditions: { all: condition === null ? [] : [condition] },
      event: { type: status },
      onSuccess: () => void engine.stop(),
    });
  return engine;
}

function is(fact: string, value: boolean | null): ConditionProperties {
  return { fact, operator: "equal", value };
}

function isNot(fact: string, value: null): ConditionProperties {
  return { fact, operator: "notEqual", value };
}

function compare(fact: string, operator: string, other: string): ConditionProperties {
  return { fact, operator, value: { fact: other } };
}

const isFulfilled = isNot("fulfilledAt", null);
