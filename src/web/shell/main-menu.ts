import type { Action } from "#audit/permissions";
import { shellText } from "../text/shell.ts";

export interface MenuItem {
  readonly title: string;
  readonly to: string;
  /** Who sees it: those who may do this. Everyone, when absent. */
  readonly action?: Action;
}

const titles = shellText.menuItems;

/** The main menu in its order. */
export const mainMenu: readonly MenuItem[] = [
  { title: titles.desk, to: "/" },
  { title: titles.myReviews, to: "/maalinger", action: "review" },
  { title: titles.criticalCases, to: "/kritiske-sager", action: "acknowledge-critical-case" },
  { title: titles.audits, to: "/tilsyn", action: "see-audits" },
  { title: titles.deadlines, to: "/frister", action: "see-deadlines" },
  { title: titles.caseTalks, to: "/sagssamtaler", action: "see-case-talks" },
  { title: titles.cases, to: "/sager", action: "open-cases" },
  {
    title: titles.managementInformation,
    to: "/ledelsesinformation",
    action: "see-management-information",
  },
  { title: titles.dataQuality, to: "/datakvalitet", action: "see-data-quality" },
  { title: titles.results, to: "/resultater", action: "see-results" },
  { title: titles.reports, to: "/rapporter", action: "see-report" },
  { title: titles.lawAndMethod, to: "/lov-og-metode", action: "see-models" },
  { title: titles.imports, to: "/data-ind", action: "import-cases" },
  { title: titles.users, to: "/brugere", action: "manage-users" },
];
