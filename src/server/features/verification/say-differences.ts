import { may } from "#audit/permissions";
import type { Actor } from "#audit/roles";
import type { Difference } from "#audit/verify/difference";

const places: Readonly<Record<Difference["where"], string>> = {
  modellen: "spørgsmål og kriterier",
  grundlag: "grundlaget",
  raekkefoelge: "rækkefølgen",
  udtraek: "udtrækket",
  maalinger: "målingerne",
  svar: "svarene",
  datoer: "datoernes svar",
  resultater: "resultaterne",
};

/**
 * What differs, in Danish. The sentences name cases, so only the head of quality reads them, and the owner at the command
 * line (null); others are told where and how many.
 */
export function sayDifferences(actor: Actor | null, differences: readonly Difference[]): string[] {
  if (actor === null || may(actor, "close-audit")) return differences.map(({ sentence }) => sentence);
  return [...new Set(differences.map(({ where }) => where))].map((where) => {
    const found = differences.filter((one) => one.where === where).length;
    const what = found === 1 ? "1 forskel" : `${found} forskelle`;
    return `Der er ${what} i ${places[where]}. Den tilsynsansvarlige kan se, hvad der er galt.`;
  });
}
