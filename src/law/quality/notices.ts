import type { EventType } from "#casefile/event-type";

/** What has to do with a notification. It may come before there is a case, or when the case has closed. */
export const aboutNotifications: readonly EventType[] = [
  "underretning-modtaget",
  "underretning-vurderet",
  "underretning-kvitteret",
  "underretter-orienteret",
  "genvurdering",
];

/** What answers a notification, and names it in `vedroerer`. */
export const answersToNotifications: readonly EventType[] = aboutNotifications.slice(1);
