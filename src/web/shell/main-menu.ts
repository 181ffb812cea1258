import type { ToOptions } from "@tanstack/react-router";
import type { Action } from "#audit/permissions";
import type { Me } from "#contract/sign-in";
import { shellText } from "../text/shell.ts";
import { mayDo } from "./session.ts";

interface MenuItem {
  readonly title: string;
  readonly to: NonNullable<ToOptions["to"]>;
  /** Who sees it: those who may do this. Everyone, when absent. */
  readonly action?: Action;
}

const titles = shellText.menuItems;

/** The main menu in its order. */
const mainMenu = [
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
] as const satisfies readonly MenuItem[];

/** The part of the main menu that this person may use. */
export function menuOf(me: Me) {
  return mainMenu.filter((item) => !("action" in item) || mayDo(me, item.action));
}
