import type { AuditModel } from "./audit-model.ts";
import { barnetsLov2025V1 } from "./barnets-lov-2025/model.v1.ts";
import { barnetsLov2025V2 } from "./barnets-lov-2025/model.v2.ts";
import { bbu2018V1 } from "./bbu-2018/model.v1.ts";
import { bbu2020V1 } from "./bbu-2020/model.v1.ts";

export { themes } from "./themes/themes.ts";

/** Every published version of every audit model; the newest model and the newest version of a model first. */
export const auditModels: readonly AuditModel[] = [barnetsLov2025V2, barnetsLov2025V1, bbu2020V1, bbu2018V1];

/** The model with the id, in the given version or else its newest; undefined when there is none. */
export function findAuditModel(id: string, version?: number): AuditModel | undefined {
  return auditModels.find((model) => model.id === id && (version === undefined || model.version === version));
}
