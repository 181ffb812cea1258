import type { Theme } from "../audit-model.ts";
import { temAnb01V1 } from "./anbringelsens-kvalitet/tem-anb-01.v1.ts";
import { temAnb02V1 } from "./anbringelsens-kvalitet/tem-anb-02.v1.ts";
import { temAnb03V1 } from "./anbringelsens-kvalitet/tem-anb-03.v1.ts";
import { temAnb04V1 } from "./anbringelsens-kvalitet/tem-anb-04.v1.ts";
import { temBis01V1 } from "./bisidder/tem-bis-01.v1.ts";
import { temBis02V1 } from "./bisidder/tem-bis-02.v1.ts";
import { temBis03V1 } from "./bisidder/tem-bis-03.v1.ts";
import { temNet01V1 } from "./netvaerksinddragelse/tem-net-01.v1.ts";
import { temNet02V1 } from "./netvaerksinddragelse/tem-net-02.v1.ts";
import { temNet03V1 } from "./netvaerksinddragelse/tem-net-03.v1.ts";
import { temOve01V1 } from "./overgang-til-voksenlivet/tem-ove-01.v1.ts";
import { temOve02V1 } from "./overgang-til-voksenlivet/tem-ove-02.v1.ts";
import { temOve03V1 } from "./overgang-til-voksenlivet/tem-ove-03.v1.ts";
import { temSam01V1 } from "./samarbejdsform/tem-sam-01.v1.ts";
import { temSam02V1 } from "./samarbejdsform/tem-sam-02.v1.ts";
import { temSam03V1 } from "./samarbejdsform/tem-sam-03.v1.ts";
import { temSik01V1 } from "./sikkerhedsplaner/tem-sik-01.v1.ts";
import { temSik02V1 } from "./sikkerhedsplaner/tem-sik-02.v1.ts";
import { temSik03V1 } from "./sikkerhedsplaner/tem-sik-03.v1.ts";

/** Themes to offer as temanedslag under barnets lov; the wording is ours. An audit adds two to four of the questions. */
export const themes: readonly Theme[] = [
  {
    id: "bisidder",
    title: "Bisidder",
    questions: [temBis01V1, temBis02V1, temBis03V1],
  },
  {
    id: "samarbejdsform",
    title: "Samarbejdsform",
    questions: [temSam01V1, temSam02V1, temSam03V1],
  },
  {
    id: "anbringelsens-kvalitet",
    title: "Anbringelsens kvalitet",
    questions: [temAnb01V1, temAnb02V1, temAnb03V1, temAnb04V1],
  },
  {
    id: "netvaerksinddragelse",
    title: "Netværksinddragelse",
    questions: [temNet01V1, temNet02V1, temNet03V1],
  },
  {
    id: "sikkerhedsplaner",
    title: "Sikkerhedsplaner",
    questions: [temSik01V1, temSik02V1, temSik03V1],
  },
  {
    id: "overgang-til-voksenlivet",
    title: "Overgang til voksenlivet",
    questions: [temOve01V1, temOve02V1, temOve03V1],
  },
];
