import { expect, test } from "vitest";
import { matchesUser } from "./matches-user.ts";

const user = {
  id: "1",
  name: "Åse Prøveholm",
  login: "aase",
  raadgiverCode: "R-07",
  active: true,
  roles: [{ role: "teamleder" as const, unit: { id: "nord", name: "Enhed Nord" } }],
};

test.each([
  ["", true],
  ["  ", true],
  ["åse", true],
  ["teamleder nord", true],
  ["nord åse", true],
  ["r-07", true],
  ["teamleder syd", false],
])("a search for %j finds her: %s", (search, found) => {
  expect(matchesUser(user, search)).toBe(found);
});
