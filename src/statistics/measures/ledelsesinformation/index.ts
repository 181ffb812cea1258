import { aabneSager } from "./aabne-sager.ts";
import { aabneSagerPrRaadgiver } from "./aabne-sager-pr-raadgiver.ts";
import { afgoerelserEfterParagraf } from "./afgoerelser-efter-paragraf.ts";
import { boernAnbragt } from "./boern-anbragt.ts";
import { genvurderet } from "./genvurderet.ts";
import type { ManagementFigure } from "./management-figure.ts";
import { opfoelgningerHoldt } from "./opfoelgninger-holdt.ts";
import { opfoelgningerITide } from "./opfoelgninger-i-tide.ts";
import { planerITide } from "./planer-i-tide.ts";
import { planerUdarbejdet } from "./planer-udarbejdet.ts";
import { samtykke } from "./samtykke.ts";
import { screeningerEfterUdfald } from "./screeninger-efter-udfald.ts";
import { tilsynsbesoegHoldt } from "./tilsynsbesoeg-holdt.ts";
import { tilsynsbesoegITide } from "./tilsynsbesoeg-i-tide.ts";
import { underretningIgenInden12Maaneder } from "./underretning-igen-inden-12-maaneder.ts";
import { underretningerModtaget } from "./underretninger-modtaget.ts";
import { undersoegelsensDage } from "./undersoegelsens-dage.ts";
import { undersoegelserAfsluttet } from "./undersoegelser-afsluttet.ts";
import { undersoegelserITide } from "./undersoegelser-i-tide.ts";
import { undersoegelserPaabegyndt } from "./undersoegelser-paabegyndt.ts";
import { vurderetInden24Timer } from "./vurderet-inden-24-timer.ts";

/** Every figure of ledelsesinformation, group by group, in the order that the page and the files show them. */
export const managementFigures: readonly ManagementFigure[] = [
  underretningerModtaget,
  vurderetInden24Timer,
  underretningIgenInden12Maaneder,
  genvurderet,
  screeningerEfterUdfald,
  undersoegelserPaabegyndt,
  undersoegelserAfsluttet,
  undersoegelserITide,
  undersoegelsensDage,
  planerUdarbejdet,
  planerITide,
  opfoelgningerHoldt,
  opfoelgningerITide,
  tilsynsbesoegHoldt,
  tilsynsbesoegITide,
  boernAnbragt,
  afgoerelserEfterParagraf,
  samtykke,
  aabneSager,
  aabneSagerPrRaadgiver,
];
