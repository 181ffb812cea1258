import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDate } from "#kit/local-date";
import type { DutyId } from "#law/duty-ids";
import { dutyIds } from "#law/duty-ids";
import { readHistory } from "#law/history";
import { wholeDay } from "#law/moment";
import { aCase } from "#law/testing/a-case";
import { anyCase, lastDay } from "#law/testing/any-case";
import { dutyFacts } from "./duty-facts.ts";

const period = { from: localDate("2025-01-01"), to: localDate("2025-12-31") };

const names = new Map([["R-7", "Opdigt Prøvesen"]]);

function facts(id: string, duty: DutyId, lines: readonly string[]): readonly string[] {
  const history = readHistory(aCase(lines), wholeDay(localDate("2025-12-31")));
  const subject = { history, reference: history.find("i1") ?? null, period };
  return dutyFacts({ id, duties: [duty] }, subject, names).lines;
}

const decided = "2025-03-01 afgoerelse a1 efter BL § 32";
const begun = "2025-03-10 indsats-ivaerksat i1 om a1 efter BL § 32";

describe("facts of a question's duties: dates, who and how long after, never how they stand (design rule 4)", () => {
  it("tells hours to the minute, late or not", () => {
    const lines = (assessed: string) =>
      facts("UDR-01", "bl-136-vurdering-24-timer", ["2025-02-03T09:12 underretning-modtaget h1", assessed]);
    expect(lines("2025-02-04T09:40 underretning-vurderet h2 om h1 ved R-12")).toEqual([
      "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var færdig 4. februar 2025 kl. 09.40 ved R-12, 24 timer og 28 minutter efter.",
    ]);
    expect(lines("2025-02-04T09:40 underretning-vurderet h2 om h1 ved R-7")[0]).toContain(
      "kl. 09.40 ved Opdigt Prøvesen, 24 timer",
    );
    expect(lines("2025-02-03T09:13 underretning-vurderet h2 om h1")).toEqual([
      "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var færdig 3. februar 2025 kl. 09.13, 1 minut efter.",
    ]);
  });

  it("tells what came before, and on the same day", () => {
    const talk = (day: string) =>
      facts("IND-03", "bl-5-barnets-holdning", [decided, begun, `${day} samtale-med-barn: alene`]);
    expect(talk("2025-02-27")).toEqual([
      "Afgørelsen blev truffet 1. marts 2025. Samtalen med barnet var 27. februar 2025, 2 dage før.",
    ]);
    expect(talk("2025-03-01")).toEqual([
      "Afgørelsen blev truffet 1. marts 2025. Samtalen med barnet var 1. marts 2025, samme dag.",
    ]);
  });

  it("tells who consented", () => {
    const consent = "2025-03-05 samtykke-givet ved foraeldremyndighedsindehaver: indsats";
    expect(facts("UDR-13", "bl-32-samtykke", [decided, begun, consent])).toEqual([
      "Afgørelsen blev truffet 1. marts 2025. Der er samtykke fra 5. marts 2025 givet af forældremyndighedsindehaveren, 4 dage efter.",
    ]);
  });

  it("tells only what began where nothing followed", () => {
    expect(facts("UDR-13", "bl-32-samtykke", [decided, begun])).toEqual([
      "Afgørelsen blev truffet 1. marts 2025.",
    ]);
  });

  it("says no word of how a duty stands, whatever the case", () => {
    const verdicts =
      /overhold|overskred|for sen|i tide|rettidig|frist|løber|undtag|bortfald|mangl|opfyldt|\b(ikke|ingen|intet)\b/i;
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...dutyIds), (timeline, duty) => {
        const history = readHistory(timeline, wholeDay(lastDay));
        for (const { id } of timeline.events) {
          const subject = { history, reference: history.find(id) ?? null, period };
          for (const line of dutyFacts({ id: "", duties: [duty] }, subject).lines)
            expect(line).not.toMatch(verdicts);
        }
      }),
      { numRuns: 200 },
    );
  });
});
