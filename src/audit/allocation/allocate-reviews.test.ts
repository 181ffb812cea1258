import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AllocationTask, allocateReviews } from "./allocate-reviews.ts";
import { balanceLoads } from "./balance-loads.ts";
import { type CaseFacts, checkHabilitet, type Reviewer } from "./habilitet.ts";

const units = ["nord", "syd", "oest"];
const reviewer = (id: string, unit: string | null, code: string | null = null): Reviewer => ({
  id,
  name: id,
  raadgiverCode: code,
  roles: [{ role: "teamleder", unit }],
});
const caseOf = (caseNumber: string, unit = "nord", raadgiver = "R0"): CaseFacts => ({
  caseNumber,
  unit,
  raadgiver,
  persons: [],
  participations: [],
});
const task = (rest: Partial<AllocationTask>): AllocationTask => ({
  level: 1,
  levelRoles: ["teamleder"],
  cases: [],
  reviewers: [],
  existing: [],
  ...rest,
});

const arbitraryTask = fc
  .record({
    cases: fc.array(
      fc.record({ unit: fc.constantFrom(...units), raadgiver: fc.constantFrom("R0", "R1", "R2") }),
      { maxLength: 25 },
    ),
    reviewers: fc.array(
      fc.record({ unit: fc.constantFrom(...units, null), code: fc.constantFrom(null, "R1", "R2") }),
      { maxLength: 6 },
    ),
    given: fc.array(fc.nat({ max: 5 }), { maxLength: 4 }),
    capacity: fc.option(fc.nat({ max: 6 })),
  })
  .map(({ cases, reviewers, given, capacity }) => {
    const people = reviewers.map(({ unit, code }, index) => reviewer(`r${index}`, unit, code));
    const facts = cases.map(({ unit, raadgiver }, index) => caseOf(`c${index}`, unit, raadgiver));
    const existing = given.flatMap((position, index) => {
      const [person, one] = [people[position], facts[index]];
      return person && one ? [{ caseNumber: one.caseNumber, reviewerId: person.id }] : [];
    });
    const capacities = new Map(capacity === null ? [] : people.map(({ id }) => [id, capacity]));
    return task({ cases: facts, reviewers: people, existing, capacities });
  });

function loadsOf(given: AllocationTask): readonly number[] {
  const all = [...given.existing, ...allocateReviews(given).allocated];
  return given.reviewers.map(({ id }) => all.filter(({ reviewerId }) => reviewerId === id).length);
}

describe("allocation", () => {
  it("never breaks habilitet, and every case is allocated once or listed with its reason", () => {
    fc.assert(
      fc.property(arbitraryTask, (given) => {
        const { allocated, unallocated } = allocateReviews(given);
        const place = { level: 1, levelRoles: given.levelRoles, part: "maaler", byHand: false } as const;
        for (const { caseNumber, reviewerId } of allocated) {
          const facts = given.cases.find((one) => one.caseNumber === caseNumber);
          const person = given.reviewers.find(({ id }) => id === reviewerId);
          expect(facts && person && checkHabilitet(person, facts, place)).toBeNull();
        }
        const numbers = [...allocated, ...unallocated, ...given.existing].map(({ caseNumber }) => caseNumber);
        expect(numbers.toSorted()).toEqual(given.cases.map(({ caseNumber }) => caseNumber).toSorted());
        expect(unallocated.every(({ reason }) => reason.endsWith("."))).toBe(true);
      }),
    );
  });

  it("gives the same allocation whatever the order of cases and reviewers", () => {
    fc.assert(
      fc.property(arbitraryTask, (given) => {
        const turned = { ...given, cases: given.cases.toReversed(), reviewers: given.reviewers.toReversed() };
        expect(allocateReviews(turned)).toEqual(allocateReviews(given));
      }),
    );
  });

  it("respects capacities, and leaves no case that somebody eligible has room for", () => {
    fc.assert(
      fc.property(arbitraryTask, (given) => {
        const loads = loadsOf(given);
        const place = { level: 1, levelRoles: given.levelRoles, part: "maaler", byHand: false } as const;
        const room = given.reviewers.filter(
          ({ id }, index) => (loads[index] ?? 0) < (given.capacities?.get(id) ?? Infinity),
        );
        for (const { caseNumber } of allocateReviews(given).unallocated) {
          const facts = given.cases.find((one) => one.caseNumber === caseNumber);
          expect(facts && room.filter((person) => checkHabilitet(person, facts, place) === null)).toEqual([]);
        }
      }),
    );
  });

  it("differs by at most one case when everyone may review everything", () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 8 }), (cases, people) => {
        const given = task({
          cases: Array.from({ length: cases }, (_, index) => caseOf(`c${index}`)),
          reviewers: Array.from({ length: people }, (_, index) => reviewer(`r${index}`, null)),
        });
        const loads = loadsOf(given);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is as even as any allocation can be (against every other one, on small problems)", () => {
    const arbitraryEligible = fc.array(fc.subarray([0, 1, 2], { minLength: 1 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(arbitraryEligible, (eligible) => {
        const spread = (workers: readonly (number | null)[]) => {
          const loads = [0, 1, 2].map((worker) => workers.filter((one) => one === worker).length);
          return Math.max(...loads) - Math.min(...loads);
        };
        const all = eligible.reduce<number[][]>(
          (some, workers) => some.flatMap((one) => workers.map((w) => [...one, w])),
          [[]],
        );
        const found = balanceLoads({ eligible, loads: [0, 0, 0], capacities: [9, 9, 9] });
        expect(spread(found)).toBe(Math.min(...all.map(spread)));
      }),
    );
  });

  it("moves a case on so that a less flexible one finds room", () => {
    const reviewers = [reviewer("a", null, "R1"), reviewer("b", null)];
    const cases = [caseOf("1"), caseOf("2", "nord", "R1")];
    const capacities = new Map([
      ["a", 1],
      ["b", 1],
    ]);
    expect(allocateReviews(task({ cases, reviewers, capacities }))).toEqual({
      allocated: [
        { caseNumber: "1", reviewerId: "a" },
        { caseNumber: "2", reviewerId: "b" },
      ],
      unallocated: [],
    });
  });

  it("says why a case cannot be allocated", () => {
    const reasonOf = (rest: Partial<AllocationTask>) =>
      allocateReviews(task({ cases: [caseOf("1", "nord", "R1")], ...rest })).unallocated[0]?.reason;
    expect(reasonOf({})).toContain("ingen målere på niveauet");
    expect(
      reasonOf({ reviewers: [reviewer("a", "nord", "R1"), reviewer("b", "syd"), reviewer("c", "syd")] }),
    ).toBe(
      "Ingen af de 3 målere kan tage sagen: 1 har selv behandlet sagen, 2 hører til en anden enhed. Tilføj en måler, eller vælg selv måler til sagen.",
    );
    expect(reasonOf({ reviewers: [reviewer("b", "nord")], capacities: new Map([["b", 0]]) })).toContain(
      "Sæt et antal op",
    );
  });

  it("shares 150 cases among 30 reviewers within 100 ms of the processor's time", () => {
    const reviewers = Array.from({ length: 30 }, (_, index) => reviewer(`r${index}`, null, `R${index}`));
    const cases = Array.from({ length: 150 }, (_, index) => caseOf(`c${index}`, "nord", `R${index % 30}`));
    allocateReviews(task({ cases, reviewers }));
    const before = process.cpuUsage();
    const { allocated } = allocateReviews(task({ cases, reviewers }));
    expect(process.cpuUsage(before).user).toBeLessThan(100_000); // microseconds
    expect(allocated).toHaveLength(150);
  });
});
