import { yesNoQuestion } from "#questions/define-question";

export const temOve02V1 = yesNoQuestion({
  id: "TEM-OVE-02",
  version: 1,
  landmark: "overgang-til-voksenlivet",
  text: "Er der truffet afgørelse om ungestøtte senest 6 måneder før det fyldte 18. år?",
  source: "BL § 111, stk. 1",
  criterion: {
    ja: "Der er en afgørelse om ungestøtte (eller om at den ikke skal gives), og den er dateret senest 6 måneder før den unges 18-årsfødselsdag.",
    nej: "Afgørelsen er dateret senere eller mangler, selv om der er mindre end 6 måneder til fødselsdagen.",
    notRelevant: "Anbringelsen ophørte, før der var 6 måneder til fødselsdagen.",
    notYetMeasurable: "Der er mere end 6 måneder til fødselsdagen, og afgørelsen er ikke truffet.",
  },
  relevance: { strata: ["§§ 46-47"], ageFrom: 17 },
  duties: ["bl-111-ungestoette"],
  events: ["afgoerelse", "indsats-ophoert"],
});
