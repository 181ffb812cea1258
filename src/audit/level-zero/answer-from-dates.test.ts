import { describe, expect, it } from "vitest";
import { parseLocalTime } from "#casefile/parse-local-time";
import { localDate } from "#kit/local-date";
import { readHistory } from "#law/history";
import { aCase } from "#law/testing/a-case";
import { auditModels, themes } from "#questions/index";
import { answerFromDates, isAnsweredByDates } from "./answer-from-dates.ts";

/** Once each: most questions are in every version of their model. */
const questions = [...new Set([...auditModels, ...themes].flatMap((model) => model.questions))];

interface Seen {
  readonly reference?: string;
  readonly asOf?: string;
  readonly born?: string;
  /** First day of the audited period; it lasts to the end of that year. */
  readonly from?: string;
}

/** What the dates answer; `–` where they leave it open. The case came in by `i1` and was drawn at the end of the period. */
function answered(id: string, lines: readonly string[], seen: Seen): string {
  const question = questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const { reference = "i1", from = "2025-01-01", born = "2015-05-05" } = seen;
  const to = `${from.slice(0, 4)}-12-31`;
  const moment = parseLocalTime(seen.asOf ?? `${to}T12:00`);
  if (!moment.ok) throw new Error(moment.reason);
  const history = readHistory(aCase(lines, { born, opened: "2010-01-01" }), moment.value);
  const period = { from: localDate(from), to: localDate(to) };
  return (
    answerFromDates(question, { history, reference: history.find(reference) ?? null, period }).value ?? "–"
  );
}

type Row = readonly [title: string, lines: readonly string[], answer: string, seen?: Seen];

function table(id: string, rows: readonly Row[]): void {
  asked.add(id);
  describe(id, () => {
    for (const [title, lines, answer, seen = {}] of rows)
      it(title, () => expect(answered(id, lines, seen)).toBe(answer));
  });
}
const asked = new Set<string>();

// Barnets lov: decided on 1 March 2025, begun on the 10th; or a placement, likewise.
const a32 = "2025-03-01 afgoerelse a1 efter BL § 32";
const i32 = "2025-03-10 indsats-ivaerksat i1 om a1 efter BL § 32";
const a46 = "2025-03-01 afgoerelse a1 efter BL § 46";
const i46 = "2025-03-10 indsats-ivaerksat i1 om a1 efter BL § 46";
const a47 = "2025-03-01 afgoerelse a1 efter BL § 47";
const i47 = "2025-03-10 indsats-ivaerksat i1 om a1 efter BL § 47";
const ended = "2025-04-20 indsats-ophoert om i1";
const received = "2025-02-03T09:12 underretning-modtaget h1";

// Serviceloven, in 2018.
const in2018 = { from: "2018-01-01" };
const a52 = "2018-03-01 afgoerelse a1 efter SEL § 52, stk. 3, nr. 3";
const i52 = "2018-03-10 indsats-ivaerksat i1 om a1 efter SEL § 52, stk. 3, nr. 3";
const akut52 = `${a52}: akut`;
const i527 = "2018-03-10 indsats-ivaerksat i1 om a1 efter SEL § 52, stk. 3, nr. 7";

// biome-ignore format: truth tables, one row per line
describe("what the dates answer to each question that names a duty", () => {
  table("UDR-01", [
    ["assessed in time", [i32, received, "2025-02-04T09:00 underretning-vurderet om h1"], "ja"],
    ["assessed 28 minutes late", [i32, received, "2025-02-04T09:40 underretning-vurderet om h1"], "nej"],
    ["not assessed", [i32, received], "nej"],
    ["one of two is late: every notification of the period counts", [i32, received, "2025-02-04T09:00 underretning-vurderet om h1", "2025-08-01T09:00 underretning-modtaget h2", "2025-08-03T09:00 underretning-vurderet om h2"], "nej"],
    ["a late one from before the period does not count", [i32, "2024-02-01T09:00 underretning-modtaget h2", received, "2025-02-04T09:00 underretning-vurderet om h1"], "ja"],
    ["an hour is not registered: it may stand in the journal", [i32, "2025-02-03 underretning-modtaget h1", "2025-02-04T09:00 underretning-vurderet om h1"], "–"],
    ["one is late and one lacks its hour: late is certain", [i32, received, "2025-05-03 underretning-modtaget h2"], "nej"],
    ["the 24 hours run: the question knows no »endnu«", [i32, "2025-12-31T09:00 underretning-modtaget h1"], "–"],
    ["none in the period, and the case began with one", [i32, "2024-02-01T09:00 underretning-modtaget h2"], "–"],
    ["none in the period, nor before it", [i32, "2026-01-02T09:00 underretning-modtaget h2"], "ikke-relevant"],
  ]);
  table("UDR-06", [
    ["concluded in time", [i32, "2025-01-10 opmaerksom-paa-behov", "2025-01-12 undersoegelse-besluttet", "2025-05-10 undersoegelse-afsluttet"], "ja"],
    ["concluded a day late", [i32, "2025-01-10 opmaerksom-paa-behov", "2025-01-12 undersoegelse-besluttet", "2025-05-11 undersoegelse-afsluttet"], "nej"],
    ["late, with a preliminary assessment in time: the question asks for either", [i32, "2025-01-10 opmaerksom-paa-behov", "2025-01-12 undersoegelse-besluttet", "2025-05-01 foreloebig-vurdering"], "ja"],
    ["still running", [i32, "2025-01-10 opmaerksom-paa-behov", "2025-01-12 undersoegelse-besluttet"], "ikke-maalbar-endnu", { asOf: "2025-04-01T12:00" }],
    ["the day the municipality became aware is not registered", [i32, "2025-01-12 undersoegelse-besluttet", "2025-05-11 undersoegelse-afsluttet"], "–"],
    ["the last one before the indsats counts", [i32, "2023-01-10 opmaerksom-paa-behov", "2024-06-01 opmaerksom-paa-behov", "2024-06-02 undersoegelse-besluttet", "2024-09-11 undersoegelse-afsluttet"], "ja"],
    ["one that began after the indsats is another", [i32, "2025-06-01 opmaerksom-paa-behov", "2025-06-02 undersoegelse-besluttet"], "–"],
  ]);
  table("UDR-13", [
    ["consent before the start", [a32, i32, "2025-03-05 samtykke-givet ved foraeldremyndighedsindehaver: indsats"], "ja"],
    ["none", [a32, i32], "nej"],
    ["after the start", [a32, i32, "2025-03-11 samtykke-givet ved foraeldremyndighedsindehaver: indsats"], "nej"],
    ["a placement of a child of 15 needs the child's too", [a46, i46, "2025-02-05 samtykke-givet ved foraeldremyndighedsindehaver: anbringelse"], "nej", { born: "2010-01-01" }],
    ["a placement without consent", [a47, i47], "ikke-relevant"],
    ["the decision behind the indsats is not registered", ["2025-03-10 indsats-ivaerksat i1 efter BL § 32"], "–"],
    ["another decision's consent is another matter", [a32, i32, "2025-03-05 samtykke-givet ved foraeldremyndighedsindehaver: indsats", "2025-09-01 afgoerelse a2 efter BL § 46"], "ja"],
  ]);
  table("IND-03", [
    ["a talk before the decision", [a32, i32, "2025-02-20 samtale-med-barn: alene"], "ja"],
    ["no talk", [a32, i32], "nej"],
    ["a talk after the decision", [a32, i32, "2025-03-02 samtale-med-barn: alene"], "nej"],
    ["the view obtained another way (§ 5, stk. 4)", [a32, i32, "2025-02-20 barnets-holdning-paa-anden-vis"], "ikke-relevant"],
    ["the child was not born", [a32, i32], "ikke-relevant", { born: "2025-04-01" }],
    ["§ 30 alone: the duty does not reckon it", ["2025-03-01 afgoerelse a1 efter BL § 30", "2025-03-10 indsats-ivaerksat i1 om a1 efter BL § 30"], "–"],
  ]);
  table("PLA-01", [
    ["decided whether to make a plan", [a32, i32, "2025-03-20 plan-stillingtagen om a1: ingen-plan"], "ja"],
    ["nothing decided", [a32, i32], "nej"],
    ["nothing decided, but a plan was made", [a32, i32, "2025-04-20 barnets-plan-udarbejdet"], "ja"],
    ["an older plan says nothing", [a32, i32, "2024-04-20 barnets-plan-udarbejdet"], "nej"],
    ["a young person of 16", [a32, i32], "ikke-relevant", { born: "2009-02-01" }],
  ]);
  table("PLA-03", [
    ["in time", [a46, i46, "2025-06-01 barnets-plan-udarbejdet"], "ja"],
    ["a day late", [a46, i46, "2025-06-02 barnets-plan-udarbejdet"], "nej"],
    ["still time", [a46, i46], "ikke-maalbar-endnu", { asOf: "2025-05-01T12:00" }],
    ["missing", [a46, i46], "nej"],
    ["before a placement without consent", [a47, i47, "2025-02-01 barnets-plan-udarbejdet"], "ja"],
    ["after it", [a47, i47, "2025-04-01 barnets-plan-udarbejdet"], "nej"],
    ["§ 32 with a plan decided, in time", [a32, i32, "2025-03-02 plan-stillingtagen om a1: plan", "2025-04-20 barnets-plan-udarbejdet"], "ja"],
    ["§ 32, no plan decided", [a32, i32, "2025-03-02 plan-stillingtagen om a1: ingen-plan"], "ikke-relevant"],
    ["§ 32, nothing decided", [a32, i32], "ikke-relevant"],
    ["§ 32, nothing decided but a plan made: its deadline is not reckoned", [a32, i32, "2025-04-20 barnets-plan-udarbejdet"], "–"],
    ["§ 32, a young person of 16", [a32, i32], "–", { born: "2009-02-01" }],
    ["turned 16 while placed: both plans must be in time", [a46, i46, "2025-05-01 barnets-plan-udarbejdet"], "nej", { born: "2009-08-01" }],
    ["turned 16, and the three months run", [a46, i46, "2025-05-01 barnets-plan-udarbejdet"], "ikke-maalbar-endnu", { born: "2009-11-01" }],
    ["turned 16, both in time", [a46, i46, "2025-05-01 barnets-plan-udarbejdet", "2025-10-20 ungeplan-udarbejdet"], "ja", { born: "2009-08-01" }],
  ]);
  table("OPF-01", [
    ["in time", [a32, i32, "2025-06-10 opfoelgning-holdt om i1"], "ja"],
    ["a day late", [a32, i32, "2025-06-11 opfoelgning-holdt om i1"], "nej"],
    ["missing", [a32, i32], "nej"],
    ["still time", [a32, i32], "ikke-maalbar-endnu", { asOf: "2025-05-01T12:00" }],
    ["ended before", [a32, i32, ended], "ikke-relevant"],
    ["another indsats' follow-up does not count", [a32, i32, "2025-02-01 indsats-ivaerksat i2 efter BL § 32", "2025-04-01 opfoelgning-holdt om i2"], "nej"],
  ]);
  table("OPF-03", [
    ["the next held in time, and the one after it is to come", [a32, i32, "2025-05-01 opfoelgning-holdt om i1, næste 2025-09-01", "2025-09-01 opfoelgning-holdt om i1, næste 2026-03-01"], "ja"],
    ["one late", [a32, i32, "2025-05-01 opfoelgning-holdt om i1, næste 2025-09-01", "2025-09-02 opfoelgning-holdt om i1, næste 2026-03-01"], "nej"],
    ["only the first is held", [a32, i32, "2025-05-01 opfoelgning-holdt om i1, næste 2026-09-01"], "ikke-maalbar-endnu"],
    ["no date was decided (counted in OPF-02)", [a32, i32, "2025-05-01 opfoelgning-holdt om i1"], "ikke-relevant"],
    ["the first is missing (counted in OPF-01)", [a32, i32], "ikke-relevant"],
    ["the first is to come", [a32, i32], "ikke-maalbar-endnu", { asOf: "2025-05-01T12:00" }],
    ["ended before the next", [a32, i32, "2025-04-01 opfoelgning-holdt om i1, næste 2025-09-01", ended], "ikke-relevant"],
  ]);
  const placed = "2023-05-10 indsats-ivaerksat i1 efter BL § 46";
  const firstYear = ["2023-08-01 tilsynsbesoeg: alene", "2024-02-01 tilsynsbesoeg: alene"];
  const secondYear = ["2024-08-01 tilsynsbesoeg: alene", "2025-02-01 tilsynsbesoeg: alene"];
  table("OPF-06", [
    ["two in each year that is over", [placed, ...firstYear, ...secondYear], "ja"],
    ["one too few in one of them", [placed, ...firstYear, "2024-08-01 tilsynsbesoeg: alene"], "nej"],
    ["a visit without a talk does not count", [placed, ...firstYear, "2024-08-01 tilsynsbesoeg: alene", "2025-02-01 tilsynsbesoeg: uden-samtale"], "nej"],
    ["not a year yet, though two are held", [a46, i46, "2025-05-01 tilsynsbesoeg: alene", "2025-08-01 tilsynsbesoeg: alene"], "ikke-maalbar-endnu"],
    ["ended in its first year, though two are held", [a46, i46, "2025-03-20 tilsynsbesoeg: alene", "2025-04-01 tilsynsbesoeg: alene", ended], "ikke-relevant"],
    ["ended in its third year", [placed, ...firstYear, ...secondYear, "2025-08-01 indsats-ophoert om i1"], "ja"],
  ]);
  const oldPlacement = "2023-05-10 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7";
  table("TEM-OVE-02", [
    ["decided in time", [oldPlacement, "2025-03-01 afgoerelse efter BL § 114"], "ja", { born: "2007-11-01" }],
    ["decided too late", [oldPlacement, "2025-05-02 afgoerelse efter BL § 114"], "nej", { born: "2007-11-01" }],
    ["missing", [oldPlacement], "nej", { born: "2007-11-01" }],
    ["still more than six months", [oldPlacement], "ikke-maalbar-endnu", { born: "2008-11-01" }],
    ["the placement ended before", [oldPlacement, "2025-02-01 indsats-ophoert om i1"], "ikke-relevant", { born: "2007-11-01" }],
    ["placed too late for the date to be kept", [a46, i46], "–", { born: "2007-04-01" }],
  ]);

  table("B20-UDR-01", [
    ["assessed in time", [i52, "2018-02-03T09:12 underretning-modtaget h1", "2018-02-04T09:12 underretning-vurderet om h1"], "ja", in2018],
    ["late", [i52, "2018-02-03T09:12 underretning-modtaget h1", "2018-02-04T09:13 underretning-vurderet om h1"], "nej", in2018],
  ]);
  table("B20-UDR-04", [
    ["concluded in time", [i52, "2018-01-10 opmaerksom-paa-behov", "2018-01-12 undersoegelse-besluttet", "2018-05-10 undersoegelse-afsluttet"], "ja", in2018],
    ["late, with a preliminary assessment in time", [i52, "2018-01-10 opmaerksom-paa-behov", "2018-01-12 undersoegelse-besluttet", "2018-05-01 foreloebig-vurdering"], "ja", in2018],
    ["late", [i52, "2018-01-10 opmaerksom-paa-behov", "2018-01-12 undersoegelse-besluttet", "2018-06-10 undersoegelse-afsluttet"], "nej", in2018],
  ]);
  table("B20-IND-02", [
    ["a talk before the decision", [a52, i52, "2018-02-20 samtale-med-barn: alene"], "ja", in2018],
    ["no talk", [a52, i52], "nej", in2018],
    ["left out", [a52, i52, "2018-02-20 barnets-holdning-paa-anden-vis"], "ikke-relevant", in2018],
  ]);
  table("B20-VAL-02", [
    ["before the decision", [a52, i52, "2018-02-20 handleplan-udarbejdet"], "ja", in2018],
    ["after it, without haste", [a52, i52, "2018-04-20 handleplan-udarbejdet"], "nej", in2018],
    ["urgent, and within four months", [akut52, i52, "2018-07-01 handleplan-udarbejdet"], "ja", in2018],
    ["urgent, and a day later", [akut52, i52, "2018-07-02 handleplan-udarbejdet"], "nej", in2018],
    ["urgent, and the four months run", [akut52, i52], "ikke-maalbar-endnu", { ...in2018, asOf: "2018-05-01T12:00" }],
    ["there is no handleplan (counted in B20-VAL-01)", [a52, i52], "ikke-relevant", in2018],
  ]);
  table("B20-OPF-01", [
    ["in time", [a52, i52, "2018-06-10 opfoelgning-holdt om i1"], "ja", in2018],
    ["late", [a52, i52, "2018-06-11 opfoelgning-holdt om i1"], "nej", in2018],
    ["still time", [a52, i52], "ikke-maalbar-endnu", { ...in2018, asOf: "2018-05-01T12:00" }],
    ["ended before", [a52, i52, "2018-04-20 indsats-ophoert om i1"], "ikke-relevant", in2018],
  ]);
  table("B20-OPF-02", [
    ["six months between", [a52, i52, "2018-05-01 opfoelgning-holdt om i1", "2018-11-01 opfoelgning-holdt om i1"], "ja", in2018],
    ["a day more", [a52, i52, "2018-05-01 opfoelgning-holdt om i1", "2018-11-02 opfoelgning-holdt om i1"], "nej", in2018],
    ["only the first, and less than six months ago", [a52, i52, "2018-08-01 opfoelgning-holdt om i1"], "ikke-maalbar-endnu", in2018],
    ["the first is missing (counted in B20-OPF-01)", [a52, i52], "ikke-relevant", in2018],
  ]);
  const visits = ["2018-05-01 tilsynsbesoeg: alene", "2018-09-01 tilsynsbesoeg: alene"];
  table("B20-OPF-03", [
    ["two in the year", [i527, ...visits], "ja", { ...in2018, asOf: "2019-06-01T12:00" }],
    ["one", [i527, "2018-05-01 tilsynsbesoeg: alene"], "nej", { ...in2018, asOf: "2019-06-01T12:00" }],
    ["the year is not over", [i527, ...visits], "ikke-maalbar-endnu", in2018],
  ]);

  const followUp = { ...in2018, reference: "f1" };
  table("opf-rettidig-opfoelgning", [
    ["the first in time, the next is to come", [a52, i52, "2018-06-10 opfoelgning-holdt f1 om i1"], "ja", { ...followUp, asOf: "2018-11-01T12:00" }],
    ["the next is missing", [a52, i52, "2018-06-10 opfoelgning-holdt f1 om i1"], "nej", followUp],
    ["the first late", [a52, i52, "2018-06-11 opfoelgning-holdt f1 om i1"], "nej", followUp],
    ["a later one late", ["2017-01-10 indsats-ivaerksat i1 efter SEL § 52", "2017-12-01 opfoelgning-holdt om i1", "2018-06-02 opfoelgning-holdt f1 om i1"], "nej", followUp],
    ["the late one was before the period", ["2017-01-10 indsats-ivaerksat i1 efter SEL § 52", "2017-12-01 opfoelgning-holdt om i1", "2018-06-01 opfoelgning-holdt f1 om i1", "2018-11-01 opfoelgning-holdt om i1"], "ja", followUp],
  ]);
  const assessed = { ...in2018, reference: "v1" };
  table("und-24-timers-screening-ikke-overholdt", [
    ["asks for the fault: late is yes", ["2018-02-03T09:12 underretning-modtaget h1", "2018-02-04T09:40 underretning-vurderet v1 om h1"], "ja", assessed],
    ["in time is no", ["2018-02-03T09:12 underretning-modtaget h1", "2018-02-04T09:00 underretning-vurderet v1 om h1"], "nej", assessed],
    ["only the notification that was drawn counts", ["2018-02-03T09:12 underretning-modtaget h1", "2018-02-04T09:00 underretning-vurderet v1 om h1", "2018-05-03T09:12 underretning-modtaget h2"], "nej", assessed],
  ]);
  const decision = { ...in2018, reference: "a1" };
  for (const id of ["hpf-inddragelse-af-barnet", "hpa-inddragelse-af-barnet"])
    table(id, [
      ["a talk before the decision", [a52, "2018-02-20 samtale-med-barn: alene"], "ja", decision],
      ["no talk", [a52], "nej", decision],
      ["the child was not born", [a52], "ikke-relevant", { ...decision, born: "2018-04-01" }],
    ]);
  table("hpf-handleplan-inden-for-4-maanedersfristen", [
    ["before the decision", [a52, "2018-02-20 handleplan-udarbejdet"], "ja", decision],
    ["after it, without haste: the duty does not reckon four months", [a52, "2018-04-20 handleplan-udarbejdet"], "–", decision],
    ["urgent, and within four months", [akut52, "2018-07-01 handleplan-udarbejdet"], "ja", decision],
    ["urgent, and later", [akut52, "2018-07-02 handleplan-udarbejdet"], "nej", decision],
    ["urgent, and the four months run", [akut52], "ikke-maalbar-endnu", { ...decision, asOf: "2018-05-01T12:00" }],
    ["urgent, and ended within them", [akut52, i52, "2018-06-01 indsats-ophoert om i1"], "ikke-relevant", decision],
  ]);
  table("hpa-anbringelse-sket-akut-uden-handleplan", [
    ["a handleplan on the decision's day", [a52, "2018-03-01 handleplan-udarbejdet"], "nej", decision],
    ["urgent without: the law excuses it, the question counts it", [akut52], "ja", decision],
    ["without, and no haste", [a52], "ja", decision],
  ]);
  const seen2019 = { from: "2019-01-01", reference: "f1", asOf: "2019-12-31T12:00" };
  const longPlaced = "2017-05-10 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7";
  const f1 = "2019-07-01 opfoelgning-holdt f1 om i1";
  table("opa-tilsyn-foert-rettidigt", [
    ["only the last year that is over counts", [longPlaced, f1, "2018-08-01 tilsynsbesoeg: alene", "2019-02-01 tilsynsbesoeg: alene"], "ja", seen2019],
    ["too few in it", [longPlaced, f1, "2017-08-01 tilsynsbesoeg: alene", "2018-02-01 tilsynsbesoeg: alene"], "nej", seen2019],
    ["not a year yet", ["2019-05-10 indsats-ivaerksat i1 efter SEL § 52, stk. 3, nr. 7", f1], "ikke-maalbar-endnu", seen2019],
  ]);
});

describe("level 0 as a whole", () => {
  it("has a truth table for every question that names a duty, but for the one it is silent on", () => {
    const named = questions.filter(({ duties }) => duties.length > 0);
    expect(named.filter((question) => !isAnsweredByDates(question)).map(({ id }) => id)).toEqual(["OPF-02"]);
    expect(new Set(named.filter(isAnsweredByDates).map(({ id }) => id))).toEqual(asked);
  });

  it("tells the dates it used, the events they come from, and that a yes is of the dates alone", () => {
    const question = questions.find(({ id }) => id === "IND-03");
    const moment = parseLocalTime("2025-12-31T12:00");
    if (question === undefined || !moment.ok) throw new Error();
    const history = readHistory(aCase([a32, i32, "2025-02-20 samtale-med-barn s1: alene"]), moment.value);
    const subject = { history, reference: history.find("i1") ?? null, period: null };
    expect(answerFromDates(question, subject)).toEqual({
      questionId: "IND-03",
      questionVersion: 1,
      value: "ja",
      sentences: [
        "Afgørelsen blev truffet 1. marts 2025. Samtalen med barnet var 20. februar 2025: i tide (BL § 5, stk. 3-4).",
        "Datoerne er i orden. Resten af spørgsmålet kan de ikke svare på.",
      ],
      evidence: ["s1", "a1"],
    });
  });

  it("knows nothing of what was registered as happening after the draw", () => {
    const held = "2025-06-10 opfoelgning-holdt om i1";
    expect(answered("OPF-01", [a32, i32, held], { asOf: "2025-05-01T12:00" })).toBe("ikke-maalbar-endnu");
  });
});
