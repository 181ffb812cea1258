import { expect, it } from "vitest";
import { localDate } from "#kit/local-date";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { isEmpty, loadDemo } from "./load-demo.ts";

