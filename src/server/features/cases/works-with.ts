import { sql } from "kysely";

/**
 * Whether the user works with the case, whose `unit_id` and `raadgiver` are in the query: the caseworker's own, the leader's
 * unit's, all for the head of quality. Row-level security draws the outer line; a case that one only reviews may be read as it
 * once stood, and is not one's own to keep in time.
 */
export const worksWithCase = sql<boolean>`(
  (select has_role('tilsynsansvarlig'))
  or unit_id = any ((select my_units('{omraadechef,teamleder}'))::text[])
  or raadgiver = (select my_raadgiver_code()))`;
