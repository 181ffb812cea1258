import { describe, expect, test } from "vitest";
import { type FigureId, formatFigureId, parseFigureId } from "./figure-id.ts";
import { formatFigureReference, parseFigureReference } from "./figure-reference.ts";

const ids: readonly (readonly [string, FigureId])[] = [
  ["spoergsmaal:IND-06:niveau-2", { kind: "share", questionId: "IND-06", level: 2 }],
  ["spoergsmaal:IND-06:niveau-0", { kind: "share", questionId: "IND-06", level: 0 }],
  ["spoergsmaal:IND-06:korrigeret", { kind: "corrected", questionId: "IND-06" }],
  ["spoergsmaal:IND-06:rapporteret", { kind: "reported", questionId: "IND-06" }],
  ["baseline:IND-06", { kind: "baseline", questionId: "IND-06", level: null }],
  ["baseline:IND-06:niveau-1", { kind: "baseline", questionId: "IND-06", level: 1 }],
  ["aendring:IND-06", { kind: "change", questionId: "IND-06", level: null }],
  ["aendring:IND-06:niveau-1", { kind: "change", questionId: "IND-06", level: 1 }],
  ["forrige:IND-06", { kind: "previous", questionId: "IND-06" }],
  ["siden-forrige:IND-06", { kind: "since-previous", questionId: "IND-06" }],
  ["aendring:fremgang", { kind: "changes", verdict: "fremgang" }],
  ["aendring:tilbagegang", { kind: "changes", verdict: "tilbagegang" }],
  ["aendring:ingen-sikker", { kind: "changes", verdict: "ingen-sikker-aendring" }],
  ["enighed:IND-06:1-2", { kind: "agreement", questionId: "IND-06", levels: [1, 2] }],
  ["enighed:IND-06:0-1", { kind: "agreement", questionId: "IND-06", levels: [0, 1] }],
  ["enighed:1-2", { kind: "agreement-sum", levels: [1, 2] }],
  ["enighed:alle", { kind: "agreement-sum", levels: null }],
  ["pejlemaerke:inddragelse", { kind: "landmark", landmark: "inddragelse", level: null }],
  ["pejlemaerke:inddragelse:niveau-3", { kind: "landmark", landmark: "inddragelse", level: 3 }],
  ["deling:IND-06:praksis", { kind: "split", questionId: "IND-06", part: "praksis" }],
  ["deling:IND-06:kriterium", { kind: "split", questionId: "IND-06", part: "kriterium" }],
  ["udtraek:grundlag", { kind: "draw", part: "grundlag" }],
  ["omfang:anbringelse", { kind: "scope", stratum: "anbringelse" }],
];

describe("the id of a number says what it is and not what it came to", () => {
  test.each(ids)("%s is written and read as the same number", (text, figure) => {
    expect(formatFigureId(figure)).toBe(text);
    expect(parseFigureId(text)).toEqual(figure);
  });

  test.each([
    "",
    "IND-06",
    "spoergsmaal",
    "spoergsmaal:IND-06",
    "spoergsmaal::niveau-1",
    "spoergsmaal:IND-06:",
    "spoergsmaal:IND-06:niveau-5",
    "spoergsmaal:IND-06:niveau-1:x",
    "aendring:fremgang:niveau-1",
    "enighed:IND-06",
    "enighed:IND-06:2-0",
    "deling:IND-06",
    "udtraek:froe",
    "toString:IND-06",
  ])("»%s« is none", (text) => {
    expect(parseFigureId(text)).toBeNull();
  });
});

describe("with the audit and the filter it is complete", () => {
  const reference = {
    auditId: "2026",
    figure: { kind: "share", questionId: "IND-06", level: 2 },
    filter: { unit: "nord", stratum: "§ 32", area: "handicap" },
  } as const;
  const text = "2026/spoergsmaal:IND-06:niveau-2?enhed=nord&sagstype=%C2%A7%2032&omraade=handicap";

  test("it is written and read back", () => {
    expect(formatFigureReference(reference)).toBe(text);
    expect(parseFigureReference(text)).toEqual(reference);
  });

  test("without an audit it is a number of the audit at hand, and without a filter of the whole municipality", () => {
    expect(parseFigureReference("aendring:IND-06")).toEqual({
      auditId: null,
      figure: { kind: "change", questionId: "IND-06", level: null },
      filter: {},
    });
  });

  test.each(["a/b/aendring:X-1", "2026/x", "2026/aendring:X-1?by=nord", "2026/aendring:X-1?omraade=alle"])(
    "»%s« is none",
    (wrong) => {
      expect(parseFigureReference(wrong)).toBeNull();
    },
  );
});
