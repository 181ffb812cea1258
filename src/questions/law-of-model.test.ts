import { expect, test } from "vitest";
import { auditModels } from "./index.ts";
import { lawOfModel } from "./law-of-model.ts";

test("every published model is under one law", () => {
  expect(auditModels.map((model) => [model.id, lawOfModel(model)])).toEqual([
    ["barnets-lov-2025", "barnets lov"],
    ["barnets-lov-2025", "barnets lov"],
    ["bbu-2020", "serviceloven"],
    ["bbu-2018", "serviceloven"],
  ]);
});

test("a model without provisions says nothing of the law", () => {
  expect(lawOfModel({ strata: [] })).toBeNull();
});
