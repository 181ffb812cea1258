import { beforeAll, expect, test } from "vitest";
import { rolesFor } from "#audit/permissions";
import { type Role, roles } from "#audit/roles";
import type { Database } from "#server/database/connect";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { insertCriticalCase } from "./critical-cases.store.ts";

const caseNumber = "2025-0001";
/** The roles that see the case at all, each in the way that it does. */
const seeing: readonly Role[] = [
  "raadgiver",
  "teamleder",
  "omraadejurist",
  "omraadechef",
  "tilsynsansvarlig",
];

describeOnBothEngines("critical cases", (open) => {
  let database: Database;
  const ids = new Map<Role, string>();

  beforeAll(async () => {
    database = await open();
    await database.asSystem("test", async (tx) => {
      await tx.insertInto("unit").values({ id: "nord", name: "Nord" }).execute();
      await tx
        .insertInto("case_file")
        .values({
          case_number: caseNumber,
          child_ref: "barn-1",
          birth_date: "2015-01-01",
          unit_id: "nord",
          raadgiver: "r1",
          area: "udsat",
          opened: "2025-01-01",
        })
        .execute();
      for (const role of roles) {
        const { id } = await tx
          .insertInto("app_user")
          .values({ name: role, login: role, raadgiver_code: role === "raadgiver" ? "r1" : null })
          .returning("id")
          .executeTakeFirstOrThrow();
        await tx.insertInto("user_role").values({ user_id: id, role, unit_id: null }).execute();
        ids.set(role, id);
      }
    });
  });

  test.each(roles)("the database lets %s mark a case if the role may and sees it", async (role) => {
    const id = ids.get(role) ?? "";
    const marking = database.asUser({ id }, (tx) =>
      insertCriticalCase(tx, {
        caseNumber,
        unitId: "nord",
        auditId: null,
        note: "Barnet er i fare i aften.",
        markedBy: id,
      }),
    );
    if (rolesFor("mark-critical-case").includes(role) && seeing.includes(role))
      await expect(marking).resolves.toBeGreaterThan(0);
    else await expect(marking).rejects.toMatchObject({ code: "42501" });
  });
});
