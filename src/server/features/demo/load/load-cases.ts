import type { Tx } from "#server/database/connect";
import { copyRows } from "#server/database/copy-rows";
import { caseEventColumns, caseEventValues } from "#server/features/cases/case-event-row";
import { caseFileColumns } from "#server/features/cases/case-file-row";
import type { DemoCase } from "../case-life/generate-case.ts";

/** How many cases are held at a time while they are written. */
const casesPerBatch = 2000;

/** Writes invented cases with their events; gives the number of events. `onProgress` hears how many cases are in. */
export async function loadCases(
  tx: Tx,
  cases: Iterable<DemoCase>,
  onProgress: (casesLoaded: number) => void,
): Promise<number> {
  let batch: DemoCase[] = [];
  let loaded = 0;
  let events = 0;
  const flush = async () => {
    await copyRows(tx, "case_file", caseFileColumns, batch.map(caseFileValues));
    events += await copyRows(tx, "case_event", caseEventColumns, eventValues(batch));
    loaded += batch.length;
    batch = [];
    onProgress(loaded);
  };
  for (const demoCase of cases) {
    batch.push(demoCase);
    if (batch.length === casesPerBatch) await flush();
  }
  await flush();
  return events;
}

function caseFileValues({ caseFile: file }: DemoCase) {
  return [
    file.caseNumber,
    file.child,
    file.birthDate,
    file.unit,
    file.raadgiver,
    file.area,
    file.opened,
    file.closed,
  ];
}

function* eventValues(cases: readonly DemoCase[]) {
  for (const { events } of cases) yield* events.map(caseEventValues);
}
