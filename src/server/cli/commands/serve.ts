import type { AddressInfo } from "node:net";
import { buildApp } from "#server/app";
import type { AppDeps } from "#server/app-deps";
import { isEmpty, loadDemo, usualOpenCases } from "#server/features/demo/load-demo";
import { keepDutiesFresh } from "#server/features/duties/keep-duties-fresh";
import { refreshDuties } from "#server/features/duties/refresh-duties";
import { offerFirstAdministrator } from "#server/features/sign-in/first-administrator";
import { findMunicipality } from "#server/features/sign-in/municipality.store";
import { loggableError } from "#server/http/loggable-error";
import { systemClock } from "#server/system-clock";
import { type CommandContext, defineCommand } from "../command.ts";

/** `serve`: the server, until it is told to stop. */
export const serveCommand = defineCommand({
  name: "serve",
  usage: "",
  summary: "starter serveren; en tom indlejret database får Eksempelby Kommune",
  options: {},
  async run(context) {
    const database = await context.openDatabase();
    const deps = { config: context.config, database, clock: systemClock };
    if (context.config.loadDemoWhenEmpty && (await isEmpty(database))) await fillWithDemo(context, deps);
    await refreshDuties(deps, (cases) => context.say(`  frister beregnet i ${cases} sager`));
    const app = await buildApp(deps);
    const stopRefreshing = keepDutiesFresh(deps, (error) =>
      app.log.error(loggableError(error), "duties were not judged"),
    );
    try {
      await app.listen({ port: context.config.port, host: context.config.host });
      await sayHowToEnter(context, deps, app.server.address() as AddressInfo);
      await untilStopped();
      context.say("Stopper …");
      return 0;
    } finally {
      await stopRefreshing();
      await app.close();
    }
  },
});

async function fillWithDemo({ say }: CommandContext, { database, clock }: AppDeps): Promise<void> {
  say("Databasen er tom. Henter Eksempelby Kommune, som er opdigtet (DEMO=0 lader være) …");
  await loadDemo(database, {
    openCases: usualOpenCases,
    today: clock.today(),
    onProgress: (step) => say(`  ${step}`),
  });
}

async function sayHowToEnter(
  { say, config }: CommandContext,
  deps: AppDeps,
  { port }: AddressInfo,
): Promise<void> {
  const address = config.port === 0 ? `http://localhost:${port}` : config.publicUrl;
  const link = await offerFirstAdministrator({ ...deps, config: { ...config, publicUrl: address } });
  const municipality = await deps.database.asSystem("is the municipality invented?", findMunicipality);
  if (config.databaseUrl === null) {
    say(
      "Den indlejrede database er til at prøve af på og til én lille enhed: en strømafbrydelse kan koste de seneste svar.",
    );
  }
  say(`Sagspejl svarer på ${address}`);
  if (link !== null)
    say(
      `Der er ingen brugere endnu. Opret den første administrator her (virker én gang, i et døgn):\n${link.url}`,
    );
  else if (municipality.invented) say("Vælg på siden, hvem du vil være: kommunen og alle i den er opdigtet.");
  else say("Log ind med brugernavn og adgangskode.");
  say("Stop med Ctrl+C.");
}

/** Ctrl+C, or the system asking the process to end. Under npm Ctrl+C comes twice: the second must not cut the closing short. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
}
