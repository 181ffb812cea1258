import type { Role } from "#audit/roles";

/** The six units of Eksempelby. The last one works with children with disabilities. */
export const demoUnits = [
  { id: "nord", name: "Enhed Nord" },
  { id: "syd", name: "Enhed Syd" },
  { id: "oest", name: "Enhed Øst" },
  { id: "vest", name: "Enhed Vest" },
  { id: "midt", name: "Enhed Midt" },
  { id: "boernehandicap", name: "Enhed Børnehandicap" },
] as const;
export type DemoUnit = (typeof demoUnits)[number]["id"];

export interface DemoPerson {
  readonly name: string;
  readonly login: string;
  readonly role: Role;
  /** Null: the whole municipality. */
  readonly unit: DemoUnit | null;
  /** The code in the case files; only caseworkers and team leaders handle cases. */
  readonly raadgiverCode: string | null;
}

const raadgiverePerUnit = 10;
const teamledersPerUnit = 4;
const centerjurister = 6;

// Given names and surnames are put together by counting, and the surnames are made up of places that do not exist.
const givenNames = [
  "Asta",
  "Birk",
  "Clara",
  "Ditte",
  "Elias",
  "Freja",
  "Gustav",
  "Hanne",
  "Ivan",
  "Jette",
  "Karl",
  "Lise",
  "Mette",
  "Niels",
  "Oda",
  "Palle",
  "Rikke",
  "Sofie",
  "Troels",
  "Ulla",
  "Viggo",
  "Winnie",
  "Yrsa",
  "Ziggy",
  "Ane",
  "Bo",
] as const;
const surnameStarts = ["Eksempel", "Opdigt", "Prøve", "Tænke", "Lege", "Fantasi", "Påhit"] as const;
const surnameEnds = [
  "lund",
  "holm",
  "toft",
  "bjerg",
  "skov",
  "dal",
  "høj",
  "kær",
  "bæk",
  "vang",
  "mose",
] as const;

/** Everybody in the example municipality: caseworkers, leaders, lawyers, one head of quality, one politician, one administrator. */
export function demoPeople(): readonly DemoPerson[] {
  const logins = new Set<string>();
  let count = 0;
  const person = (role: Role, unit: DemoUnit | null): DemoPerson => {
    const index = count++;
    const given = givenNames[(index * 7) % givenNames.length] ?? "Asta";
    const surname = `${surnameStarts[(index * 3) % surnameStarts.length]}${surnameEnds[(index * 5) % surnameEnds.length]}`;
    const login = freeLogin(`${ascii(given)}.${ascii(surname)}`, logins);
    const handlesCases = role === "raadgiver" || role === "teamleder";
    return { name: `${given} ${surname}`, login, role, unit, raadgiverCode: handlesCases ? login : null };
  };
  return [
    person("tilsynsansvarlig", null),
    ...demoUnits.flatMap(({ id }) => [
      person("omraadechef", id),
      person("omraadejurist", id),
      ...Array.from({ length: teamledersPerUnit }, () => person("teamleder", id)),
    ]),
    ...Array.from({ length: centerjurister }, () => person("centerjurist", null)),
    person("laeser", null),
    person("administrator", null),
    ...demoUnits.flatMap(({ id }) =>
      Array.from({ length: raadgiverePerUnit }, () => person("raadgiver", id)),
    ),
  ];
}

function freeLogin(wanted: string, taken: Set<string>): string {
  let login = wanted;
  for (let number = 2; taken.has(login); number++) login = `${wanted}${number}`;
  taken.add(login);
  return login;
}

function ascii(text: string): string {
  return text.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
}
