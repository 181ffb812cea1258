import { bl5BarnetsHoldning } from "./barnets-lov/p005-barnets-holdning.ts";
import { bl6Bisidder } from "./barnets-lov/p006-bisidder.ts";
import { bl20Undersoegelse4Maaneder } from "./barnets-lov/p020-undersoegelse-4-maaneder.ts";
import { bl32Samtykke } from "./barnets-lov/p032-samtykke.ts";
import { bl46Samtykke } from "./barnets-lov/p046-samtykke.ts";
import { bl46UndersoegelseFoerAfgoerelse } from "./barnets-lov/p046-undersoegelse-foer-afgoerelse.ts";
import { bl47PlanFoerAfgoerelse } from "./barnets-lov/p047-plan-foer-afgoerelse.ts";
import { bl47UndersoegelseFoerAfgoerelse } from "./barnets-lov/p047-undersoegelse-foer-afgoerelse.ts";
import { bl67Anbragt3Aar } from "./barnets-lov/p067-anbragt-3-aar.ts";
import { bl75Stoetteperson } from "./barnets-lov/p075-stoetteperson.ts";
import { bl91Plan3Maaneder32 } from "./barnets-lov/p091-plan-3-maaneder-32.ts";
import { bl91Plan3Maaneder46 } from "./barnets-lov/p091-plan-3-maaneder-46.ts";
import { bl91PlanStillingtagen } from "./barnets-lov/p091-plan-stillingtagen.ts";
import { bl95FoersteOpfoelgning } from "./barnets-lov/p095-foerste-opfoelgning.ts";
import { bl95KadenceFastsat } from "./barnets-lov/p095-kadence-fastsat.ts";
import { bl95NaesteOpfoelgning } from "./barnets-lov/p095-naeste-opfoelgning.ts";
import { bl104Samvaer8Uger } from "./barnets-lov/p104-samvaer-8-uger.ts";
import { bl108Ungeplan3Maaneder } from "./barnets-lov/p108-ungeplan-3-maaneder.ts";
import { bl108Ungeplan16Aar } from "./barnets-lov/p108-ungeplan-16-aar.ts";
import { bl111Ungestoette } from "./barnets-lov/p111-ungestoette.ts";
import { bl136Vurdering24Timer } from "./barnets-lov/p136-vurdering-24-timer.ts";
import { bl137Genvurdering } from "./barnets-lov/p137-genvurdering.ts";
import { bl138Kvittering6Hverdage } from "./barnets-lov/p138-kvittering-6-hverdage.ts";
import { bl138OrienteringFagperson } from "./barnets-lov/p138-orientering-fagperson.ts";
import { bl156Tilsynsbesoeg } from "./barnets-lov/p156-tilsynsbesoeg.ts";
import type { Duty } from "./duty.ts";
import { sel48Boernesamtale } from "./serviceloven/p048-boernesamtale.ts";
import { sel50Undersoegelse4Maaneder } from "./serviceloven/p050-undersoegelse-4-maaneder.ts";
import { sel70Opfoelgning3Maaneder } from "./serviceloven/p070-opfoelgning-3-maaneder.ts";
import { sel70Opfoelgning6Maaneder } from "./serviceloven/p070-opfoelgning-6-maaneder.ts";
import { sel140Handleplan4Maaneder } from "./serviceloven/p140-handleplan-4-maaneder.ts";
import { sel140HandleplanFoerAfgoerelse } from "./serviceloven/p140-handleplan-foer-afgoerelse.ts";
import { sel148Tilsynsbesoeg } from "./serviceloven/p148-tilsynsbesoeg.ts";
import { sel155Vurdering24Timer } from "./serviceloven/p155-vurdering-24-timer.ts";

/** Every duty there is, in the order a case meets them: barnets lov, then serviceloven. */
export const duties: readonly Duty[] = [
  bl136Vurdering24Timer,
  bl138Kvittering6Hverdage,
  bl137Genvurdering,
  bl20Undersoegelse4Maaneder,
  bl5BarnetsHoldning,
  bl6Bisidder,
  bl32Samtykke,
  bl46Samtykke,
  bl46UndersoegelseFoerAfgoerelse,
  bl47UndersoegelseFoerAfgoerelse,
  bl47PlanFoerAfgoerelse,
  bl91PlanStillingtagen,
  bl91Plan3Maaneder32,
  bl91Plan3Maaneder46,
  bl108Ungeplan3Maaneder,
  bl108Ungeplan16Aar,
  bl95FoersteOpfoelgning,
  bl95KadenceFastsat,
  bl95NaesteOpfoelgning,
  bl156Tilsynsbesoeg,
  bl111Ungestoette,
  bl104Samvaer8Uger,
  bl138OrienteringFagperson,
  bl75Stoetteperson,
  bl67Anbragt3Aar,
  sel155Vurdering24Timer,
  sel50Undersoegelse4Maaneder,
  sel48Boernesamtale,
  sel140HandleplanFoerAfgoerelse,
  sel140Handleplan4Maaneder,
  sel70Opfoelgning3Maaneder,
  sel70Opfoelgning6Maaneder,
  sel148Tilsynsbesoeg,
];

export function findDuty(id: string): Duty | undefined {
  return duties.find((duty) => duty.id === id);
}
