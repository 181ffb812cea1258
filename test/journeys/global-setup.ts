import type { TestProject } from "vitest/node";
import { type RunningSagspejl, startSagspejl } from "./start-sagspejl.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the server with Eksempelby Kommune that every journey of this run visits. */
    sagspejlAddress: string;
  }
}

let sagspejl: RunningSagspejl | undefined;

/** Loading the example takes longer than most journeys: one server for all, and each journey plans its own audit. */
export async function setup(project: TestProject): Promise<void> {
  sagspejl = await startSagspejl({ demo: true });
  project.provide("sagspejlAddress", sagspejl.address);
}

export async function teardown(): Promise<void> {
  await sagspejl?.stop();
}
