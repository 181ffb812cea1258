import { ageOn } from "#kit/local-date";
import type { DutyOutcome } from "#law/duty";
import type { DutyId } from "#law/duty-ids";
import { findDuty } from "#law/index";
import { judgeDuty } from "#law/judge-duty";
import { anbringelseUdenSamtykke, restsOn, stoettendeIndsats } from "#law/words/provisions";
import { endOfIndsats } from "#law/words/running";
import { type CaseOfFrame, decisionBehind } from "./case-of-frame.ts";
import { aboutTheReference, dueInPeriod, type Selection, startedInPeriod } from "./outcomes-in-question.ts";
import { type Standing, standingOf, standingOfWholePeriod } from "./standing.ts";

/** What the case says where the duties' outcomes alone would say something else, or nothing. */
interface Insight {
  readonly standing: Standing;
  readonly sentence: string;
}

/** How a question reads its duties, where its criterion asks for more than: late is the defect, in time is not. */
export interface Reading {
  /** Left out: those about the event that brought the case in. */
  readonly selects?: Selection;
  readonly stands?: (outcome: DutyOutcome, subject: CaseOfFrame) => Standing;
  readonly isSeries?: true;
  /** Null: it is as the outcomes say; `standing` is null where no clock started. */
  readonly knows?: (standing: Standing | null, subject: CaseOfFrame) => Insight | null;
  /** The dates can show the defect, but not that all the question asks for is there. */
  readonly asksMoreThanDates?: true;
  /** The dates show too little of what is asked: level 0 does not answer. */
  readonly isSilent?: true;
}

/**
 * By question id, whatever the version: a published question is frozen, so what its text means to its duties stands here.
 * The words quoted are the criterion's.
 */
export const readings: Readonly<Record<string, Reading>> = {
  // "For hver underretning i perioden". A missing hour may stand in the journal, so the machine leaves it to the reader.
  "UDR-01": { selects: startedInPeriod, knows: noNotification },
  "B20-UDR-01": { selects: startedInPeriod, knows: noNotification },
  // "… eller foreligger der inden da en foreløbig vurdering": the lawful exception is a yes.
  "UDR-06": { stands: exceptionIs("met") },
  "B20-UDR-04": { stands: exceptionIs("met") },
  // A registered consent need not be each guardian's, nor cover the aim; by § 47 there is none to give.
  "UDR-13": { asksMoreThanDates: true, knows: noConsentAsked },
  // "sagen gengiver barnets holdning" cannot be read from a date. "Barnet var ikke født": there was nobody to ask.
  "IND-03": { asksMoreThanDates: true, knows: childNotBorn },
  "B20-IND-02": { asksMoreThanDates: true },
  "hpf-inddragelse-af-barnet": { asksMoreThanDates: true, knows: childNotBorn },
  "hpa-inddragelse-af-barnet": { asksMoreThanDates: true, knows: childNotBorn },
  // "En barnets plan, der faktisk er lavet til indsatsen, tæller som stillingtagen."
  "PLA-01": { knows: planOrYoung },
  // "det er besluttet, at der ikke skal laves en plan, eller der er ikke taget stilling"
  "PLA-03": { knows: noPlanDecided },
  // Three things are asked for, and of when, how and why a date shows only the first: an interval is as good as a date.
  "OPF-02": { isSilent: true },
  // "der er ikke besluttet nogen næste dag, eller den første opfølgning mangler"
  "OPF-03": { isSeries: true, knows: firstFollowUpBy("bl-95-foerste-opfoelgning") },
  "B20-OPF-02": { isSeries: true, knows: firstFollowUpBy("sel-70-opfoelgning-3-maaneder") },
  "opf-rettidig-opfoelgning": { selects: dueInPeriod, isSeries: true },
  // "I hver afsluttet periode"; whether staff took part, and why, stands in the notes.
  "OPF-06": { stands: standingOfWholePeriod, isSeries: true, asksMoreThanDates: true },
  "B20-OPF-03": { stands: standingOfWholePeriod, isSeries: true },
  // "I den seneste afsluttede periode"
  "opa-tilsyn-foert-rettidigt": { selects: lastWholePeriod, stands: standingOfWholePeriod, isSeries: true },
  // Why it could not wait must stand in the case. "Der er ingen handleplan (tælles i B20-VAL-01)."
  "B20-VAL-02": { asksMoreThanDates: true, knows: noHandleplan },
  // The law counts four months where it was urgent, the question always: without a plan before the decision it is open.
  "hpf-handleplan-inden-for-4-maanedersfristen": { stands: withinFourMonths },
  // Asks for the very thing that the law excuses.
  "hpa-anbringelse-sket-akut-uden-handleplan": { stands: exceptionIs("failed") },
};

function exceptionIs(standing: Standing) {
  return (outcome: DutyOutcome) => (outcome.status === "undtaget" ? standing : standingOf(outcome));
}

function noNotification(standing: Standing | null, { history, period }: CaseOfFrame): Insight | null {
  const isEarlier = history
    .of("underretning-modtaget")
    .some(({ date }) => period !== null && date < period.from);
  if (standing !== null || period === null || isEarlier) return null;
  return { standing: "outside", sentence: "Der er ikke registreret en underretning i eller før perioden." };
}

function noConsentAsked(standing: Standing | null, subject: CaseOfFrame): Insight | null {
  const decision = decisionBehind(subject);
  if (standing !== null || decision === null || !restsOn(decision, anbringelseUdenSamtykke)) return null;
  return { standing: "outside", sentence: "Anbringelsen er besluttet uden samtykke (BL § 47)." };
}

function childNotBorn(standing: Standing | null, subject: CaseOfFrame): Insight | null {
  const decision = decisionBehind(subject);
  const { birthDate } = subject.history.caseFile;
  if (standing !== "failed" || decision === null || birthDate <= decision.date) return null;
  return { standing: "outside", sentence: "Barnet var ikke født, da afgørelsen blev truffet." };
}

function planOrYoung(standing: Standing | null, subject: CaseOfFrame): Insight | null {
  const decision = decisionBehind(subject);
  if (decision === null) return null;
  if (standing === null && ageOn(subject.history.caseFile.birthDate, decision.date) >= 16)
    return { standing: "outside", sentence: "Barnet var fyldt 16 år, da afgørelsen blev truffet." };
  if (standing !== "failed" || !hasPlanFrom(subject, decision)) return null;
  return {
    standing: "met",
    sentence: "Der er siden lavet en barnets plan, og den tæller som stillingtagen.",
  };
}

function noPlanDecided(standing: Standing | null, subject: CaseOfFrame): Insight | null {
  const decision = decisionBehind(subject);
  if (standing !== null || decision === null || !restsOn(decision, stoettendeIndsats)) return null;
  const isYoung = ageOn(subject.history.caseFile.birthDate, decision.date) >= 16;
  if (isYoung || hasPlanFrom(subject, decision)) return null;
  return { standing: "outside", sentence: "Der er ikke registreret en beslutning om at lave en plan." };
}

function hasPlanFrom({ history }: CaseOfFrame, decision: { readonly date: string }): boolean {
  return history.of("barnets-plan-udarbejdet").some(({ date }) => date >= decision.date);
}

/** No later follow-up to ask for: either the first is still to come, or it gave no date, or it never came. */
function firstFollowUpBy(duty: DutyId) {
  return (standing: Standing | null, subject: CaseOfFrame): Insight | null => {
    const rule = findDuty(duty);
    if (standing !== null || rule === undefined) return null;
    const first = aboutTheReference(judgeDuty(rule, subject.history), subject).at(-1);
    if (first === undefined) return null;
    if (first.status === "loeber")
      return { standing: "running", sentence: "Den første opfølgning er ikke holdt, og fristen løber." };
    return { standing: "outside", sentence: "Der er ingen senere opfølgning at holde op mod en frist." };
  };
}

function noHandleplan(standing: Standing | null, { history }: CaseOfFrame): Insight | null {
  if (standing !== "failed" || history.of("handleplan-udarbejdet").length > 0) return null;
  return { standing: "outside", sentence: "Der er ikke registreret en handleplan i sagen." };
}

function withinFourMonths(outcome: DutyOutcome, { history }: CaseOfFrame): Standing {
  const { duty, due, clock } = outcome;
  const standing = standingOf(outcome);
  if (standing !== "failed") return standing;
  if (duty.kind === "orden") return "unknown";
  const start = history.concerning("indsats-ivaerksat", clock.event?.id ?? "")[0];
  const end = start === undefined ? null : endOfIndsats(start, history);
  return end !== null && due !== null && end.date <= due.date ? "outside" : "failed";
}

function lastWholePeriod(outcomes: readonly DutyOutcome[], subject: CaseOfFrame): readonly DutyOutcome[] {
  const all = aboutTheReference(outcomes, subject);
  const whole = all.filter((outcome) => ["met", "failed"].includes(standingOfWholePeriod(outcome, subject)));
  return whole.length > 0 ? whole.slice(-1) : all;
}
