import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DataDirectoryTaken, lockDataDirectory } from "./data-directory-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sagspejl lås "));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a second taker gets a sentence with the first one's process, until it lets go", () => {
  const unlock = lockDataDirectory(folder);
  expect(() => lockDataDirectory(folder)).toThrow(DataDirectoryTaken);
  expect(() => lockDataDirectory(folder)).toThrow(`proces ${process.pid}`);
  unlock();
  lockDataDirectory(folder)();
  expect(existsSync(join(folder, "sagspejl.lock"))).toBe(false);
});

test("a living process keeps its lock, and a killed one loses it", async () => {
  const script = `import(${JSON.stringify(new URL("./data-directory-lock.ts", import.meta.url).href)}).then((m) => { m.lockDataDirectory(${JSON.stringify(folder)}); console.log("taken"); setInterval(() => {}, 1000); })`;
  const other = spawn(process.execPath, ["--import", "tsx", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(other.stdout, "data");
  expect(() => lockDataDirectory(folder)).toThrow(`proces ${other.pid}`);
  other.kill("SIGKILL");
  await once(other, "exit");
  lockDataDirectory(folder)();
});

test.each([
  ["our own number from an earlier life in a container", `${process.pid} 1\n`],
  ["a number that another process has since been given", `${process.ppid} 1\n`],
  ["a file that a power cut left empty", ""],
])("a lock left by the dead is taken over: %s", (_, left) => {
  writeFileSync(join(folder, "sagspejl.lock"), left);
  lockDataDirectory(folder)();
});
