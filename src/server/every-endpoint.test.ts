import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Action, rolesFor } from "#audit/permissions";
import { type Role, roles } from "#audit/roles";
import { openTestPglite } from "../../test/database/open-test-database.ts";
import { type JsonSchema, sampleOf } from "../../test/fixtures/sample-of-schema.ts";
import { sessionOfRole } from "../../test/fixtures/session-of-role.ts";
import { openSmallAudit, type SmallAudit } from "../../test/fixtures/small-audit.ts";
import { databaseOn } from "./database/connect.ts";
import { sessionCookie } from "./features/sign-in/session-cookie.ts";
import { systemClock } from "./system-clock.ts";

/** Who is let in: those who may do one of the actions, whoever is signed in, or whoever has the secret that is asked for. */
type Guard = Action | "signed in" | "anyone";

/** Every endpoint, under what lets one in. Where the rows decide besides, nothing that there is is asked for. */
const endpointsByGuard: readonly (readonly [readonly Guard[], readonly string[]])[] = [
  [
    ["anyone"],
    [
      "GET /api/health",
      "GET /api/sign-in/options",
      "POST /api/sign-in/demo",
      "POST /api/sign-in/local",
      "POST /api/sign-in/first-administrator",
      "POST /api/sign-in/invitation",
      "GET /api/calendar/{file}",
    ],
  ],
  [
    ["signed in"],
    [
      "GET /api/me",
      "POST /api/sign-out",
      "GET /api/units",
      "GET /api/desk",
      // One's own, whatever one's role has become.
      "DELETE /api/deadlines/views/{id}",
      "DELETE /api/deadlines/feed",
      // Those who take part in the review or may read it, and who see the case.
      "GET /api/reviews/mine",
      "GET /api/reviews/{reviewId}",
      "PUT /api/reviews/{reviewId}/answers/{questionId}",
      "PUT /api/reviews/{reviewId}/former-answers/{questionId}",
      "POST /api/reviews/{reviewId}/answers/{questionId}/difference",
      "GET /api/reviews/{reviewId}/answers/{questionId}/revisions",
      "PUT /api/reviews/{reviewId}/strengths",
      "POST /api/reviews/{reviewId}/submission",
      "POST /api/reviews/{reviewId}/reopening",
      "POST /api/critical-cases",
      "POST /api/critical-cases/{id}/acknowledgement",
    ],
  ],
  [["manage-units"], ["POST /api/units", "PUT /api/units/{unitId}"]],
  [
    ["manage-users"],
    ["GET /api/users", "POST /api/users", "PUT /api/users/{userId}", "POST /api/users/{userId}/invitation"],
  ],
  [["import-cases"], ["POST /api/imports"]],
  [["see-imports"], ["GET /api/imports", "GET /api/imports/{runId}"]],
  [
    ["see-rejected-rows"],
    ["GET /api/imports/files/{fileId}/rejected", "GET /api/imports/files/{fileId}/rejected.csv"],
  ],
  [["open-cases"], ["GET /api/cases", "GET /api/cases/{caseNumber}", "GET /api/search/cases"]],
  [["see-case-log"], ["GET /api/cases/{caseNumber}/access-log"]],
  [
    ["see-deadlines"],
    [
      "GET /api/deadlines",
      "GET /api/deadlines/overview",
      "GET /api/deadlines/views",
      "POST /api/deadlines/views",
      "GET /api/deadlines/feed",
      "POST /api/deadlines/feed",
    ],
  ],
  [
    ["see-case-talks"],
    [
      "GET /api/case-talks",
      "GET /api/case-talks/{talkId}",
      "GET /api/case-talks/{talkId}/cases",
      "POST /api/case-talk-steps/{stepId}/mark",
      "POST /api/case-talks/{talkId}/additions",
    ],
  ],
  [
    ["hold-case-talks"],
    [
      "POST /api/case-talks",
      "PUT /api/case-talks/{talkId}/note",
      "POST /api/case-talks/{talkId}/steps",
      "DELETE /api/case-talks/{talkId}/steps/{stepId}",
      "POST /api/case-talks/{talkId}/end",
    ],
  ],
  [
    ["see-management-information"],
    [
      "GET /api/management-information",
      "GET /api/management-information/file/{format}",
      "GET /api/management-information/figures/{figureId}/cases",
    ],
  ],
  [
    ["see-data-quality"],
    [
      "GET /api/data-quality",
      "GET /api/data-quality/file/{format}",
      "GET /api/data-quality/rules/{ruleId}/findings",
    ],
  ],
  [
    ["see-audits"],
    ["GET /api/audits", "GET /api/audits/{auditId}", "GET /api/audits/{auditId}/published-counts"],
  ],
  [
    ["plan-audit"],
    [
      "POST /api/audits",
      "PUT /api/audits/{auditId}",
      "GET /api/models/{modelId}/planner",
      "POST /api/historical-audits",
    ],
  ],
  [["open-level"], ["POST /api/audits/{auditId}/levels/{level}/status"]],
  [["close-audit"], ["POST /api/audits/{auditId}/status"]],
  [["see-progress"], ["GET /api/audits/{auditId}/progress", "GET /api/audits/{auditId}/allocation"]],
  [["see-draw-protocol"], ["GET /api/audits/{auditId}/draw", "POST /api/audits/{auditId}/verification"]],
  [
    ["draw"],
    [
      "POST /api/audits/{auditId}/draw",
      "POST /api/audits/{auditId}/draw/frame",
      "POST /api/audits/{auditId}/draw/plan",
      "POST /api/audits/{auditId}/draw/seed",
      "GET /api/audits/{auditId}/draw/frame.csv",
      "GET /api/audits/{auditId}/draw/plan.json",
    ],
  ],
  [["replace-case"], ["POST /api/audits/{auditId}/draw/replacements"]],
  [["allocate"], ["POST /api/audits/{auditId}/allocation", "PUT /api/reviews/{reviewId}/reviewer"]],
  [["review", "record-sparring"], ["POST /api/reviews/{reviewId}/participants"]],
  [
    ["take-part-in-calibration"],
    [
      "GET /api/audits/{auditId}/calibration",
      "GET /api/calibration/{roundId}",
      "GET /api/calibration/readings/{readingId}",
      "PUT /api/calibration/readings/{readingId}/answers/{questionId}",
      "POST /api/calibration/{roundId}/submission",
    ],
  ],
  [
    ["lead-calibration"],
    [
      "POST /api/audits/{auditId}/calibration",
      "GET /api/audits/{auditId}/calibration/proposal",
      "POST /api/calibration/{roundId}/status",
      "POST /api/calibration/{roundId}/facit",
      "POST /api/calibration/{roundId}/readers",
    ],
  ],
  [
    ["discuss"],
    [
      "GET /api/audits/{auditId}/differences",
      "GET /api/audits/{auditId}/meetings/{caseNumber}",
      "POST /api/audits/{auditId}/meetings/{caseNumber}/{questionId}/messages",
    ],
  ],
  [["adjudicate"], ["POST /api/audits/{auditId}/meetings/{caseNumber}/{questionId}/adjudication"]],
  [["see-critical-cases"], ["GET /api/critical-cases"]],
  [
    ["see-results"],
    ["GET /api/results", "GET /api/audits/{auditId}/results", "GET /api/audits/{auditId}/figures/{figureId}"],
  ],
  [
    ["see-answers-behind-results"],
    [
      "GET /api/audits/{auditId}/results/{questionId}/answers",
      "GET /api/audits/{auditId}/results/{questionId}/pairs",
      "GET /api/audits/{auditId}/results/{questionId}/phrases",
      "GET /api/audits/{auditId}/results/{questionId}/agreement-over-time",
      "GET /api/audits/{auditId}/applicability",
    ],
  ],
  [["see-report"], ["GET /api/audits/{auditId}/report", "GET /api/audits/{auditId}/report/{format}"]],
  [
    ["see-models"],
    [
      "GET /api/models",
      "GET /api/models/{modelId}/{version}",
      "GET /api/themes",
      "GET /api/measures",
      "GET /api/duties",
      "GET /api/counting",
    ],
  ],
  [["choose-counting"], ["POST /api/counting/{settingId}/choices"]],
];

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

describe("every endpoint lets in the roles that may (audit/permissions.ts), and no others", () => {
  let audit: SmallAudit;
  const operations = new Map<string, Operation>();

  beforeAll(async () => {
    audit = await openSmallAudit(databaseOn(await openTestPglite()));
    const described = (await audit.app.inject("/api/openapi.json")).json();
    for (const [path, methods] of Object.entries<Record<string, Operation>>(described.paths))
      for (const [method, operation] of Object.entries(methods))
        operations.set(`${method.toUpperCase()} ${path}`, operation);
  });
  afterAll(async () => {
    await audit.app.close();
    await audit.database.close();
  });

  test("none is missing here, and none is here that is not", () => {
    const listed = endpointsByGuard.flatMap(([, endpoints]) => endpoints);
    expect(listed.toSorted()).toEqual([...operations.keys()].toSorted());
  });

  test.each(
    endpointsByGuard.flatMap(([guards, endpoints]) => endpoints.map((endpoint) => ({ guards, endpoint }))),
  )("$endpoint: $guards", async ({ guards, endpoint }) => {
    const mayEnter = (role: Role) =>
      guards.some((guard) => guard === "anyone" || guard === "signed in" || rolesFor(guard).includes(role));
    const stranger = await ask(endpoint, {});
    if (guards.includes("anyone")) expect(stranger).not.toBe(500);
    else expect(stranger).toBe(401);
    for (const role of guards.includes("anyone") ? [] : roles) {
      const token = await sessionOfRole(audit.database, role, systemClock.now());
      const status = await ask(endpoint, { [sessionCookie]: token });
      expect([role, status < 500, status !== 401, status !== 403]).toEqual([
        role,
        true,
        true,
        mayEnter(role),
      ]);
    }
  });

  /** The status of the answer to something that fits the endpoint's schemas. */
  async function ask(endpoint: string, cookies: Record<string, string>): Promise<number> {
    const [method, path] = endpoint.split(" ") as ["GET" | "POST", string];
    const { parameters = [], requestBody } = operations.get(endpoint) ?? {};
    const query = new URLSearchParams();
    let url = path;
    for (const { name, in: place, required, schema } of parameters) {
      const value = String(sampleOf(schema));
      if (place === "path") url = url.replace(`{${name}}`, encodeURIComponent(value));
      else if (required) query.set(name, value);
    }
    const schema = requestBody?.content["application/json"]?.schema;
    const payload = schema && { payload: sampleOf(schema) as object };
    return (await audit.app.inject({ method, url: `${url}?${query}`, cookies, ...payload })).statusCode;
  }
});
