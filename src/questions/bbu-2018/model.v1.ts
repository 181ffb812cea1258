import type { AuditModel } from "../audit-model.ts";
import { bfuAfdaekningOgInddragelseAfNetvaerkV1 } from "./boernefaglig-undersoegelse/bfu-afdaekning-og-inddragelse-af-netvaerk.v1.ts";
import { bfuInddragelseAfBarnetV1 } from "./boernefaglig-undersoegelse/bfu-inddragelse-af-barnet.v1.ts";
import { bfuInddragelseAfForaeldreV1 } from "./boernefaglig-undersoegelse/bfu-inddragelse-af-foraeldre.v1.ts";
import { bfuSamtykkeTilIndhentelseAfOplysningerV1 } from "./boernefaglig-undersoegelse/bfu-samtykke-til-indhentelse-af-oplysninger.v1.ts";
import { bfuVejledningOmBisidderBarnV1 } from "./boernefaglig-undersoegelse/bfu-vejledning-om-bisidder-barn.v1.ts";
import { bfuVejledningOmBisidderForaeldreV1 } from "./boernefaglig-undersoegelse/bfu-vejledning-om-bisidder-foraeldre.v1.ts";
import { hpaAfgoerelsensKvalitetGodV1 } from "./handleplan-anbringelse/hpa-afgoerelsens-kvalitet-god.v1.ts";
import { hpaAnbringelseSketAkutUdenHandleplanV1 } from "./handleplan-anbringelse/hpa-anbringelse-sket-akut-uden-handleplan.v1.ts";
import { hpaInddragelseAfBarnetV1 } from "./handleplan-anbringelse/hpa-inddragelse-af-barnet.v1.ts";
import { hpaInddragelseAfForaeldreV1 } from "./handleplan-anbringelse/hpa-inddragelse-af-foraeldre.v1.ts";
import { hpaSamtykkeTilForanstaltningV1 } from "./handleplan-anbringelse/hpa-samtykke-til-foranstaltning.v1.ts";
import { hpaVejledningOmBisidderBarnV1 } from "./handleplan-anbringelse/hpa-vejledning-om-bisidder-barn.v1.ts";
import { hpaVejledningOmBisidderForaeldreV1 } from "./handleplan-anbringelse/hpa-vejledning-om-bisidder-foraeldre.v1.ts";
import { hpfBoernefagligUndersoegelseForeliggerV1 } from "./handleplan-forebyggelse/hpf-boernefaglig-undersoegelse-foreligger.v1.ts";
import { hpfHandleplanIndenFor4MaanedersfristenV1 } from "./handleplan-forebyggelse/hpf-handleplan-inden-for-4-maanedersfristen.v1.ts";
import { hpfInddragelseAfBarnetV1 } from "./handleplan-forebyggelse/hpf-inddragelse-af-barnet.v1.ts";
import { hpfInddragelseAfForaeldreV1 } from "./handleplan-forebyggelse/hpf-inddragelse-af-foraeldre.v1.ts";
import { hpfMaalbareMaalIHandleplanenV1 } from "./handleplan-forebyggelse/hpf-maalbare-maal-i-handleplanen.v1.ts";
import { hpfSamtykkeTilForanstaltningV1 } from "./handleplan-forebyggelse/hpf-samtykke-til-foranstaltning.v1.ts";
import { hpfVejledningOmBisidderBarnV1 } from "./handleplan-forebyggelse/hpf-vejledning-om-bisidder-barn.v1.ts";
import { hpfVejledningOmBisidderForaeldreV1 } from "./handleplan-forebyggelse/hpf-vejledning-om-bisidder-foraeldre.v1.ts";
import { opaInddragelseAfBarnetV1 } from "./opfoelgning-anbringelse/opa-inddragelse-af-barnet.v1.ts";
import { opaInddragelseAfForaeldreV1 } from "./opfoelgning-anbringelse/opa-inddragelse-af-foraeldre.v1.ts";
import { opaRelevantOpfoelgningPaaBekymringerFormaalOgMaalV1 } from "./opfoelgning-anbringelse/opa-relevant-opfoelgning-paa-bekymringer-formaal-og-maal.v1.ts";
import { opaRelevanteAfgoerelserIForlaengelseAfOpfoelgningenV1 } from "./opfoelgning-anbringelse/opa-relevante-afgoerelser-i-forlaengelse-af-opfoelgningen.v1.ts";
import { opaSamtaleMedBarnetAleneV1 } from "./opfoelgning-anbringelse/opa-samtale-med-barnet-alene.v1.ts";
import { opaSamtykkeTilFortsatForanstaltningV1 } from "./opfoelgning-anbringelse/opa-samtykke-til-fortsat-foranstaltning.v1.ts";
import { opaSamvaerReguleretHvorNoedvendigtV1 } from "./opfoelgning-anbringelse/opa-samvaer-reguleret-hvor-noedvendigt.v1.ts";
import { opaTilsynFoertRettidigtV1 } from "./opfoelgning-anbringelse/opa-tilsyn-foert-rettidigt.v1.ts";
import { opaUdtalelserFraProfessionelleIndhentetV1 } from "./opfoelgning-anbringelse/opa-udtalelser-fra-professionelle-indhentet.v1.ts";
import { opaVejledningOmBisidderBarnV1 } from "./opfoelgning-anbringelse/opa-vejledning-om-bisidder-barn.v1.ts";
import { opaVejledningOmBisidderForaeldreV1 } from "./opfoelgning-anbringelse/opa-vejledning-om-bisidder-foraeldre.v1.ts";
import { opfInddragelseAfBarnetV1 } from "./opfoelgning-forebyggelse/opf-inddragelse-af-barnet.v1.ts";
import { opfInddragelseAfForaeldreV1 } from "./opfoelgning-forebyggelse/opf-inddragelse-af-foraeldre.v1.ts";
import { opfRelevantOpfoelgningPaaBekymringerFormaalOgMaalV1 } from "./opfoelgning-forebyggelse/opf-relevant-opfoelgning-paa-bekymringer-formaal-og-maal.v1.ts";
import { opfRelevanteAfgoerelserIForlaengelseAfOpfoelgningenV1 } from "./opfoelgning-forebyggelse/opf-relevante-afgoerelser-i-forlaengelse-af-opfoelgningen.v1.ts";
import { opfRettidigOpfoelgningV1 } from "./opfoelgning-forebyggelse/opf-rettidig-opfoelgning.v1.ts";
import { opfSamtykkeTilFortsatForanstaltningV1 } from "./opfoelgning-forebyggelse/opf-samtykke-til-fortsat-foranstaltning.v1.ts";
import { opfVejledningOmBisidderBarnV1 } from "./opfoelgning-forebyggelse/opf-vejledning-om-bisidder-barn.v1.ts";
import { opfVejledningOmBisidderForaeldreV1 } from "./opfoelgning-forebyggelse/opf-vejledning-om-bisidder-foraeldre.v1.ts";
import { und24TimersScreeningIkkeOverholdtV1 } from "./underretninger/und-24-timers-screening-ikke-overholdt.v1.ts";
import { undInddragelseAfBarnetV1 } from "./underretninger/und-inddragelse-af-barnet.v1.ts";

export const bbu2018V1: AuditModel = {
  id: "bbu-2018",
  version: 1,
  title: "Ledelsestilsyn i Borgercenter Børn og Unge (2018)",
  source:
    "Sagstrin, niveauer og målepunkter er dem, Borgercenter Børn og Unge (Københavns Kommune) offentliggjorde i rapporten om ledelsestilsynet i 2. kvartal 2018. Spørgsmålenes fulde ordlyd og kriterierne er ikke offentliggjort; de er Sagspejls egne, lavet ud fra målepunkternes navne og serviceloven.",
  levels: [
    { level: 1, title: "Afdelingsledere og faglige koordinatorer", roles: ["teamleder"], cases: 693 },
    { level: 2, title: "Jurister i staben", roles: ["centerjurist"], cases: 120 },
    { level: 3, title: "Jurister i centralforvaltningen", roles: ["centerjurist"], cases: 60 },
    { level: 4, title: "Chefjuristen", roles: ["tilsynsansvarlig"], cases: 30 },
  ],
  // Placements first, then the step furthest along: a case that has been through several belongs to the first of them,
  // so `SEL § 52` below a placement's step is what is left: forebyggelse. Per step only level 2 is published. Level 1 is
  // split in its proportions, level 4 as the cases all four levels reviewed (the table of consents, the rest on the first
  // step), level 3 so that it nests between them and the published percentages are possible.
  strata: [
    {
      id: "Handleplan anbringelse",
      title: "Handleplan anbringelse",
      startedBy: ["afgoerelse"],
      provisions: ["SEL § 52, stk. 3, nr. 7", "SEL § 58"],
      periodMonths: 12,
      cases: [87, 15, 5, 2],
    },
    {
      id: "Opfølgning anbringelse",
      title: "Opfølgning anbringelse",
      startedBy: ["opfoelgning-holdt"],
      provisions: ["SEL § 52, stk. 3, nr. 7", "SEL § 58"],
      periodMonths: 12,
      cases: [155, 27, 10, 5],
    },
    {
      id: "Handleplan forebyggelse",
      title: "Handleplan forebyggelse",
      startedBy: ["afgoerelse"],
      provisions: ["SEL § 52"],
      periodMonths: 12,
      cases: [104, 18, 9, 5],
    },
    {
      id: "Opfølgning forebyggelse",
      title: "Opfølgning forebyggelse",
      startedBy: ["opfoelgning-holdt"],
      provisions: ["SEL § 52"],
      periodMonths: 12,
      cases: [139, 24, 20, 9],
    },
    {
      id: "Børnefaglig undersøgelse",
      title: "Børnefaglig undersøgelse",
      startedBy: ["undersoegelse-afsluttet"],
      provisions: [],
      periodMonths: 12,
      cases: [104, 18, 9, 3],
    },
    {
      id: "Underretninger",
      title: "Underretninger",
      startedBy: ["underretning-vurderet"],
      provisions: [],
      periodMonths: 12,
      cases: [104, 18, 7, 6],
    },
  ],
  areas: ["udsat"],
  landmarks: [
    { id: "underretninger", title: "Underretninger" },
    { id: "boernefaglig-undersoegelse", title: "Børnefaglig undersøgelse" },
    { id: "handleplan-anbringelse", title: "Handleplan anbringelse" },
    { id: "handleplan-forebyggelse", title: "Handleplan forebyggelse" },
    { id: "opfoelgning-anbringelse", title: "Opfølgning anbringelse" },
    { id: "opfoelgning-forebyggelse", title: "Opfølgning forebyggelse" },
  ],
  questions: [
    und24TimersScreeningIkkeOverholdtV1,
    undInddragelseAfBarnetV1,
    bfuInddragelseAfBarnetV1,
    bfuInddragelseAfForaeldreV1,
    bfuVejledningOmBisidderBarnV1,
    bfuVejledningOmBisidderForaeldreV1,
    bfuSamtykkeTilIndhentelseAfOplysningerV1,
    bfuAfdaekningOgInddragelseAfNetvaerkV1,
    hpaInddragelseAfBarnetV1,
    hpaInddragelseAfForaeldreV1,
    hpaVejledningOmBisidderBarnV1,
    hpaVejledningOmBisidderForaeldreV1,
    hpaSamtykkeTilForanstaltningV1,
    hpaAnbringelseSketAkutUdenHandleplanV1,
    hpaAfgoerelsensKvalitetGodV1,
    hpfInddragelseAfBarnetV1,
    hpfInddragelseAfForaeldreV1,
    hpfVejledningOmBisidderBarnV1,
    hpfVejledningOmBisidderForaeldreV1,
    hpfSamtykkeTilForanstaltningV1,
    hpfBoernefagligUndersoegelseForeliggerV1,
    hpfHandleplanIndenFor4MaanedersfristenV1,
    hpfMaalbareMaalIHandleplanenV1,
    opaInddragelseAfBarnetV1,
    opaInddragelseAfForaeldreV1,
    opaVejledningOmBisidderBarnV1,
    opaVejledningOmBisidderForaeldreV1,
    opaSamtykkeTilFortsatForanstaltningV1,
    opaTilsynFoertRettidigtV1,
    opaSamtaleMedBarnetAleneV1,
    opaUdtalelserFraProfessionelleIndhentetV1,
    opaRelevantOpfoelgningPaaBekymringerFormaalOgMaalV1,
    opaRelevanteAfgoerelserIForlaengelseAfOpfoelgningenV1,
    opaSamvaerReguleretHvorNoedvendigtV1,
    opfRettidigOpfoelgningV1,
    opfInddragelseAfBarnetV1,
    opfInddragelseAfForaeldreV1,
    opfVejledningOmBisidderBarnV1,
    opfVejledningOmBisidderForaeldreV1,
    opfSamtykkeTilFortsatForanstaltningV1,
    opfRelevantOpfoelgningPaaBekymringerFormaalOgMaalV1,
    opfRelevanteAfgoerelserIForlaengelseAfOpfoelgningenV1,
  ],
  themeQuestions: [0, 4],
};
