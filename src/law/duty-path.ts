import type { DutyId } from "./duty-ids.ts";

/** The file a duty is written in, under `src`: the id tells the file and the file the id (contract, section 3). */
export function dutyPath(id: DutyId): string {
  const [law = "", section = "", ...words] = id.split("-");
  return `law/${law === "bl" ? "barnets-lov" : "serviceloven"}/p${section.padStart(3, "0")}-${words.join("-")}.ts`;
}
