import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder, whatever folder one stands in. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program in the project's folder. Its output goes to our stderr, so that stdout stays free for answers;
 * with `quiet` it is collected and returned instead. `ok` is false too when the program does not exist.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runCommand(program, args, { quiet = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ["ignore", "pipe", "pipe"] : ["ignore", 2, 2];
    const child = spawn(program, args, { cwd: root, env, stdio });
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding("utf8").on("data", collect);
    child.stderr?.setEncoding("utf8").on("data", collect);
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code, signal) =>
      resolve({ ok: code === 0, output: signal === null ? output : `${output}\nEnded by ${signal}` }),
    );
  });
}

/**
 * Runs a JavaScript file of an installed package with this Node: no shell, so paths may hold spaces.
 * @param {string} file path below node_modules
 * @param {string[]} args
 */
export function runTool(file, args, options) {
  return runCommand(
    process.execPath,
    [fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url)), ...args],
    options,
  );
}
