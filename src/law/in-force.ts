import { localDate } from "#kit/local-date";
import type { Duty } from "./duty.ts";

/** Barnets lov, lov nr. 721 af 13. juni 2023, in force from 1 January 2024. */
export const barnetsLovFrom = localDate("2024-01-01");
export const barnetsLov: Duty["inForce"] = { from: barnetsLovFrom, to: null };

/** Serviceloven's rules for children, until barnets lov took over. */
export const serviceloven: Duty["inForce"] = { from: null, to: localDate("2023-12-31") };

/** LBK nr. 282 af 17. marts 2025, the wording that the duties of barnets lov were read in. */
export const lbk282 = "https://www.retsinformation.dk/eli/lta/2025/282";
