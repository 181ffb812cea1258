import { yesNoQuestion } from "#questions/define-question";

// § 122's start of the preparation was seen through a guidance page only: to be verified on Retsinformation.
export const temOve03V1 = yesNoQuestion({
  id: "TEM-OVE-03",
  version: 1,
  landmark: "overgang-til-voksenlivet",
  text: "Er overgangen til voksenlivet forberedt med den unge med betydeligt nedsat funktionsevne?",
  source: "BL §§ 122-123",
  criterion: {
    ja: "Et notat eller en plan fra efter det fyldte 16. år tager stilling til alle disse emner: støttebehov, uddannelse, beskæftigelse og forsørgelse, bolig og sociale forhold, og gengiver den unges egne ønsker.",
    nej: "Forberedelsen er begyndt, eller den unge er fyldt 17 år, men mindst ét emne eller den unges ønsker mangler.",
    notRelevant: "Den unge har ikke betydeligt nedsat funktionsevne.",
    notYetMeasurable: "Den unge er 16 år, og forberedelsen er ikke begyndt.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"], ageFrom: 16 },
  events: ["ungeplan-udarbejdet", "samtale-med-barn"],
});
