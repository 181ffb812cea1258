import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgresFolder } from "../../scripts/find-program.mjs";

export interface RunningPostgres {
  /** `postgres://…` of the superuser `postgres`, without a password. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Who runs the server: PostgreSQL refuses to be root. */
type Account = { uid: number; gid: number } | Record<string, never>;

/**
 * A throw-away PostgreSQL cluster in a temporary folder, sorting text as Danish, on a free port of 127.0.0.1.
 * It trusts everyone on this machine, and waits for the disk only when `durable`. Throws when PostgreSQL is absent.
 */
export async function startPostgres({ durable = false } = {}): Promise<RunningPostgres> {
  const programs = findPostgresFolder();
  if (programs === undefined) throw new Error("PostgreSQL mangler. På Debian: apt install postgresql");
  const account = findAccount();
  const folder = await mkdtemp(join(tmpdir(), "sagspejl-postgres-"));
  if ("uid" in account) await chown(folder, account.uid, account.gid);
  const data = join(folder, "data");
  execFileSync(
    join(programs, "initdb"),
    ["--pgdata", data, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"].concat(
      "--locale=C.UTF-8",
      "--locale-provider=icu",
      "--icu-locale=da-DK",
    ),
    { ...account, cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
  );
  const port = await findFreePort();
  const settings = [`port=${port}`, `unix_socket_directories=${folder}`, "listen_addresses=127.0.0.1"].concat(
    ...(durable ? [] : ["fsync=off", "full_page_writes=off"]),
    "max_connections=200",
    "lc_messages=C",
  );
  const server = spawn(
    join(programs, "postgres"),
    ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
    { ...account, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  await waitUntilReady(server);
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop: () => stop(server, folder) };
}

function findAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function waitUntilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      log = (log + chunk).slice(-10_000);
      if (log.includes("ready to accept connections")) resolve();
    });
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`PostgreSQL stopped with exit code ${code}:\n${log}`)));
  });
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const stopped = new Promise((resolve) => server.on("exit", resolve));
  server.kill("SIGQUIT"); // at once: nothing in it is worth keeping
  await stopped;
  await rm(folder, { recursive: true, force: true });
}
