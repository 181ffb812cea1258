import { type AnchorCandidate, drawAnchors, planBesideAnchors } from "../anchors/draw-anchors.ts";
import { type CaseOnLevel, drawAskedTwice, onLevels } from "../anchors/draw-asked-twice.ts";
import type { DrawPlan } from "../draw/draw-plan.ts";
import { type DrawResult, drawSample } from "../draw/draw-sample.ts";
import { frameHash } from "../draw/frame-hash.ts";
import type { FrameRow } from "../draw/frame-row.ts";
import { planAfterReplacements, type Replacement } from "../draw/replace-case.ts";
import { ticketOf } from "../draw/ticket.ts";
import type { Difference } from "./difference.ts";

/** A draw as it is kept: what it was made from, when each step was fixed, and what came of it. */
export interface KeptDraw {
  readonly frame: readonly FrameRow[];
  readonly plan: DrawPlan;
  readonly seed: string;
  readonly replacements: readonly Replacement[];
  readonly frameHash: string;
  /** How many cases the protocol says it holds. */
  readonly frameSize: number;
  /** ISO instants in UTC. */
  readonly frameFixedAt: string;
  readonly sizesFixedAt: string;
  readonly seedMadeAt: string;
  /** The cases on each level now, in any order. */
  readonly drawn: DrawResult["levels"];
  /** The tickets as they are shown. */
  readonly tickets: readonly { readonly caseNumber: string; readonly ticket: string }[];
  readonly anchors: KeptAnchors;
}

/** The anchor cases as they are kept, those given up among them; all empty where none were planned. */
export interface KeptAnchors {
  /** The earlier audit's cases as they stood when the sizes were fixed. */
  readonly candidates: readonly AnchorCandidate[];
  readonly drawn: readonly CaseOnLevel[];
  /** The cases that are asked in both wordings, replaced ones among them. */
  readonly askedTwice: readonly CaseOnLevel[];
}

/** Redraws from frame, plan, seed and replacement log, and lists what differs from what is kept. */
export function verifyDraw(kept: KeptDraw): readonly Difference[] {
  const beside = planBesideAnchors(
    kept.plan,
    kept.anchors.drawn.map(({ caseNumber }) => caseNumber),
  );
  const { levels } = drawSample(kept.frame, planAfterReplacements(beside, kept.replacements), kept.seed);
  return [
    ...verifyFrame(kept),
    ...verifyOrder(kept),
    ...levels.flatMap((level) => compareLevel(level, kept)),
    ...verifyTickets(kept),
    ...verifyAnchors(kept),
  ];
}

/** The anchor cases, and those asked in both wordings, follow from the sample as it was first drawn: no replacement moves them. */
function verifyAnchors({ frame, plan, seed, anchors }: KeptDraw): readonly Difference[] {
  const sample = drawSample(frame, plan, seed).levels.flatMap(({ level, strata }) =>
    Object.values(strata)
      .flat()
      .map((caseNumber) => ({ level, caseNumber })),
  );
  const numbers = sample.map(({ caseNumber }) => caseNumber);
  const expected = onLevels(drawAnchors(anchors.candidates, plan, numbers, seed));
  return [
    ...compareCases(expected, anchors.drawn, "ankersag"),
    ...compareCases(
      drawAskedTwice(sample, anchors.drawn, seed),
      anchors.askedTwice,
      "blandt dem, der spørges efter begge ordlyde",
    ),
  ];
}

function compareCases(
  expected: readonly CaseOnLevel[],
  found: readonly CaseOnLevel[],
  what: string,
): readonly Difference[] {
  const name = ({ caseNumber, level }: CaseOnLevel) => `${caseNumber} på niveau ${level}`;
  const [wanted, kept] = [new Set(expected.map(name)), new Set(found.map(name))];
  const sentences = [
    ...[...wanted]
      .filter((one) => !kept.has(one))
      .map((one) => `Sag ${one} skulle være ${what}, men er det ikke.`),
    ...[...kept]
      .filter((one) => !wanted.has(one))
      .map((one) => `Sag ${one} er ${what}, men ikke efter reglerne.`),
  ];
  return sentences.map((sentence) => ({ where: "udtraek", sentence }));
}

function verifyFrame(kept: KeptDraw): readonly Difference[] {
  const computed = frameHash(kept.frame);
  const { length } = kept.frame;
  const ofSize =
    length === kept.frameSize
      ? []
      : [`Protokollen siger, at grundlaget rummer ${kept.frameSize} sager, men der er ${length}.`];
  const ofHash =
    computed === kept.frameHash
      ? []
      : [
          `Grundlagets fingeraftryk er ${computed}, men protokollen siger ${kept.frameHash}. Sager er kommet til, forsvundet eller flyttet.`,
        ];
  return [...ofHash, ...ofSize].map((sentence) => ({ where: "grundlag", sentence }));
}

function verifyOrder({ frameFixedAt, sizesFixedAt, seedMadeAt }: KeptDraw): readonly Difference[] {
  const sentences = [
    ...(sizesFixedAt < frameFixedAt ? ["Størrelserne er låst, før grundlaget blev bygget."] : []),
    ...(seedMadeAt < sizesFixedAt ? ["Frøet er fra før, størrelserne blev låst."] : []),
  ];
  return sentences.map((sentence) => ({ where: "raekkefoelge", sentence }));
}

function verifyTickets({ seed, tickets }: KeptDraw): readonly Difference[] {
  return tickets
    .filter(({ caseNumber, ticket }) => ticket !== ticketOf(seed, caseNumber))
    .map(({ caseNumber, ticket }) => ({
      where: "udtraek",
      sentence: `Sag ${caseNumber} står med loddet ${ticket}, men frøet giver ${ticketOf(seed, caseNumber)}.`,
    }));
}

/** From so many on, it is not case after case that was moved, but what they were drawn from. */
const manyStrangers = 10;

function sayMany(level: number, missing: number, all: number): string {
  return `Trækkes der igen, er ${missing} af de ${all} sager på niveau ${level} andre end dem, der er målt. Så mange tyder på, at frøet, grundlaget eller størrelserne er ændret bagefter. Hver sag følger her.`;
}

function compareLevel(computed: DrawResult["levels"][number], kept: KeptDraw): readonly Difference[] {
  const { level } = computed;
  const expected = new Set(Object.values(computed.strata).flat());
  const found = new Set(Object.values(kept.drawn.find((one) => one.level === level)?.strata ?? {}).flat());
  const missing = [...expected].filter((caseNumber) => !found.has(caseNumber));
  const extra = [...found].filter((caseNumber) => !expected.has(caseNumber));
  const sentences = [
    ...(missing.length >= manyStrangers ? [sayMany(level, missing.length, expected.size)] : []),
    ...missing.map((one) => `Sag ${one} skulle være udtrukket på niveau ${level}, men er det ikke.`),
    ...extra.map((one) => `Sag ${one} er på niveau ${level}, men er ikke udtrukket efter reglerne.`),
  ];
  return sentences.map((sentence) => ({ where: "udtraek", sentence }));
}
