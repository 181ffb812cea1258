import type { Role } from "#audit/roles";

export const signInText = {
  title: "Log ind",
  lead: "Sagspejl er kommunens ledelsestilsyn: fra sagsliste til rapport, med tal, der kan regnes efter.",
  login: "Brugernavn",
  password: "Adgangskode",
  submit: "Log ind",
  awaitsFirst:
    "Der er endnu ingen brugere. Åbn det link, som Sagspejl skrev i konsollen ved start, og opret den første administrator.",
  demoTitle: "Vælg, hvem du vil være",
  demoLead: "Kommunen og alle i den er opdigtede. Vælg en person, og se Sagspejl fra personens plads.",
  showMore: (count: number) => `Vis ${count} flere`,
  embeddedTitle: "Indlejret database",
  welcomeTitle: "Velkommen til Sagspejl",
  welcomeLead:
    "Opret den første administrator. Administratoren opretter de andre brugere og har ikke selv adgang til sager.",
  municipality: "Kommunens navn",
  name: "Dit navn",
  passwordHint: "Mindst 12 tegn.",
  welcomeSubmit: "Opret administrator",
  invitationTitle: "Vælg adgangskode",
  invitationLead: "Du er inviteret til Sagspejl. Når du har valgt en adgangskode, er du logget ind.",
  invitationSubmit: "Gem og log ind",
  repeatPassword: "Gentag adgangskoden",
  passwordsDiffer: "De to adgangskoder er ikke ens. Skriv dem igen.",
  missingToken: "Linket er ikke fuldstændigt. Kopiér hele adressen, også det, der står efter token=.",
} as const;

/** What each role does, in one line, for the one who chooses whom to be. */
export const roleWork: Readonly<Record<Role, string>> = {
  tilsynsansvarlig: "Planlægger tilsynet, trækker sager, fordeler dem, lukker og rapporterer.",
  teamleder: "Måler sager fra sin enhed på niveau 1.",
  omraadejurist: "Hjælper niveau 1 og måler på niveau 2.",
  centerjurist: "Måler blindt på niveau 2 og afklarer, hvor niveauerne er uenige.",
  omraadechef: "Får besked om kritiske sager og ser enhedens resultater.",
  raadgiver: "Ser sine egne sager.",
  laeser: "Læser resultater og rapporter, men ser ingen sager.",
  administrator: "Opretter brugere og enheder. Har ikke adgang til sager.",
};

/** The order in which the demo's people are shown: those who run the audit first. */
export const roleOrder: readonly Role[] = [
  "tilsynsansvarlig",
  "teamleder",
  "omraadejurist",
  "centerjurist",
  "omraadechef",
  "raadgiver",
  "laeser",
  "administrator",
];
