/**
 * What can happen in a case, in the order of a case's life. The codes are the `type` column of
 * haendelser.csv and never change; the titles are for people.
 */
export const eventTypes = {
  "underretning-modtaget": "Underretning modtaget",
  "underretning-vurderet": "Underretning vurderet",
  "underretning-kvitteret": "Underretning kvitteret",
  "underretter-orienteret": "Underretter orienteret",
  genvurdering: "Genvurdering",
  "screening-afsluttet": "Screening afsluttet",
  "opmaerksom-paa-behov": "Opmærksom på muligt behov for særlig støtte",
  "afdaekning-paabegyndt": "Afdækning påbegyndt",
  "afdaekning-afsluttet": "Afdækning afsluttet",
  "undersoegelse-besluttet": "Børnefaglig undersøgelse besluttet",
  "undersoegelse-afsluttet": "Børnefaglig undersøgelse afsluttet",
  "foreloebig-vurdering": "Foreløbig vurdering",
  "samtale-med-barn": "Samtale med barnet",
  "barnets-holdning-paa-anden-vis": "Barnets holdning belyst på anden vis",
  "bisidder-vejledt": "Vejledt om bisidder",
  "samtykke-givet": "Samtykke givet",
  "samtykke-tilbagekaldt": "Samtykke tilbagekaldt",
  afgoerelse: "Afgørelse",
  "indsats-ivaerksat": "Indsats iværksat",
  "indsats-ophoert": "Indsats ophørt",
  "plan-stillingtagen": "Stillingtagen til barnets plan",
  "barnets-plan-udarbejdet": "Barnets plan udarbejdet",
  "ungeplan-udarbejdet": "Ungeplan udarbejdet",
  "handleplan-udarbejdet": "Handleplan udarbejdet",
  "plan-revideret": "Plan revideret",
  "plan-sendt-til-anbringelsessted": "Plan sendt til anbringelsesstedet",
  "opfoelgning-holdt": "Opfølgning holdt",
  tilsynsbesoeg: "Tilsynsbesøg",
  "samvaer-fastsat": "Samvær fastsat",
  "samvaer-suspenderet": "Samvær suspenderet",
  "samvaer-genoptaget": "Samvær genoptaget",
  "stoetteperson-tilbudt": "Støtteperson tilbudt",
  "netvaerk-afdaekket": "Netværk afdækket",
  trivselslineal: "Trivselslinealen",
  sikkerhedsskala: "Sikkerhedsskala",
} as const;

export type EventType = keyof typeof eventTypes;

export function isEventType(text: string): text is EventType {
  return Object.hasOwn(eventTypes, text);
}
