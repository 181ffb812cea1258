import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { root } from "../scripts/run-command.mjs";

export interface Served {
  readonly url: string;
  /** From the start of the process to its first answer on /api/health. */
  readonly seconds: number;
  stop(): Promise<void>;
}

/** Starts `sagspejl serve` on a free port and waits for its first answer. */
export async function serve(env: NodeJS.ProcessEnv): Promise<Served> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const server = spawn(process.execPath, ["bin/sagspejl", "serve"], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), LOG_LEVEL: "error" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  while (!(await isHealthy(url))) {
    if (server.exitCode !== null) throw new Error(`serve ended with ${server.exitCode}:\n${said}`);
    await setTimeout(10);
  }
  const seconds = (performance.now() - begun) / 1000;
  const stop = async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
  };
  return { url, seconds, stop };
}

/** The cookie of somebody in the example municipality who holds the role, one for each who does. */
export async function signInAll(url: string, role: string): Promise<{ id: string; cookie: string }[]> {
  const { demoUsers } = (await (await fetch(`${url}/api/sign-in/options`)).json()) as {
    demoUsers: { id: string; roles: { role: string }[] }[];
  };
  const holders = demoUsers.filter(({ roles }) => roles.some((held) => held.role === role));
  return Promise.all(
    holders.map(async ({ id }) => {
      const response = await fetch(`${url}/api/sign-in/demo`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ userId: id }),
      });
      return { id, cookie: response.headers.get("set-cookie")?.split(";")[0] ?? "" };
    }),
  );
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
