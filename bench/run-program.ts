import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { root } from "../scripts/run-command.mjs";

export interface Finished {
  readonly stdout: string;
  /** From start to end of the process. */
  readonly seconds: number;
}

/** Runs a program in the project's folder to its end. Throws with what it said when it fails. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve({ stdout, seconds: (performance.now() - begun) / 1000 });
      else reject(new Error(`${program} ${args.join(" ")} ended with ${code}:\n${stderr}`));
    });
  });
}
