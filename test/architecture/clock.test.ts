import { expect, test } from "vitest";
import { listCode, readSource } from "./source-files.ts";

/** The browser shows what the server computed; its own time is only for what is on the screen now. */
const mayAsk = ["src/server/system-clock.ts"];
const asksTheMachine = /\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b|\bMath\.random\(/;

test("only the system clock asks what time it is, and nothing is left to chance", () => {
  const files = listCode("src").filter((file) => !file.startsWith("src/web/") && !file.includes(".test."));
  const asking = files.filter((file) => asksTheMachine.test(readSource(file)));
  expect(asking, "pass a Clock (#kit/clock) or a date instead").toEqual(mayAsk);
});
