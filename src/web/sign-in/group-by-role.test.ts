import { expect, test } from "vitest";
import { groupByRole } from "./group-by-role.ts";

const person = (id: string, ...roles: ("teamleder" | "laeser" | "administrator")[]) => ({
  id,
  name: id,
  roles: roles.map((role) => ({ role, unit: null })),
});

test("people stand under every role they hold, in the given order, and no role stands empty", () => {
  const people = [person("a", "laeser"), person("b", "teamleder", "laeser")];
  const groups = groupByRole(people, ["teamleder", "administrator", "laeser"]);
  expect(groups.map(({ role, people: holders }) => [role, holders.map(({ id }) => id)])).toEqual([
    ["teamleder", ["b"]],
    ["laeser", ["a", "b"]],
  ]);
});
