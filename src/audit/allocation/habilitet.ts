import { rolesFor } from "../permissions.ts";
import type { Role } from "../roles.ts";
import { type RuleBroken, ruleBroken } from "../rule-broken.ts";

/** How a person takes part in a review: measures it, measures along, or gives advice (*sparring*). */
export type ReviewPart = "maaler" | "medmaaler" | "sparring";

export interface Reviewer {
  readonly id: string;
  readonly name: string;
  /** The code the case system knows the person by; null for one who never handles cases. */
  readonly raadgiverCode: string | null;
  /** Roles held; a role without a unit holds in the whole municipality. */
  readonly roles: readonly { readonly role: Role; readonly unit: string | null }[];
}

/** What habilitet asks about a case. */
export interface CaseFacts {
  readonly caseNumber: string;
  readonly unit: string;
  readonly raadgiver: string;
  /** `person` of the case's events, as far as they are staff codes. Other values do no harm. */
  readonly persons: readonly string[];
  /** Who took part on which level of this audit. */
  readonly participations: readonly {
    readonly reviewerId: string;
    readonly level: number;
    readonly part: ReviewPart;
  }[];
  /** Who took part in reviewing an anchor case in the audit it is drawn again from; left out for other cases. */
  readonly reviewedBefore?: readonly string[];
}

export interface ReviewPlace {
  readonly level: number;
  /** The roles the model lets review on the level. */
  readonly levelRoles: readonly string[];
  readonly part: ReviewPart;
  /** Chosen by a person, who may look beyond the case's unit on level 1; habilitet binds them too. */
  readonly byHand: boolean;
}

type Check = (reviewer: Reviewer, facts: CaseFacts, place: ReviewPlace) => RuleBroken | null;

/**
 * Whether the person may take the part in the review of the case; null when they may.
 *
 * Habilitet (design rule 5; the principle of forvaltningsloven § 3): nobody reviews a case they have handled, or the same
 * case on two levels; who gave sparring on one level does not review on another; who reviewed an anchor case last time does
 * not review it again. Besides: the level's roles, and on level 1 the case's unit.
 */
export function checkHabilitet(reviewer: Reviewer, facts: CaseFacts, place: ReviewPlace): RuleBroken | null {
  for (const check of [checkHandled, checkOtherLevel, checkReviewedBefore, checkRole, checkUnit]) {
    const broken = check(reviewer, facts, place);
    if (broken) return broken;
  }
  return null;
}

const checkHandled: Check = ({ name, raadgiverCode }, { caseNumber, raadgiver, persons }) => {
  if (raadgiverCode === null) return null;
  if (raadgiverCode !== raadgiver && !persons.includes(raadgiverCode)) return null;
  return ruleBroken("har-behandlet-sagen", `${name} har selv behandlet sag ${caseNumber}. Vælg en anden.`);
};

const checkOtherLevel: Check = ({ id, name }, { caseNumber, participations }, { level }) => {
  const earlier = participations.find((one) => one.reviewerId === id && one.level !== level);
  if (earlier === undefined) return null;
  const did = earlier.part === "sparring" ? "givet sparring på" : "målt";
  const rule = earlier.part === "sparring" ? "har-givet-sparring" : "har-maalt-paa-andet-niveau";
  return ruleBroken(rule, `${name} har ${did} sag ${caseNumber} på niveau ${earlier.level}. Vælg en anden.`);
};

const checkReviewedBefore: Check = ({ id, name }, { caseNumber, reviewedBefore = [] }) => {
  if (!reviewedBefore.includes(id)) return null;
  return ruleBroken(
    "har-maalt-sagen-foer",
    `${name} har målt ankersag ${caseNumber} i tilsynet før. Vælg en anden.`,
  );
};

const checkRole: Check = ({ name, roles }, _facts, { level, levelRoles, part }) => {
  // Who gives sparring comes to see the case: they are of those who review, on whatever level.
  const fitting: readonly string[] = part === "sparring" ? rolesFor("review") : levelRoles;
  if (roles.some(({ role }) => fitting.includes(role))) return null;
  if (part === "sparring")
    return ruleBroken("rolle-passer-ikke", `${name} har ikke en rolle, der måler sager. Vælg en anden.`);
  return ruleBroken(
    "rolle-passer-ikke",
    `${name} har ikke en rolle, der måler på niveau ${level}. Vælg en anden.`,
  );
};

const checkUnit: Check = ({ name, roles }, { caseNumber, unit }, { level, levelRoles, part, byHand }) => {
  if (level !== 1 || part === "sparring" || byHand) return null;
  const belongs = roles.some(
    (held) => levelRoles.includes(held.role) && (held.unit === null || held.unit === unit),
  );
  if (belongs) return null;
  const sentence = `${name} hører ikke til sag ${caseNumber}s enhed. Vælg en fra enheden, eller vælg selv måler til sagen.`;
  return ruleBroken("anden-enhed", sentence);
};
