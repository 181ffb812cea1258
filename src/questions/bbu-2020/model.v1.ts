import type { AuditModel } from "../audit-model.ts";
import { b20Udr01V1 } from "./faglig-udredning/b20-udr-01.v1.ts";
import { b20Udr02V1 } from "./faglig-udredning/b20-udr-02.v1.ts";
import { b20Udr03V1 } from "./faglig-udredning/b20-udr-03.v1.ts";
import { b20Udr04V1 } from "./faglig-udredning/b20-udr-04.v1.ts";
import { b20Udr05V1 } from "./faglig-udredning/b20-udr-05.v1.ts";
import { b20Udr06V1 } from "./faglig-udredning/b20-udr-06.v1.ts";
import { b20Udr07V1 } from "./faglig-udredning/b20-udr-07.v1.ts";
import { b20Udr08V1 } from "./faglig-udredning/b20-udr-08.v1.ts";
import { b20Udr09V1 } from "./faglig-udredning/b20-udr-09.v1.ts";
import { b20Udr10V1 } from "./faglig-udredning/b20-udr-10.v1.ts";
import { b20Ind01V1 } from "./inddragelse/b20-ind-01.v1.ts";
import { b20Ind02V1 } from "./inddragelse/b20-ind-02.v1.ts";
import { b20Ind03V1 } from "./inddragelse/b20-ind-03.v1.ts";
import { b20Ind04V1 } from "./inddragelse/b20-ind-04.v1.ts";
import { b20Ind05V1 } from "./inddragelse/b20-ind-05.v1.ts";
import { b20Ind06V1 } from "./inddragelse/b20-ind-06.v1.ts";
import { b20Ind07V1 } from "./inddragelse/b20-ind-07.v1.ts";
import { b20Ind08V1 } from "./inddragelse/b20-ind-08.v1.ts";
import { b20Opf01V1 } from "./opfoelgning/b20-opf-01.v1.ts";
import { b20Opf02V1 } from "./opfoelgning/b20-opf-02.v1.ts";
import { b20Opf03V1 } from "./opfoelgning/b20-opf-03.v1.ts";
import { b20Opf04V1 } from "./opfoelgning/b20-opf-04.v1.ts";
import { b20Opf05V1 } from "./opfoelgning/b20-opf-05.v1.ts";
import { b20Opf06V1 } from "./opfoelgning/b20-opf-06.v1.ts";
import { b20Opf07V1 } from "./opfoelgning/b20-opf-07.v1.ts";
import { b20Opf08V1 } from "./opfoelgning/b20-opf-08.v1.ts";
import { b20Val01V1 } from "./valg-af-indsats/b20-val-01.v1.ts";
import { b20Val02V1 } from "./valg-af-indsats/b20-val-02.v1.ts";
import { b20Val03V1 } from "./valg-af-indsats/b20-val-03.v1.ts";
import { b20Val04V1 } from "./valg-af-indsats/b20-val-04.v1.ts";
import { b20Val05V1 } from "./valg-af-indsats/b20-val-05.v1.ts";
import { b20Val06V1 } from "./valg-af-indsats/b20-val-06.v1.ts";
import { b20Val07V1 } from "./valg-af-indsats/b20-val-07.v1.ts";

export const bbu2020V1: AuditModel = {
  id: "bbu-2020",
  version: 1,
  title: "Ledelsestilsyn i Borgercenter Børn og Unge (2020)",
  source:
    "Antallet af spørgsmål (33), niveauer og sager er dem, Københavns Kommune har oplyst om modellen fra 2020. Ordlyden er ikke offentliggjort; spørgsmål og kriterier er Sagspejls egne, lavet ud fra serviceloven og de fire temaer i Task Forcens statusrapport 2020.",
  levels: [
    {
      level: 1,
      title: "Afdelingsledere, faglige koordinatorer og områdejurister",
      roles: ["teamleder", "omraadejurist"],
      cases: 100,
    },
    { level: 2, title: "Jurister i staben", roles: ["centerjurist"], cases: 50 },
    { level: 3, title: "Jurister i centralforvaltningen", roles: ["centerjurist"], cases: 25 },
  ],
  // Placements first, so `SEL § 52` in the second stratum is what is left. Only the totals are published; the split is ours.
  strata: [
    {
      id: "Anbringelser",
      title: "Anbringelser",
      startedBy: ["indsats-ivaerksat"],
      provisions: ["SEL § 52, stk. 3, nr. 7", "SEL § 58"],
      periodMonths: 24,
      cases: [40, 20, 10],
    },
    {
      id: "Forebyggende foranstaltninger",
      title: "Forebyggende foranstaltninger",
      startedBy: ["indsats-ivaerksat"],
      provisions: ["SEL § 52"],
      periodMonths: 12,
      cases: [60, 30, 15],
    },
  ],
  areas: ["udsat"],
  landmarks: [
    { id: "inddragelse", title: "Inddragelse" },
    { id: "faglig-udredning", title: "Faglig udredning" },
    { id: "valg-af-indsats", title: "Valg af indsats" },
    { id: "opfoelgning", title: "Opfølgning" },
  ],
  questions: [
    b20Ind01V1,
    b20Ind02V1,
    b20Ind03V1,
    b20Ind04V1,
    b20Ind05V1,
    b20Ind06V1,
    b20Ind07V1,
    b20Ind08V1,
    b20Udr01V1,
    b20Udr02V1,
    b20Udr03V1,
    b20Udr04V1,
    b20Udr05V1,
    b20Udr06V1,
    b20Udr07V1,
    b20Udr08V1,
    b20Udr09V1,
    b20Udr10V1,
    b20Val01V1,
    b20Val02V1,
    b20Val03V1,
    b20Val04V1,
    b20Val05V1,
    b20Val06V1,
    b20Val07V1,
    b20Opf01V1,
    b20Opf02V1,
    b20Opf03V1,
    b20Opf04V1,
    b20Opf05V1,
    b20Opf06V1,
    b20Opf07V1,
    b20Opf08V1,
  ],
  themeQuestions: [2, 4],
};
