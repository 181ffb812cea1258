import { Worker } from "node:worker_threads";

const isBuilt = import.meta.url.endsWith(".js");

/**
 * Starts a thread from its file, `new URL("./x-worker.js", import.meta.url)`. From `dist` that is JavaScript; from `src`
 * (tests, scripts) tsx reads the TypeScript beside it, since a thread inherits no loader.
 */
export function startWorker(file: URL, workerData: unknown): Worker {
  if (isBuilt) return new Worker(file, { workerData });
  const tsx = import.meta.resolve("tsx/esm/api");
  const source = JSON.stringify(file.href.replace(/\.js$/, ".ts"));
  const bootstrap = `import(${JSON.stringify(tsx)}).then(({ tsImport }) => tsImport(${source}, ${source}))`;
  return new Worker(bootstrap, { eval: true, workerData, execArgv: ["--conditions=sagspejl-source"] });
}
