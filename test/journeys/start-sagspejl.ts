import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/run-command.mjs";

export interface RunningSagspejl {
  /** `http://localhost:PORT`, as the console says it. */
  readonly address: string;
  /** What the console said until the server answered. */
  readonly console: string;
  stop(): Promise<void>;
}

/**
 * Starts the built server as a user does, on a free port and an embedded database of its own.
 * `demo` false: an empty database, as a real municipality begins. Throws with what the console said when it stops early.
 */
export async function startSagspejl({ demo }: { readonly demo: boolean }): Promise<RunningSagspejl> {
  const folder = await mkdtemp(join(tmpdir(), "sagspejl-journeys-"));
  const { DATABASE_URL: _, ...env } = process.env;
  const server = spawn(process.execPath, [join(root, "bin", "sagspejl"), "serve"], {
    cwd: root,
    env: { ...env, PORT: "0", DATA_DIR: folder, DEMO: demo ? "1" : "0" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said = await untilItAnswers(server);
  return { address: addressIn(said), console: said, stop: () => stop(server, folder) };
}

/** Everything the console says up to how one stops it: its last line. */
function untilItAnswers(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      if (said.includes("Ctrl+C")) resolve(said);
    });
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`Sagspejl stopped with exit code ${code}:\n${said}`)));
  });
}

function addressIn(said: string): string {
  const address = /svarer på (http:\S+)/.exec(said)?.[1];
  if (address === undefined) throw new Error(`The console names no address:\n${said}`);
  return address;
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const stopped = new Promise((resolve) => server.on("exit", resolve));
  server.kill("SIGTERM");
  await stopped;
  await rm(folder, { recursive: true, force: true });
}
