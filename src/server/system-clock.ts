import { type Clock, dayInDenmark } from "#kit/clock";

/** The machine's clock: the one place in Sagspejl that asks what time it is. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => dayInDenmark(new Date().toISOString()),
};
