import type { AuditModel } from "../audit-model.ts";
import { pla01V1 } from "./barnets-plan/pla-01.v1.ts";
import { pla02V1 } from "./barnets-plan/pla-02.v1.ts";
import { pla03V1 } from "./barnets-plan/pla-03.v1.ts";
import { pla04V1 } from "./barnets-plan/pla-04.v1.ts";
import { pla05V1 } from "./barnets-plan/pla-05.v1.ts";
import { pla06V1 } from "./barnets-plan/pla-06.v1.ts";
import { pla07V1 } from "./barnets-plan/pla-07.v1.ts";
import { ind01V1 } from "./inddragelse/ind-01.v1.ts";
import { ind02V1 } from "./inddragelse/ind-02.v1.ts";
import { ind03V1 } from "./inddragelse/ind-03.v1.ts";
import { ind04V1 } from "./inddragelse/ind-04.v1.ts";
import { ind05V1 } from "./inddragelse/ind-05.v1.ts";
import { ind06V1 } from "./inddragelse/ind-06.v1.ts";
import { ind07V1 } from "./inddragelse/ind-07.v1.ts";
import { ind08V1 } from "./inddragelse/ind-08.v1.ts";
import { ind09V1 } from "./inddragelse/ind-09.v1.ts";
import { ind10V1 } from "./inddragelse/ind-10.v1.ts";
import { ind11V1 } from "./inddragelse/ind-11.v1.ts";
import { opf01V1 } from "./opfoelgning/opf-01.v1.ts";
import { opf02V1 } from "./opfoelgning/opf-02.v1.ts";
import { opf03V1 } from "./opfoelgning/opf-03.v1.ts";
import { opf04V1 } from "./opfoelgning/opf-04.v1.ts";
import { opf05V1 } from "./opfoelgning/opf-05.v1.ts";
import { opf06V1 } from "./opfoelgning/opf-06.v1.ts";
import { opf07V1 } from "./opfoelgning/opf-07.v1.ts";
import { opf08V1 } from "./opfoelgning/opf-08.v1.ts";
import { opf09V1 } from "./opfoelgning/opf-09.v1.ts";
import { udr01V1 } from "./udredning/udr-01.v1.ts";
import { udr02V1 } from "./udredning/udr-02.v1.ts";
import { udr03V1 } from "./udredning/udr-03.v1.ts";
import { udr04V1 } from "./udredning/udr-04.v1.ts";
import { udr05V1 } from "./udredning/udr-05.v1.ts";
import { udr06V1 } from "./udredning/udr-06.v1.ts";
import { udr07V1 } from "./udredning/udr-07.v1.ts";
import { udr08V1 } from "./udredning/udr-08.v1.ts";
import { udr09V1 } from "./udredning/udr-09.v1.ts";
import { udr10V1 } from "./udredning/udr-10.v1.ts";
import { udr11V1 } from "./udredning/udr-11.v1.ts";
import { udr12V1 } from "./udredning/udr-12.v1.ts";
import { udr13V1 } from "./udredning/udr-13.v1.ts";
import { udr14V1 } from "./udredning/udr-14.v1.ts";

export const barnetsLov2025V1: AuditModel = {
  id: "barnets-lov-2025",
  version: 1,
  title: "Ledelsestilsyn efter barnets lov (2025)",
  source:
    "Spørgsmål og kriterier er Sagspejls egen ordlyd, lavet ud fra barnets lov (LBK nr. 282 af 17. marts 2025) og Københavns Kommunes beskrivelse af ny model for ledelsestilsynet (2025): fire pejlemærker, 41 spørgsmål, to niveauer. Ordlyden er hverken Social- og Boligstyrelsens eller Københavns Kommunes.",
  levels: [
    { level: 1, title: "Team- og afdelingsledere", roles: ["teamleder"], cases: 150 },
    {
      level: 2,
      title: "Jurister i Centerteamet og områdejurister",
      roles: ["centerjurist", "omraadejurist"],
      cases: 75,
    },
  ],
  // The most intrusive first: a case that has several belongs to the first. The split of 150 and 75 is ours.
  strata: [
    {
      id: "§§ 46-47",
      title: "Anbringelser (§§ 46-47)",
      startedBy: ["indsats-ivaerksat"],
      provisions: ["BL § 46", "BL § 47"],
      periodMonths: 24,
      cases: [50, 25],
    },
    {
      id: "§ 32",
      title: "Støttende indsatser (§ 32)",
      startedBy: ["indsats-ivaerksat"],
      provisions: ["BL § 32"],
      periodMonths: 12,
      cases: [60, 30],
    },
    {
      id: "§ 30",
      title: "Forebyggende indsatser (§ 30)",
      startedBy: ["indsats-ivaerksat"],
      provisions: ["BL § 30"],
      periodMonths: 12,
      cases: [40, 20],
    },
  ],
  areas: ["udsat", "handicap"],
  landmarks: [
    { id: "inddragelse", title: "Inddragelse" },
    { id: "udredning", title: "Udredning" },
    { id: "barnets-plan", title: "Barnets plan" },
    { id: "opfoelgning", title: "Opfølgning" },
  ],
  questions: [
    ind01V1,
    ind02V1,
    ind03V1,
    ind04V1,
    ind05V1,
    ind06V1,
    ind07V1,
    ind08V1,
    ind09V1,
    ind10V1,
    ind11V1,
    udr01V1,
    udr02V1,
    udr03V1,
    udr04V1,
    udr05V1,
    udr06V1,
    udr07V1,
    udr08V1,
    udr09V1,
    udr10V1,
    udr11V1,
    udr12V1,
    udr13V1,
    udr14V1,
    pla01V1,
    pla02V1,
    pla03V1,
    pla04V1,
    pla05V1,
    pla06V1,
    pla07V1,
    opf01V1,
    opf02V1,
    opf03V1,
    opf04V1,
    opf05V1,
    opf06V1,
    opf07V1,
    opf08V1,
    opf09V1,
  ],
  themeQuestions: [2, 4],
};
