import { sql } from "kysely";
import type { DeskItem } from "#contract/desk";
import type { Tx } from "#server/database/connect";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";

/** The open calibration rounds that the user has not handed in. */
export async function waitingCalibration(tx: Tx, actor: SignedInUser): Promise<DeskItem[]> {
  const rows = await tx
    .selectFrom("calibration_reader as reader")
    .innerJoin("calibration_round as round", "round.id", "reader.round_id")
    .innerJoin("audit", "audit.id", "round.audit_id")
    .select(["round.id", "level", "title"])
    .select(
      sql<number>`(select count(*)::int from calibration_reading reading
        where reading.round_id = reader.round_id and reading.user_id = reader.user_id)`.as("cases"),
    )
    .where("reader.user_id", "=", actor.id)
    .where("reader.submitted_at", "is", null)
    .where("round.status", "=", "aaben")
    .orderBy("round.id")
    .execute();
  return rows.map(({ id, level, title, cases }) => ({
    id: `kalibrering-${id}`,
    title: `Kalibrering: ${cases} ${cases === 1 ? "øvesag" : "øvesager"} venter på dine svar`,
    detail: `${title}, niveau ${level}`,
    href: `/kalibrering/${id}`,
    urgent: false,
  }));
}
