import { expect, test } from "vitest";
import { localDate } from "#kit/local-date";
import type { DutyId } from "./duty-ids.ts";
import { explainOutcome } from "./explain-outcome.ts";
import { judgeCase } from "./judge-case.ts";
import { wholeDay } from "./moment.ts";
import { aCase } from "./testing/a-case.ts";

const received = "2025-02-03T09:12 underretning-modtaget h1 ved borger";
const decision = "2025-03-10 afgoerelse a1 efter BL § 32, stk. 1, nr. 3";
const placed = "2025-03-10 indsats-ivaerksat i1 efter BL § 46";

type Row = readonly [id: DutyId, lines: readonly string[], sentence: string];

// biome-ignore format: a truth table, one row per line
const rows: readonly Row[] = [
  ["bl-136-vurdering-24-timer", [received, "2025-02-04T09:12 underretning-vurderet h2 om h1"], "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var færdig 4. februar 2025 kl. 09.12: i tide (BL § 136)."],
  ["bl-136-vurdering-24-timer", [received, "2025-02-04T09:13 underretning-vurderet h2 om h1"], "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var færdig 4. februar 2025 kl. 09.13: 1 minut for sent (BL § 136)."],
  ["bl-136-vurdering-24-timer", [received, "2025-02-04T10:12 underretning-vurderet h2 om h1"], "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var færdig 4. februar 2025 kl. 10.12: 1 time for sent (BL § 136)."],
  ["bl-136-vurdering-24-timer", [received, "2025-02-05T00:55 underretning-vurderet h2 om h1"], "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var færdig 5. februar 2025 kl. 00.55: 15 timer og 43 minutter for sent (BL § 136)."],
  ["bl-136-vurdering-24-timer", [received, "2025-02-06T11:30 underretning-vurderet h2 om h1"], "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var færdig 6. februar 2025 kl. 11.30: 2 døgn og 2 timer for sent (BL § 136)."],
  ["bl-136-vurdering-24-timer", [received], "Underretningen kom 3. februar 2025 kl. 09.12. Der er ingen vurdering i sagen; fristen var 4. februar 2025 kl. 09.12 (BL § 136)."],
  ["bl-136-vurdering-24-timer", ["2025-02-03 underretning-modtaget h1"], "Underretningen kom 3. februar 2025. Uden klokkeslæt kan fristen i timer ikke afgøres (BL § 136)."],
  ["bl-136-vurdering-24-timer", [received, "2025-02-04 underretning-vurderet h2 om h1"], "Underretningen kom 3. februar 2025 kl. 09.12. Vurderingen var færdig 4. februar 2025. Uden begge klokkeslæt kan fristen i timer ikke afgøres (BL § 136)."],
  ["bl-136-vurdering-24-timer", ["2025-02-03 underretning-modtaget h1", "2025-02-04T10:00 underretning-vurderet h2 om h1"], "Underretningen kom 3. februar 2025. Vurderingen var færdig 4. februar 2025 kl. 10.00. Uden begge klokkeslæt kan fristen i timer ikke afgøres (BL § 136)."],
  ["bl-138-kvittering-6-hverdage", [received, "2025-02-12 underretning-kvitteret h2 om h1"], "Underretningen kom 3. februar 2025. Kvitteringen blev sendt 12. februar 2025: 1 dag for sent; fristen var 11. februar 2025 (BL § 138)."],
  ["bl-91-plan-stillingtagen", [decision, "2025-03-20 plan-stillingtagen p1 om a1: ingen-plan"], "Afgørelsen blev truffet 10. marts 2025. Der blev taget stilling til en plan 20. marts 2025 (BL § 91, stk. 1)."],
  ["bl-91-plan-stillingtagen", [decision], "Afgørelsen blev truffet 10. marts 2025. Der er ikke taget stilling til, om der skal laves en plan (BL § 91, stk. 1)."],
  ["bl-32-samtykke", [decision], "Afgørelsen blev truffet 10. marts 2025. Det skal være i orden den dag, indsatsen iværksættes; den dag er ikke registreret endnu (BL § 32, stk. 3)."],
  ["bl-156-tilsynsbesoeg", [placed], "De 12 måneder begyndte 10. marts 2025. Fristen er 9. marts 2026 (BL § 156, stk. 5)."],
  ["bl-156-tilsynsbesoeg", [placed, "2025-05-01 indsats-ophoert e1 om i1"], "De 12 måneder begyndte 10. marts 2025. Bortfaldet, fordi anbringelsen ophørte 1. maj 2025; fristen ville have været 9. marts 2026 (BL § 156, stk. 5)."],
  ["bl-20-undersoegelse-4-maaneder", ["2025-01-15 opmaerksom-paa-behov b1", "2025-02-01 undersoegelse-besluttet b2", "2025-05-01 foreloebig-vurdering b3"], "Kommunen blev opmærksom på behovet 15. januar 2025. Undtaget, fordi der forelå en foreløbig vurdering 1. maj 2025; fristen var 15. maj 2025 (BL § 20, stk. 3)."],
  ["bl-46-undersoegelse-foer-afgoerelse", ["2025-03-10 afgoerelse a1 efter BL § 46: akut"], "Afgørelsen blev truffet 10. marts 2025. Undtaget, fordi afgørelsen er akut (BL § 46, stk. 3)."],
  ["bl-32-samtykke", [decision, "2025-03-20 indsats-ivaerksat i1 om a1 efter BL § 32, stk. 1, nr. 3"], "Afgørelsen blev truffet 10. marts 2025. Der var ikke et gyldigt samtykke, da indsatsen begyndte 20. marts 2025 (BL § 32, stk. 3)."],
  ["bl-5-barnets-holdning", [decision, "2025-03-01 barnets-holdning-paa-anden-vis v1"], "Afgørelsen blev truffet 10. marts 2025. Undtaget, fordi barnets holdning blev belyst på anden vis 1. marts 2025; om det var berettiget, vurderer et menneske (BL § 5, stk. 3-4)."],
  ["bl-95-foerste-opfoelgning", [placed, "2025-06-11 opfoelgning-holdt o1 om i1"], "Indsatsen begyndte 10. marts 2025. Den første opfølgning blev holdt 11. juni 2025: 1 dag for sent; fristen var 10. juni 2025 (BL § 95, stk. 2)."],
  ["bl-95-foerste-opfoelgning", [placed, "2025-02-01 undersoegelse-besluttet b1", "2025-04-20 undersoegelse-afsluttet b2", "2025-05-10 opfoelgning-holdt o1 om i1"], "Indsatsen begyndte 10. marts 2025. Den første opfølgning blev holdt 10. maj 2025: 20 dage for sent; fristen var 20. april 2025, da en udredning, der løb samtidig, blev afsluttet (BL § 95, stk. 2)."],
  ["bl-95-foerste-opfoelgning", [placed, "2025-02-01 undersoegelse-besluttet b1", "2025-04-20 undersoegelse-afsluttet b2"], "Indsatsen begyndte 10. marts 2025. Der er ikke holdt en opfølgning; fristen var 20. april 2025, da en udredning, der løb samtidig, blev afsluttet (BL § 95, stk. 2)."],
  ["bl-95-foerste-opfoelgning", [placed, "2025-06-09 indsats-ophoert e1 om i1"], "Indsatsen begyndte 10. marts 2025. Bortfaldet, fordi indsatsen ophørte 9. juni 2025; fristen ville have været 10. juni 2025 (BL § 95, stk. 2)."],
  ["bl-67-anbragt-3-aar", ["2025-03-10 afgoerelse a1 efter BL § 67", "2022-01-10 indsats-ivaerksat i1 efter SEL § 58"], "Afgørelsen om permanent anbringelse blev truffet 10. marts 2025. Anbringelsen begyndte 10. januar 2022: mindst 3 år før (BL § 67)."],
];

test.each(rows)("%s: %s", (id, lines, sentence) => {
  const outcomes = judgeCase(aCase(lines), wholeDay(localDate("2025-12-31")));
  const outcome = outcomes.find(({ duty }) => duty.id === id) ?? expect.fail(`no ${id}`);
  expect(explainOutcome(outcome)).toBe(sentence);
});
