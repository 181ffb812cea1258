import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { auditModels } from "#questions/index";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";
import type { Database } from "../../database/connect.ts";
import { publishModels } from "../catalogue/publish-models.ts";

const header = "tilsyn;niveau;sagsnummer;spoergsmaal;svar;bemaerkning;maaler;tidspunkt";
const answers = (...rows: string[]) => [header, ...rows].join("\n");
const model = auditModels.find(({ id }) => id === "barnets-lov-2025");
const [first, second] = (model?.questions ?? [])
  .filter(({ scale }) => scale.id === "ja-nej")
  .map(({ id }) => id);

describeOnBothEngines("import of answers", (open) => {
  let database: Database;
  const asSystem = <Result>(work: Parameters<typeof database.asSystem<Result>>[1]) =>
    database.asSystem("test", work);
  const storedAnswers = () =>
    asSystem((tx) =>
      tx
        .selectFrom("answer")
        .select(["question_id", "revision", "value", "answered_by", "imported"])
        .orderBy("revision")
        .execute(),
    );
  let reviewer = "";

  beforeAll(async () => {
    database = await open();
    await importTexts(database, [
      "sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet\n1;b;2015-01-01;nord;r;udsat;2024-01-01\n2;c;2015-01-01;nord;r;udsat;2024-01-01",
    ]);
    await asSystem(async (tx) => {
      await publishModels(tx);
      const audit = {
        id: "2025",
        title: "Tilsyn 2025",
        model_id: "barnets-lov-2025",
        model_version: model?.version ?? 0,
      };
      await tx
        .insertInto("audit")
        .values({ ...audit, periods: "{}" })
        .execute();
      await tx
        .insertInto("audit_level")
        .values([{ audit_id: "2025", level: 1, title: "Niveau 1", status: "aaben" }])
        .execute();
      const { id } = await tx
        .insertInto("review")
        .values({ audit_id: "2025", level: 1, case_number: "1", stratum: "§ 32" })
        .returning("id")
        .executeTakeFirstOrThrow();
      const user = await tx
        .insertInto("app_user")
        .values({ name: "Mette", login: "mette" })
        .returning("id")
        .executeTakeFirstOrThrow();
      reviewer = user.id;
      await tx
        .insertInto("review_participant")
        .values({ review_id: id, user_id: user.id, part: "maaler" })
        .execute();
    });
  });

  test("what the audit, the review and the scale do not know is rejected with the reason", async () => {
    const [svar] = await importTexts(database, [
      answers(
        `2024;1;1;${first};ja;;;`,
        "2025;1;1;XXX-99;ja;;;",
        `2025;1;1;${first};i-hoej-grad;;;`,
        `2025;1;2;${first};ja;;;`,
        `2025;2;1;${first};ja;;;`,
        `2025;1;1;${first};ja;;ukendt;`,
        `2025;1;1;${second};ja;;;2025-01-01`,
        `2025;1;1;${second};ja;;;2099-01-01T10:00`,
      ),
    ]);
    expect(svar?.rejections.map(({ line, column }) => [line, column])).toEqual([
      [2, "tilsyn"],
      [3, "spoergsmaal"],
      [4, "svar"],
      [5, "sagsnummer"],
      [6, "sagsnummer"],
      [7, "maaler"],
      [8, "tidspunkt"],
      [9, "tidspunkt"],
    ]);
    expect(await storedAnswers()).toEqual([]);
  });

  test("a new answer is a revision, the same again changes nothing, another is a further revision", async () => {
    const yes = answers(`2025;1;1;${first};ja;;METTE;2025-03-01T10:00`);
    const [once] = await importTexts(database, [yes]);
    expect(once).toMatchObject({ kind: "svar", accepted: 1 });
    const [twice] = await importTexts(database, [yes]);
    expect(twice).toMatchObject({ accepted: 0, unchanged: 1 });
    await importTexts(database, [answers(`2025;1;1;${first};nej;Ingen samtale før afgørelsen;;`)]);
    expect(await storedAnswers()).toEqual([
      { question_id: first, revision: 1, value: "ja", answered_by: reviewer, imported: true },
      { question_id: first, revision: 2, value: "nej", answered_by: null, imported: true },
    ]);
    const review = await asSystem((tx) => tx.selectFrom("review").select("status").executeTakeFirst());
    expect(review?.status).toBe("i-gang");
  });

  test("the same question twice in a file: the same answer once, another answer rejected", async () => {
    const [svar] = await importTexts(
      database,
      [
        answers(
          `2025;1;1;${second};ja;;;`,
          `2025;1;1;${second};ja;;;`,
          `2025;1;1;${second};nej;Mangler helt;;`,
        ),
      ],
      { dryRun: true },
    );
    expect(svar).toMatchObject({ accepted: 1, unchanged: 1, rejected: 1 });
    expect(svar?.rejections).toMatchObject([{ line: 4, reason: expect.stringContaining("linje 2") }]);
  });

  test("a submitted review takes no other answer, and the one it has is still unchanged", async () => {
    await asSystem((tx) =>
      sql`update review set status = 'afsluttet', first_submitted_at = now()`.execute(tx),
    );
    const [svar] = await importTexts(database, [
      answers(`2025;1;1;${first};nej;Ingen samtale før afgørelsen;;`, `2025;1;1;${second};ja;;;`),
    ]);
    expect(svar).toMatchObject({ accepted: 0, unchanged: 1, rejected: 1 });
  });

  test("no answer becomes one of the blind answers of a review that was submitted before (design rule 4)", async () => {
    await asSystem((tx) => sql`update review set status = 'i-gang'`.execute(tx));
    const [svar] = await importTexts(database, [answers(`2025;1;1;${second};ja;;;2025-03-01T10:00`)]);
    expect(svar?.rejections).toMatchObject([{ column: "tidspunkt" }]);
  });
});
