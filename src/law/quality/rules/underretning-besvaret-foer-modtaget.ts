import { isAfter } from "#law/moment";
import { answersToNotifications } from "../notices.ts";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const underretningBesvaretFoerModtaget: QualityRule = {
  id: "underretning-besvaret-foer-modtaget",
  title: "Underretning vurderet eller besvaret, før den kom",
  kind: "umuligt",
  meaning:
    "En vurdering, kvittering, orientering eller genvurdering ligger før den underretning, den vedrører. Kendes klokkeslættet ikke begge steder, sammenlignes dagene.",
  remedy: "Ret det tidspunkt, der er forkert, eller ret, hvilken underretning registreringen vedrører.",
  consequence: "Underretningen står som ubesvaret, eller tiden fra modtagelse til vurdering bliver forkert.",
  duties: [
    "bl-136-vurdering-24-timer",
    "bl-138-kvittering-6-hverdage",
    "bl-138-orientering-fagperson",
    "bl-137-genvurdering",
    "sel-155-vurdering-24-timer",
  ],
  figures: ["vurderet-inden-24-timer", "genvurderet"],
  find: ({ history }) =>
    answersToNotifications.flatMap((type) =>
      history.of(type).flatMap((answer) => {
        const notification = history.find(answer.concerns);
        if (notification?.type !== "underretning-modtaget" || notification.date < answer.date) return [];
        if (!isAfter(notification, answer)) return [];
        return [
          {
            events: [answer, notification],
            sentence: `${sayEvent(answer)} ligger før ${sayEvent(notification)}.`,
          },
        ];
      }),
    ),
};
