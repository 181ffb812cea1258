import { z } from "zod";
import { anchorsForWidth, plannedAnchorWidth } from "../methods/plan/planned-anchors.ts";
import { statisticMethod } from "../statistic-method.ts";
import { share, shareBetween, size } from "./input-schemas.ts";

export const planAnchors = statisticMethod({
  id: "plan-anchors",
  title: "Hvor mange ankersager?",
  summary:
    "Hvor bredt intervallet om målernes strenghed bliver med n ankersager, eller hvor mange der skal til, før det er så smalt som width.",
  reference: "Newcombe 1998 (parret, metode 10)",
  input: z
    .object({
      yesThen: share,
      loses: share,
      gains: share,
      n: size.optional(),
      width: shareBetween.optional(),
    })
    .refine(({ yesThen, loses }) => loses <= yesThen, {
      path: ["loses"],
      error: "må ikke være større end »yesThen«",
    })
    .refine(({ yesThen, gains }) => gains <= 1 - yesThen, {
      path: ["gains"],
      error: "må ikke være større end andelen af nej dengang",
    }),
  undefinedWhen:
    "Hvor der står null, er 100.000 ankersager for få til så smalt et interval: Giv en større width.",
  compute: ({ n, width, ...expected }) => ({
    ...(n === undefined ? {} : { plannedWidth: plannedAnchorWidth(expected, n) }),
    ...(width === undefined ? {} : { anchorsForWidth: anchorsForWidth(expected, width) }),
    ...(n === undefined && width === undefined ? { reason: "Giv n eller width, eller begge." } : {}),
  }),
});
