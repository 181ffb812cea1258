import { expect, it } from "vitest";
import type { Counting } from "../counting/index.ts";
import type { Duty } from "../duty.ts";
import { aCase, judged } from "./a-case.ts";

/** A row: what the law says of it, the case, how the duty stands, and (where they matter) the child's birth, the day seen from and how it is counted. */
type TableRow = readonly [
  title: string,
  lines: readonly string[],
  outcomes: readonly string[],
  seen?: {
    readonly born?: string;
    readonly opened?: string;
    readonly asOf?: string;
    readonly counting?: Partial<Counting>;
  },
];

/** One test for each row of a duty's truth table, and one for the citation that stands beside every outcome. */
export function testDuty(duty: Duty, provision: string, rows: readonly TableRow[]): void {
  it(`is ${provision}`, () => expect(duty.source.provision).toBe(provision));
  for (const [title, lines, outcomes, { asOf, counting, ...child } = {}] of rows) {
    it(title, () => expect(judged(duty, aCase(lines, child), asOf, counting)).toEqual(outcomes));
  }
}
