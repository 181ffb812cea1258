import type { Difference } from "#audit/verify/difference";
import { verifyMachineAnswers } from "#audit/verify/verify-machine-answers";
import { formatDecimal } from "#kit/danish-number";
import type { Tx } from "#server/database/connect";
import { isImportUnderWay, loadTimelinesAsKnown } from "../cases/timelines-as-known.store.ts";
import { loadCounting } from "../duties/counting-choices.store.ts";
import { levelZeroHash } from "../duties/law-hash.ts";
import { findReading } from "./frame-readings.store.ts";
import { judgeFrame } from "./judge-frame.ts";
import { listFrozenAnswers } from "./machine-answers.store.ts";

/** What was judged again, in Danish, and what differs from what was frozen. */
interface JudgedAgain {
  readonly checked: string;
  readonly differences: readonly Difference[];
}

/**
 * Judges every case of the frame again by what was registered when its dates were read, and compares with the answers frozen
 * then. Null where the dates have not been read.
 *
 * In two situations other answers are no fault: where the rules have changed since, and where an import ran at that moment,
 * for then nobody knows which of its rows were seen.
 */
export async function judgeFrameAgain(tx: Tx, auditId: string): Promise<JudgedAgain | null> {
  const reading = await findReading(tx, auditId);
  if (reading === null) return null;
  const { drawId, readAt, lawHash } = reading;
  if (await isImportUnderWay(tx, readAt)) {
    const checked =
      "Datoerne (niveau 0): sagerne er ikke bedømt igen, for der blev indlæst filer, mens datoerne blev læst, og det kan ikke ses, hvilke rækker der var med.";
    return { checked, differences: [] };
  }
  const counting = await loadCounting(tx, readAt);
  const areSameRules = (await levelZeroHash(counting)) === lawHash;
  const load = (cases: readonly string[]) => loadTimelinesAsKnown(tx, cases, readAt);
  const differences: Difference[] = [];
  let judged = 0;
  for await (const { caseNumbers, answers } of judgeFrame(tx, reading, counting, load)) {
    const frozen = await listFrozenAnswers(tx, drawId, caseNumbers);
    differences.push(...verifyMachineAnswers(frozen, answers, { areSameRules }));
    judged += caseNumbers.length;
  }
  const cases = `${formatDecimal(judged, 0)} sager er bedømt igen ud fra det, der var registreret, da de blev læst`;
  if (areSameRules) return { checked: `Datoerne (niveau 0): ${cases}.`, differences };
  return {
    checked: `Datoerne (niveau 0): ${cases}, men med andre regler: ${sayChanged(differences.length)}`,
    differences: [],
  };
}

function sayChanged(count: number): string {
  const changed =
    count === 0 ? "Alle svar bliver de samme." : `${formatDecimal(count, 0)} svar ville blive andre i dag.`;
  return `Programmets regler er ændret siden. ${changed} De frosne gælder.`;
}
