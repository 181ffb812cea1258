import { expect, test } from "vitest";
import type { AuditView } from "#contract/audits";
import { nextStepOf } from "./next-step.ts";

type Level = AuditView["levels"][number];
const level = (number: number, status: Level["status"], submitted = 0): Level => ({
  level: number,
  title: "",
  status,
  cases: 10,
  submitted,
});
const given = { reviews: 20, withReviewer: 20 };
const waiting = [level(1, "venter"), level(2, "venter")];

const rows: [
  what: string,
  audit: Pick<AuditView, "status" | "drawStep"> & Partial<Pick<AuditView, "allocated" | "levels">>,
  title: string,
  page: string,
][] = [
  ["nothing done", { status: "planlagt", drawStep: "intet" }, "Byg grundlaget", "udtraek"],
  ["a frame", { status: "planlagt", drawStep: "grundlag" }, "Fastlæg størrelserne", "udtraek"],
  ["sizes", { status: "planlagt", drawStep: "stoerrelser" }, "Lav frøet", "udtraek"],
  ["a seed", { status: "planlagt", drawStep: "froe" }, "Træk sagerne", "udtraek"],
  [
    "reviews that nobody has",
    { status: "i-gang", drawStep: "trukket", allocated: { reviews: 20, withReviewer: 17 } },
    "Fordel 3 målinger",
    "fordeling",
  ],
  ["all allocated", { status: "i-gang", drawStep: "trukket" }, "Åbn niveau 1", ""],
  [
    "level 1 under way",
    { status: "i-gang", drawStep: "trukket", levels: [level(1, "aaben", 4), level(2, "venter")] },
    "Følg målingen",
    "fremdrift",
  ],
  [
    "level 1 submitted",
    { status: "i-gang", drawStep: "trukket", levels: [level(1, "aaben", 10), level(2, "aaben", 1)] },
    "Luk niveau 1",
    "",
  ],
  [
    "level 1 closed",
    { status: "i-gang", drawStep: "trukket", levels: [level(1, "lukket", 10), level(2, "venter")] },
    "Åbn niveau 2",
    "",
  ],
  [
    "both closed",
    { status: "i-gang", drawStep: "trukket", levels: [level(1, "lukket", 10), level(2, "lukket", 10)] },
    "Se resultaterne",
    "resultater",
  ],
  ["the audit closed", { status: "lukket", drawStep: "trukket" }, "Læs rapporten", "rapport"],
];

test.each(rows)("after %s the head of quality is shown one next step", (_what, audit, title, page) => {
  expect(nextStepOf({ allocated: given, levels: waiting, ...audit })).toMatchObject({ title, page });
});
