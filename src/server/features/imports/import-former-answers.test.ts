import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { setAnchorStage } from "../../../../test/audits/anchor-stage.ts";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";

/** IND-07 is asked in version 2; the anchor cases are from an audit that asked version 1. */
describeOnBothEngines("import of answers by a former wording (ADR 0012)", (open) => {
  const stage = setAnchorStage(open, { modelVersion: 2 });
  const { system } = stage;
  const header = "tilsyn;niveau;sagsnummer;spoergsmaal;svar;bemaerkning;version";
  const bring = async (...rows: readonly string[]) =>
    (await importTexts(stage.audit.database, [[header, ...rows].join("\n")]))[0];
  let ordinary: string;
  const kept = () =>
    system((tx) =>
      tx
        .selectFrom("former_answer")
        .innerJoin("review", "review.id", "review_id")
        .select(["question_version", "revision", "value", "remark"])
        .where("case_number", "=", ordinary)
        .where("level", "=", 1)
        .orderBy("revision")
        .execute(),
    );
  beforeAll(async () => {
    await stage.draw();
    await stage.allocateAndOpen();
    const drawn = await system((tx) =>
      tx
        .selectFrom("drawn_case")
        .innerJoin("draw", "draw.id", "draw_id")
        .select("case_number")
        .where("audit_id", "=", "ny")
        .executeTakeFirstOrThrow(),
    );
    ordinary = drawn.case_number;
  });

  test("the version tells the wording: by the former it is neither an answer nor a revision of one", async () => {
    const rows = [`ny;1;${ordinary};IND-07;nej;Kun mundtligt;2`, `ny;1;${ordinary};IND-07;ja;;1`];
    expect(await bring(...rows)).toMatchObject({ accepted: 2, unchanged: 0, rejected: 0, warnings: [] });
    expect(await bring(...rows)).toMatchObject({ accepted: 0, unchanged: 2, rejected: 0 });
    expect(await bring(`ny;1;${ordinary};IND-07;nej;Kun mundtligt;`)).toMatchObject({ unchanged: 1 });
    expect(await bring(`ny;1;${ordinary};IND-07;nej;Set igen;1`)).toMatchObject({ accepted: 1 });
    expect(await kept()).toEqual([
      { question_version: 1, revision: 1, value: "ja", remark: "" },
      { question_version: 1, revision: 2, value: "nej", remark: "Set igen" },
    ]);
  });

  test("what is not asked is rejected with the reason", async () => {
    const { case_number: elsewhere } = await stage.anchorOn(2);
    const list = (delta: "delete" | "insert") =>
      system((tx) =>
        delta === "delete"
          ? sql`delete from asked_twice where case_number = ${ordinary} and level = 2`.execute(tx)
          : sql`insert into asked_twice select id, 2, ${ordinary} from draw where audit_id = 'ny'`.execute(
              tx,
            ),
      );
    await list("delete");
    const svar = await bring(
      `ny;1;${ordinary};IND-07;ja;;3`,
      `ny;1;${ordinary};IND-01;ja;;9`,
      `ny;1;${ordinary};IND-07;i-hoej-grad;;1`,
      `ny;2;${ordinary};IND-07;ja;;1`,
      `ny;2;${elsewhere};IND-07;ja;;1`,
      `2026;1;N1;IND-07;ja;;2`,
    );
    await list("insert");
    expect(svar?.rejections.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [
        2,
        "version",
        "Spørgsmålet IND-07 stilles i version 2 og i nogle sager også i version 1, ikke i version 3. Ret versionen, eller lad feltet være tomt.",
      ],
      [3, "version", expect.stringMatching(/^Spørgsmålet IND-01 stilles i version \d, ikke i version 9\./)],
      [4, "svar", expect.any(String)],
      [5, "version", `Sagen »${ordinary}« besvares ikke efter version 1 af IND-07 på niveau 2. Slet rækken.`],
      [6, "sagsnummer", expect.stringContaining("er en ankersag")],
      [7, "version", expect.stringContaining("stilles i version 1, ikke i version 2")],
    ]);
  });
});
