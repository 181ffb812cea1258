import type { AppDeps } from "#server/app-deps";
import type { Config } from "#server/config";
import { isEmpty, loadDemo, usualOpenCases } from "#server/features/demo/load-demo";
import { keepDutiesFresh } from "#server/features/duties/keep-duties-fresh";
import { refreshDuties } from "#server/features/duties/refresh-duties";
import { offerFirstAdministrator } from "#server/features/sign-in/first-administrator";
import { findMunicipality } from "#server/features/sign-in/municipality.store";
import { loggableError } from "#server/http/loggable-error";
import { systemClock } from "#server/system-clock";
import { type CommandContext, defineCommand } from "../command.ts";
import { findFreePort } from "../find-free-port.ts";

/** `serve`: the server, until it is told to stop. */
export const serveCommand = defineCommand({
  name: "serve",
  usage: "",
  summary: "starter serveren; en tom indlejret database får Eksempelby Kommune",
  options: {},
  async run(context) {
    const database = await context.openDatabase();
    const config = await choosePort(context.config);
    const deps = { config, database, clock: systemClock };
    if (config.loadDemoWhenEmpty && (await isEmpty(database))) await fillWithDemo(context, deps);
    await refreshDuties(deps, (cases) => context.say(`  frister beregnet i ${cases} sager`));
    // Loaded here, so that the other commands do not wait for the web server's packages.
    const { buildApp } = await import("#server/app");
    const app = await buildApp(deps);
    const stopRefreshing = keepDutiesFresh(deps, (error) =>
      app.log.error(loggableError(error), "duties were not judged"),
    );
    try {
      await app.listen({ port: config.port, host: config.host });
      await sayHowToEnter(context, deps);
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
  say("Databasen er tom. Henter Eksempelby Kommune, som er opdigtet (slås fra med DEMO=0) …");
  await loadDemo(database, {
    openCases: usualOpenCases,
    today: clock.today(),
    onProgress: (step) => say(`  ${step}`),
  });
}

/** Port 0 is any free one: found before anything is built, so that every link the server gives names it. */
async function choosePort(config: Config): Promise<Config> {
  if (config.port !== 0) return config;
  const port = await findFreePort(config.host);
  return { ...config, port, publicUrl: config.publicUrl.replace(/:0$/, `:${port}`) };
}

async function sayHowToEnter({ say }: CommandContext, deps: AppDeps): Promise<void> {
  const { config } = deps;
  const link = await offerFirstAdministrator(deps);
  const municipality = await deps.database.asSystem("is the municipality invented?", findMunicipality);
  if (config.databaseUrl === null) {
    say(
      "Den indlejrede database er til at prøve af på og til én lille enhed: en strømafbrydelse kan koste de seneste svar.",
    );
  }
  say(`Sagspejl svarer på ${config.publicUrl}`);
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
