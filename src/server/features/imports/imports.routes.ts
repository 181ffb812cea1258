import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { type Action, may } from "#audit/permissions";
import * as contract from "#contract/imports";
import type { AppDeps } from "#server/app-deps";
import { Forbidden, NotFound } from "#server/errors";
import { writeRejectedRows } from "#server/files/write-rejected-rows";
import { loggableError } from "#server/http/loggable-error";
import { registerEndpoint } from "#server/http/register-endpoint";
import { refreshDuties } from "../duties/refresh-duties.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { findFile, findRun, listRejected, listRuns, loadRejected } from "./imports.store.ts";
import { closeInterruptedRuns } from "./interrupted-runs.ts";
import { receiveFiles } from "./receive-files.ts";
import { type BegunRun, beginRun, carryOutRun } from "./run-import.ts";

export function registerImportRoutes(app: FastifyInstance, deps: AppDeps): void {
  const inBackground = keepRuns(app, deps);
  registerEndpoint(app, contract.startImport, async ({ actor, asUser, query, request }) => {
    allow(actor, "import-cases");
    const { sources, discard } = await receiveFiles(request, deps.config.dataDir);
    const run = { startedBy: actor.id, dryRun: query.dryRun === "true" };
    const begun = await beginRun(deps, sources, run);
    inBackground(begun, () =>
      carryOutRun(deps, begun, { ...run, mapping: {}, onProgress: () => {} })
        .finally(discard)
        .then(() => refreshDuties(deps)),
    );
    return asUser(async (tx) => (await findRun(tx, begun.runId)) ?? unknownRun());
  });
  registerEndpoint(app, contract.listImports, ({ actor, asUser }) => {
    allow(actor, "see-imports");
    return asUser(listRuns);
  });
  registerEndpoint(app, contract.getImport, ({ actor, asUser, params }) => {
    allow(actor, "see-imports");
    return asUser(async (tx) => (await findRun(tx, params.runId)) ?? unknownRun());
  });
  registerEndpoint(app, contract.listRejectedRows, ({ actor, asUser, params }) => {
    allow(actor, "see-rejected-rows");
    return asUser((tx) => listRejected(tx, params.fileId));
  });
  registerEndpoint(app, contract.downloadRejectedRows, async ({ actor, asUser, params, reply }) => {
    allow(actor, "see-rejected-rows");
    const [file, { header, rows }] = await asUser(async (tx) => [
      (await findFile(tx, params.fileId)) ?? unknownFile(),
      await loadRejected(tx, params.fileId),
    ]);
    const name = encodeURIComponent(`afviste-${file.name.replace(/\.(csv|xlsx)$/i, "")}.csv`);
    let csv = "";
    for await (const line of writeRejectedRows(header, rows)) csv += line;
    return reply
      .type("text/csv; charset=utf-8")
      .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
      .serializer((text: string) => text)
      .send(csv);
  });
}

/** Runs go on after the answer is sent; the server does not stop under them. */
function keepRuns(app: FastifyInstance, deps: AppDeps) {
  const running = new Set<Promise<unknown>>();
  app.addHook("onReady", async () => {
    await rm(join(deps.config.dataDir, "import"), { recursive: true, force: true });
    await closeInterruptedRuns(deps);
  });
  app.addHook("onClose", async () => void (await Promise.all(running)));
  return ({ runId }: BegunRun, work: () => Promise<unknown>) => {
    const run = work()
      .catch((error: unknown) => app.log.error({ runId, ...loggableError(error) }, "import failed"))
      .finally(() => running.delete(run));
    running.add(run);
  };
}

function allow(actor: SignedInUser, action: Action): void {
  if (!may(actor, action))
    throw new Forbidden(
      "kun-tilsynsansvarlig",
      "Kun den tilsynsansvarlige kan sende data ind. Bed om rollen, hvis det er dig.",
    );
}

function unknownRun(): never {
  throw new NotFound("ukendt-indlaesning", "Indlæsningen findes ikke. Vælg den fra listen under Data ind.");
}

function unknownFile(): never {
  throw new NotFound("ukendt-fil", "Filen findes ikke. Gå tilbage til Data ind.");
}
