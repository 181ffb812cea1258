import { describe, expect, test } from "vitest";
import type { AuditView } from "#contract/audits";
import type { MeasureView } from "#contract/catalogue";
import type { DutyView } from "#contract/duties";
import type { AuditWithResults } from "#contract/results";
import type { ListedQuestion } from "../catalogue/use-questions.ts";
import { findHits, type Searchable } from "./find-hits.ts";

const nothing: Searchable = {
  pages: [],
  cases: { total: 0, cases: [] },
  audits: [],
  results: [],
  questions: [],
  duties: [],
  measures: [],
};
const question = (id: string, text: string, source = "", version = 1) =>
  ({
    id,
    version,
    text,
    source,
    criterion: { byValue: { ja: "Barnet er hørt." }, notRelevant: "", notYetMeasurable: null },
    duties: [],
    askedIn: "Ledelsestilsyn 2025",
  }) as unknown as ListedQuestion;
const duty = (id: string, title: string, provision: string, rule = "") =>
  ({ id, title, provision, rule, clock: "", fulfilledBy: "" }) as unknown as DutyView;
const audit = (id: string, title: string) =>
  ({ id, title, status: "lukket", historical: false }) as unknown as AuditView;

const all: Searchable = {
  pages: [
    { title: "Sager", link: { to: "/sager" } },
    { title: "Resultater", link: { to: "/resultater" } },
    { title: "Metode", link: { to: "/lov-og-metode/metode" }, part: "Lov og metode" },
  ],
  cases: {
    total: 9,
    cases: [{ caseNumber: "2025-0417", unit: { id: "nord", name: "Enhed Nord" }, area: "udsat" }],
  },
  audits: [audit("2025", "Ledelsestilsyn 2025"), audit("2026", "Ledelsestilsyn 2026")],
  results: [{ auditId: "2025" }] as unknown as AuditWithResults[],
  questions: [
    question("IND-01", "Er barnet hørt?", "BL § 5", 2),
    question("IND-01", "Er barnet spurgt?", "BL § 5", 1),
    question("IND-09", "Er netværket inddraget?", "BL § 32"),
  ],
  duties: [
    duty("bl-5-inddragelse", "Barnet inddraget", "BL § 5, stk. 3", "Før afgørelsen efter § 20."),
    duty("bl-20-undersoegelse", "Undersøgelse inden 4 måneder", "BL § 20"),
  ],
  measures: [{ id: "andel-ja", title: "Andel ja" }] as unknown as MeasureView[],
};

/** `Group: hit, hit` */
const found = (words: string, searchable: Partial<Searchable> = all) =>
  findHits(words, { ...nothing, ...searchable })
    .filter(({ title }) => title !== "Sager")
    .map(({ title, hits }) => `${title}: ${hits.map((hit) => hit.title).join(", ")}`);

describe("the hits of a search, in their groups", () => {
  test.each<[words: string, groups: string[]]>([
    ["", []],
    ["hovercraft", []],
    ["metode", ["Sider: Metode"]],
    ["tilsyn 2026", ["Tilsyn: Ledelsestilsyn 2026"]],
    ["2025", ["Tilsyn: Ledelsestilsyn 2025, Ledelsestilsyn 2025: resultater"]],
    ["resultater", ["Sider: Resultater", "Tilsyn: Ledelsestilsyn 2025: resultater"]],
    ["ind-09", ["Spørgsmål: Er netværket inddraget?"]],
    ["netvaerk", ["Spørgsmål: Er netværket inddraget?"]],
    ["§ 32", ["Spørgsmål: Er netværket inddraget?"]],
    ["§3", []],
    ["bl § 5", ["Spørgsmål: Er barnet hørt?", "Pligter: Barnet inddraget"]],
    ["UNDERSØGELSE", ["Pligter: Undersøgelse inden 4 måneder"]],
    ["andel", ["Mål: Andel ja"]],
  ])("»%s«", (words, groups) => {
    expect(found(words)).toEqual(groups);
  });

  test("what has the words in its name comes before what has them in its rule", () => {
    expect(found("§20")).toEqual(["Pligter: Undersøgelse inden 4 måneder, Barnet inddraget"]);
  });

  test("what the user may not see is not there to be found", () => {
    expect(found("§ 20", { pages: all.pages })).toEqual([]);
  });

  test("cases are those that the server found; the rest are in the list of cases, open and closed", () => {
    expect(findHits("2025-", { ...nothing, cases: all.cases })).toEqual([
      {
        title: "Sager",
        hits: [
          {
            id: "sag 2025-0417",
            title: "2025-0417",
            detail: "Enhed Nord · Udsatte børn",
            link: { to: "/sager/$caseNumber", params: { caseNumber: "2025-0417" } },
          },
        ],
        total: 9,
        list: { to: "/sager", search: { soeg: "2025-", vis: "alle" } },
      },
    ]);
  });

  test("of many questions the first five are shown, and the list of them keeps the words", () => {
    const questions = [1, 2, 3, 4, 5, 6].map((number) => question(`IND-0${number}`, "Er barnet hørt?"));
    const [group] = findHits("hørt", { ...nothing, questions });
    expect(group).toMatchObject({ total: 6, list: { to: "/lov-og-metode", search: { soeg: "hørt" } } });
    expect(group?.hits).toHaveLength(5);
  });

  test("no two hits share an id", () => {
    const ids = ["e", "2", "b"].flatMap((words) =>
      findHits(words, all).flatMap(({ hits }) => hits.map(({ id }) => `${words} ${id}`)),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(6);
  });
});
