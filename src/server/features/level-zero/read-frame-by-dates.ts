import { sql } from "kysely";
import type { Tx } from "#server/database/connect";
import { loadTimelines } from "../cases/case-timelines.store.ts";
import { loadCounting } from "../duties/counting-choices.store.ts";
import { levelZeroHash } from "../duties/law-hash.ts";
import { claimFrame, type DrawnFrame, listUnreadFrames } from "./frame-readings.store.ts";
import { judgeFrame } from "./judge-frame.ts";
import { insertMachineAnswers } from "./machine-answers.store.ts";

/**
 * The dates' answers for every frame that has been drawn and still waits for them: after a draw, or an update of Sagspejl.
 * Needs the system's transaction: they speak of every unit's cases, and nobody but the program writes what they say.
 */
export async function readWaitingFrames(tx: Tx): Promise<void> {
  const frames = await listUnreadFrames(tx);
  for (const frame of frames) await readFrameByDates(tx, frame);
  // A draw that the planner has never seen looks like one row to it, and every look at the results takes seconds.
  if (frames.length > 0) await sql`analyze machine_answer, frame_case`.execute(tx);
}

/** Judges the frame by what is registered now, and freezes the answers. Once for each draw. */
async function readFrameByDates(tx: Tx, frame: DrawnFrame): Promise<void> {
  const counting = await loadCounting(tx);
  if (!(await claimFrame(tx, frame.drawId, await levelZeroHash(counting)))) return;
  for await (const { answers } of judgeFrame(tx, frame, counting, (cases) => loadTimelines(tx, cases)))
    await insertMachineAnswers(tx, frame.drawId, answers);
}
