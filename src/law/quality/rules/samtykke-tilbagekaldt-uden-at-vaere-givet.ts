import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const samtykkeTilbagekaldtUdenAtVaereGivet: QualityRule = {
  id: "samtykke-tilbagekaldt-uden-at-vaere-givet",
  title: "Samtykke kaldt tilbage, før det er givet",
  kind: "modsigelse",
  meaning:
    "Et samtykke er kaldt tilbage, men samme person har ikke givet samtykke til det samme på eller før dagen.",
  remedy:
    "Registrér det samtykke, der blev kaldt tilbage, eller ret dagen, personen eller hvad samtykket gjaldt.",
  consequence: "Et samtykke, der er trukket tilbage, kan komme til at tælle, eller et gyldigt kan mangle.",
  duties: ["bl-32-samtykke", "bl-46-samtykke"],
  figures: ["samtykke"],
  find: ({ history }) =>
    history.of("samtykke-tilbagekaldt").flatMap((withdrawal) => {
      const isGiven = history
        .of("samtykke-givet")
        .some(
          ({ person, udfald, date }) =>
            person === withdrawal.person && udfald === withdrawal.udfald && date <= withdrawal.date,
        );
      if (isGiven) return [];
      return [{ events: [withdrawal], sentence: `${sayEvent(withdrawal)}, men det er ikke givet forinden.` }];
    }),
};
