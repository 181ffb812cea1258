import type { DeadlineView } from "#contract/deadlines";
import type { AppDeps } from "#server/app-deps";
import { NotFound } from "#server/errors";
import { allowAction } from "../audits/allow-action.ts";
import { findSignedInUser } from "../sign-in/signed-in-user.store.ts";
import { findFeedOwner } from "./calendar-feed.store.ts";
import { findDeadlines } from "./deadlines.store.ts";
import { type CalendarEntry, writeCalendar } from "./write-calendar.ts";

/** Of what is late, and of what lies ahead: more than anyone's own list; a calendar of a whole municipality helps nobody. */
const mostEntries = 1000;

/** The owner's deadlines as a calendar, seen with the owner's eyes. Throws {@link NotFound} for a secret that is nobody's. */
export async function readCalendar({ database, clock, config }: AppDeps, token: string): Promise<string> {
  const owner = await database.asSystem("the address is the key", async (tx) => {
    const userId = await findFeedOwner(tx, token);
    return userId === null ? null : findSignedInUser(tx, userId);
  });
  if (owner === null) throw unknownFeed();
  allowAction(owner, "see-deadlines", "se frister");
  const query = { sort: "frist", page: 1, pageSize: mostEntries } as const;
  const deadlines = await database.asUser(owner, async (tx) => {
    const [late, ahead] = [
      await findDeadlines(tx, { ...query, scope: "overskredet" }, clock.today()),
      await findDeadlines(tx, { ...query, scope: "kommende" }, clock.today()),
    ];
    return [...late.deadlines, ...ahead.deadlines];
  });
  return writeCalendar(
    "Frister i Sagspejl",
    deadlines.map((deadline) => toEntry(deadline, config.publicUrl)),
    clock.now(),
  );
}

function toEntry(
  { caseNumber, duty, title, due, clockStart, isLate, eventId }: DeadlineView,
  publicUrl: string,
): CalendarEntry {
  const caseAddress = `${publicUrl}/sager/${encodeURIComponent(caseNumber)}`;
  return {
    uid: `${encodeURIComponent(caseNumber)}-${duty}-${clockStart.time ?? clockStart.date}-${encodeURIComponent(eventId ?? "")}@sagspejl`,
    summary: `${isLate ? "Overskredet: " : ""}${title} (sag ${caseNumber})`,
    description: `Åbn sagen i Sagspejl: ${caseAddress}`,
    url: caseAddress,
    due,
  };
}

function unknownFeed(): NotFound {
  return new NotFound("ukendt-kalender", "Kalenderadressen virker ikke. Lav en ny under Frister i Sagspejl.");
}
