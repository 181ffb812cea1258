import { sql } from "kysely";
import type { DeskItem } from "#contract/desk";
import type { Tx } from "#server/database/connect";

/** What the head of quality should do next in each audit that is not closed. */
export async function auditsInMotion(tx: Tx): Promise<DeskItem[]> {
  const { rows } = await sql<AuditState>`
    select audit.id, audit.title,
      exists (select from draw where draw.audit_id = audit.id and drawn_at is not null and superseded_at is null) as drawn,
      (select count(*)::int from review
       where review.audit_id = audit.id and status <> 'udgaaet' and not exists (
         select from review_participant where review_id = review.id and part = 'maaler')) as unallocated,
      (select json_agg(json_build_object('level', level, 'status', audit_level.status,
          'submitted', (select count(*) from review where review.audit_id = audit.id and review.level = audit_level.level and review.status = 'afsluttet'),
          'total', (select count(*) from review where review.audit_id = audit.id and review.level = audit_level.level and review.status <> 'udgaaet'))
          order by level)
       from audit_level where audit_level.audit_id = audit.id) as levels
    from audit where audit.status <> 'lukket' order by audit.created_at desc`.execute(tx);
  return rows.flatMap(nextStep);
}

interface AuditState {
  readonly id: string;
  readonly title: string;
  readonly drawn: boolean;
  readonly unallocated: number;
  readonly levels: readonly {
    readonly level: number;
    readonly status: string;
    readonly submitted: number;
    readonly total: number;
  }[];
}

function nextStep({ id, title, drawn, unallocated, levels }: AuditState): readonly DeskItem[] {
  const item = (what: string, path: string): DeskItem => ({
    id: `tilsyn-${id}-${path}`,
    title: what,
    detail: title,
    href: `/tilsyn/${id}${path}`,
    urgent: false,
  });
  if (!drawn) return [item("Træk sagerne", "/udtraek")];
  const open = levels.filter(({ status }) => status === "aaben");
  const missing =
    unallocated === 0
      ? []
      : [
          item(
            unallocated === 1 ? "Giv 1 måling en måler" : `Giv ${unallocated} målinger en måler`,
            "/fordeling",
          ),
        ];
  if (open.length === 0) return [...missing, item("Åbn det næste niveau, eller luk tilsynet", "")];
  return [
    ...missing,
    ...open.map(({ level, submitted, total }) =>
      submitted === total
        ? item(`Alle sager er målt (${total}): luk niveau ${level}`, "")
        : {
            ...item(`Niveau ${level}: ${submitted} af ${total} sager er målt`, "/fremdrift"),
            id: `niveau-${id}-${level}`,
          },
    ),
  ];
}

/** News is what came within this many days. */
const daysOfNews = 60;

/** The audits that have just closed, with their results. */
export async function closedResults(tx: Tx): Promise<DeskItem[]> {
  const rows = await tx
    .selectFrom("audit")
    .select(["id", "title"])
    .where("status", "=", "lukket")
    .where("closed_at", ">", sql<string>`now() - make_interval(days => ${daysOfNews})`)
    .orderBy("closed_at", "desc")
    .limit(2)
    .execute();
  return rows.map(({ id, title }) => ({
    id: `resultater-${id}`,
    title: `Resultaterne er klar: ${title}`,
    detail: "Se tallene og rapporten",
    href: `/tilsyn/${id}/resultater`,
    urgent: false,
  }));
}
