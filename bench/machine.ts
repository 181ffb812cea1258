import { cpus, totalmem } from "node:os";

/** The machine in one line: a ratio holds for it, and a figure only there. */
export function describeMachine(): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${processor?.model ?? "unknown processor"}, ${memory} GiB RAM, Node ${process.versions.node}`;
}
