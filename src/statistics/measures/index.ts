import { aendringBlandtMange } from "./aendring-blandt-mange.ts";
import { aendringFraBaseline } from "./aendring-fra-baseline.ts";
import { aendringIndenForSagstyper } from "./aendring-inden-for-sagstyper.ts";
import { andelIAlleSager } from "./andel-i-alle-sager.ts";
import { andelIHoejGrad } from "./andel-i-hoej-grad.ts";
import { andelIkkeRelevant } from "./andel-ikke-relevant.ts";
import { andelJa } from "./andel-ja.ts";
import { andelMedDatoerne } from "./andel-med-datoerne.ts";
import { casesInWords } from "./cases-in-words.ts";
import { enighedMellemNiveauer } from "./enighed-mellem-niveauer.ts";
import { enighedOmGrader } from "./enighed-om-grader.ts";
import { faaSager } from "./faa-sager.ts";
import { ikkeRelevantPrMaaler } from "./ikke-relevant-pr-maaler.ts";
import { korrigeretAndel } from "./korrigeret-andel.ts";
import { korrigeretAndelPaaTvaers } from "./korrigeret-andel-paa-tvaers.ts";
import type { MeasureDescription } from "./measure.ts";
import { opfyldtIPejlemaerke } from "./opfyldt-i-pejlemaerke.ts";
import { praksisOgStrenghed } from "./praksis-og-strenghed.ts";
import { strenghedOverAlleSpoergsmaal } from "./strenghed-over-alle-spoergsmaal.ts";

/** Every published figure, in the order the method chapter and `docs/catalogue/` list them. */
export const measures: readonly MeasureDescription[] = [
  andelJa,
  andelIHoejGrad,
  andelIAlleSager,
  casesInWords,
  faaSager,
  opfyldtIPejlemaerke,
  aendringFraBaseline,
  aendringBlandtMange,
  aendringIndenForSagstyper,
  praksisOgStrenghed,
  enighedMellemNiveauer,
  enighedOmGrader,
  strenghedOverAlleSpoergsmaal,
  korrigeretAndel,
  korrigeretAndelPaaTvaers,
  andelMedDatoerne,
  andelIkkeRelevant,
  ikkeRelevantPrMaaler,
];
