import type { QualityRule } from "./quality-rule.ts";
import { afgoerelseFoerFoedsel } from "./rules/afgoerelse-foer-foedsel.ts";
import { afgoerelseUdenIndsats } from "./rules/afgoerelse-uden-indsats.ts";
import { foedtLaengeEfterAabning } from "./rules/foedt-laenge-efter-aabning.ts";
import { fyldt23IAabenSag } from "./rules/fyldt-23-i-aaben-sag.ts";
import { haendelseEfterLukning } from "./rules/haendelse-efter-lukning.ts";
import { haendelseFoerAabning } from "./rules/haendelse-foer-aabning.ts";
import { haendelseIFremtiden } from "./rules/haendelse-i-fremtiden.ts";
import { indsatsEfterAfslag } from "./rules/indsats-efter-afslag.ts";
import { indsatsFoerAfgoerelse } from "./rules/indsats-foer-afgoerelse.ts";
import { indsatsOphoertFoerBegyndt } from "./rules/indsats-ophoert-foer-begyndt.ts";
import { indsatsUdenAfgoerelse } from "./rules/indsats-uden-afgoerelse.ts";
import { indsatsUdenParagraf } from "./rules/indsats-uden-paragraf.ts";
import { lukketSagMedIndsats } from "./rules/lukket-sag-med-indsats.ts";
import { opfoelgningEfterOphoer } from "./rules/opfoelgning-efter-ophoer.ts";
import { opfoelgningFoerIndsats } from "./rules/opfoelgning-foer-indsats.ts";
import { paragrafAfvigerFraAfgoerelse } from "./rules/paragraf-afviger-fra-afgoerelse.ts";
import { paragrafUdenForSinTid } from "./rules/paragraf-uden-for-sin-tid.ts";
import { sammeHaendelseToGange } from "./rules/samme-haendelse-to-gange.ts";
import { samtaleFoerFoedsel } from "./rules/samtale-foer-foedsel.ts";
import { samtykkeTilbagekaldtUdenAtVaereGivet } from "./rules/samtykke-tilbagekaldt-uden-at-vaere-givet.ts";
import { samvaerGenoptagetUdenSuspension } from "./rules/samvaer-genoptaget-uden-suspension.ts";
import { tilsynsbesoegUdenAnbringelse } from "./rules/tilsynsbesoeg-uden-anbringelse.ts";
import { toAnbringelserSamtidig } from "./rules/to-anbringelser-samtidig.ts";
import { udfaldMangler } from "./rules/udfald-mangler.ts";
import { udredningAfsluttetFoerBegyndt } from "./rules/udredning-afsluttet-foer-begyndt.ts";
import { udredningUdenBegyndelse } from "./rules/udredning-uden-begyndelse.ts";
import { underretningBesvaretFoerModtaget } from "./rules/underretning-besvaret-foer-modtaget.ts";
import { underretningUdenKlokkeslaet } from "./rules/underretning-uden-klokkeslaet.ts";
import { underretningUdenUnderretter } from "./rules/underretning-uden-underretter.ts";
import { vedroererForkertHaendelse } from "./rules/vedroerer-forkert-haendelse.ts";
import { vedroererMangler } from "./rules/vedroerer-mangler.ts";

/** Every rule of data quality, in the order that a case meets them: notifications, udredning, decisions and indsatser, then any event, then the case itself. */
export const qualityRules: readonly QualityRule[] = [
  underretningUdenKlokkeslaet,
  underretningUdenUnderretter,
  underretningBesvaretFoerModtaget,
  udfaldMangler,
  udredningUdenBegyndelse,
  udredningAfsluttetFoerBegyndt,
  samtykkeTilbagekaldtUdenAtVaereGivet,
  paragrafUdenForSinTid,
  indsatsUdenParagraf,
  paragrafAfvigerFraAfgoerelse,
  indsatsUdenAfgoerelse,
  afgoerelseUdenIndsats,
  indsatsFoerAfgoerelse,
  indsatsEfterAfslag,
  indsatsOphoertFoerBegyndt,
  opfoelgningFoerIndsats,
  opfoelgningEfterOphoer,
  tilsynsbesoegUdenAnbringelse,
  toAnbringelserSamtidig,
  samvaerGenoptagetUdenSuspension,
  vedroererMangler,
  vedroererForkertHaendelse,
  sammeHaendelseToGange,
  haendelseIFremtiden,
  haendelseFoerAabning,
  haendelseEfterLukning,
  lukketSagMedIndsats,
  samtaleFoerFoedsel,
  afgoerelseFoerFoedsel,
  foedtLaengeEfterAabning,
  fyldt23IAabenSag,
];

export function findQualityRule(id: string): QualityRule | undefined {
  return qualityRules.find((rule) => rule.id === id);
}
