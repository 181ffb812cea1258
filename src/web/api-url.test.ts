import { expect, test } from "vitest";
import { apiUrl } from "./api-url.ts";

test.each([
  ["/api/me", {}, {}, "/api/me"],
  ["/api/cases/:caseNumber", { caseNumber: "2025/17 æ" }, {}, "/api/cases/2025%2F17%20%C3%A6"],
  ["/api/a/:auditId/levels/:level", { auditId: "2025", level: 2 }, {}, "/api/a/2025/levels/2"],
  ["/api/cases", {}, { page: 0, unit: undefined, area: null, search: "" }, "/api/cases?page=0"],
  ["/api/cases", {}, { search: "§ 32 & mere" }, "/api/cases?search=%C2%A7+32+%26+mere"],
])("%s with %o and %o", (path, params, query, url) => {
  expect(apiUrl(path, params, query)).toBe(url);
});

test("a missing parameter is our own mistake, not an address", () => {
  expect(() => apiUrl("/api/cases/:caseNumber")).toThrow("caseNumber");
});
