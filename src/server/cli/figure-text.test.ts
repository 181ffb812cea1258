import { expect, test } from "vitest";
import type { FigureView } from "#contract/figures";
import { figureText } from "./figure-text.ts";

const draw: FigureView["draw"] = {
  number: 1,
  frameHash: "0a1b",
  frameSize: 1269,
  seed: "frø",
  seedAt: "2025-09-30T06:30:00.000000Z",
  drawnAt: "2025-12-30T06:30:00.000000Z",
  levels: [{ level: 1, cases: 150 }],
} as NonNullable<FigureView["draw"]>;
const figure: FigureView = {
  id: "spoergsmaal:OPF-01:rapporteret",
  reference: "2025-4/spoergsmaal:OPF-01:rapporteret",
  audit: { id: "2025-4", title: "Ledelsestilsyn", source: null },
  name: "Andelen at rapportere på OPF-01",
  sentence: "Andelen at rapportere på OPF-01: 62,2 %.",
  value: "62,2 %",
  filter: [],
  measure: null,
  counts: [
    {
      label: "Datoerne siger ja",
      count: 1123,
      figure: { auditId: "2025-4", id: "spoergsmaal:OPF-01:niveau-0" },
    },
    { label: "Målt", count: 75, figure: null },
    { label: "Nej", count: null, figure: null },
  ],
  arithmetic: [],
  question: null,
  answers: null,
  draw,
  commands: ["bin/sagspejl verify --audit 2025-4"],
};

test("counts stand in a column, and one that is a number of its own is followed by its id", () => {
  expect(figureText(figure)).toContain(
    [
      "Antallene",
      "  Datoerne siger ja   1.123  2025-4/spoergsmaal:OPF-01:niveau-0",
      "  Målt                   75",
      "  Nej                skjult",
    ].join("\n"),
  );
});

test("the draw's times are as the clock in Denmark showed them, in summer and in winter", () => {
  const text = figureText(figure);
  expect(text).toContain("Frø       frø (30. september 2025 kl. 08.30)");
  expect(text).toContain("Trukket   150 på niveau 1 (30. december 2025 kl. 07.30)");
});

test("a number without counts has no heading for them, and all end in how to compute them again", () => {
  const text = figureText({ ...figure, counts: [] });
  expect(text).not.toContain("Antallene");
  expect(text).toMatch(/Regn efter\n {2}bin\/sagspejl verify --audit 2025-4$/);
});
