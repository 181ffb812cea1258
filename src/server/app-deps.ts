import type { Clock } from "#kit/clock";
import type { Config } from "./config.ts";
import type { Database } from "./database/connect.ts";

/** What the application works with; a test gives its own. */
export interface AppDeps {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
}
