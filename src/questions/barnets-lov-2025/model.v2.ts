import type { AuditModel } from "../audit-model.ts";
import { ind07V2 } from "./inddragelse/ind-07.v2.ts";
import { barnetsLov2025V1 } from "./model.v1.ts";

/** As version 1, but for IND-07: what the parents were told must be there to be read. */
export const barnetsLov2025V2: AuditModel = {
  ...barnetsLov2025V1,
  version: 2,
  questions: barnetsLov2025V1.questions.map((question) => (question.id === ind07V2.id ? ind07V2 : question)),
};
