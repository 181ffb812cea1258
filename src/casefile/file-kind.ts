import { listInDanish } from "#kit/danish-list";
import { foldDanish } from "./nearest-code.ts";

/** What a file holds, with its columns as the file contract names them. */
export const fileKinds = {
  sager: {
    title: "sager",
    required: ["sagsnummer", "barn", "foedselsdato", "enhed", "raadgiver", "omraade", "aabnet"],
    optional: ["lukket"],
  },
  haendelser: {
    title: "hændelser",
    required: ["sagsnummer", "id", "type", "tidspunkt"],
    optional: ["paragraf", "vedroerer", "udfald", "person", "naeste_dato", "bemaerkning"],
  },
  svar: {
    title: "svar",
    required: ["tilsyn", "niveau", "sagsnummer", "spoergsmaal", "svar"],
    optional: ["bemaerkning", "maaler", "tidspunkt", "version"],
  },
} as const;

export type FileKind = keyof typeof fileKinds;

/** Columns that a file of rejected rows carries besides its own; reading the corrected file again passes over them. */
export const rejectionColumns = ["linje", "kolonne", "grund"] as const;

export type HeaderReading =
  | {
      readonly ok: true;
      readonly kind: FileKind;
      /** The contract's name for each position of the header; null for a column that is kept out. */
      readonly columns: readonly (string | null)[];
      /** Danish sentences, one for all unknown columns. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** Tells what a file holds from its header row. Case, spaces and æøå in the names are free. */
export function readHeader(header: readonly string[]): HeaderReading {
  const names = header.map((cell) => foldDanish(cell).replaceAll(/[\s-]+/g, "_"));
  const kind = guessKind(names);
  if (kind === null) return { ok: false, reason: describeKinds(names) };
  const { required, optional } = fileKinds[kind];
  const missing = required.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const columns = missing.length === 1 ? "kolonnen" : "kolonnerne";
    return {
      ok: false,
      reason: `Filen ligner ${fileKinds[kind].title}, men mangler ${columns} ${listInDanish(missing)}. Tilføj dem i overskriften.`,
    };
  }
  const known: readonly string[] = [...required, ...optional];
  const repeated = known.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (repeated !== undefined) {
    return {
      ok: false,
      reason: `Kolonnen ${repeated} står to gange i overskriften. Slet eller omdøb den ene.`,
    };
  }
  const columns = names.map((name) => (known.includes(name) ? name : null));
  const unknown = header.filter((_, index) => columns[index] === null && isUnexpected(names[index] ?? ""));
  return { ok: true, kind, columns, warnings: warnOf(unknown) };
}

/** The kind with most of its columns there; at least two besides the case number, which every kind has. */
function guessKind(names: readonly string[]): FileKind | null {
  const kinds = Object.keys(fileKinds) as FileKind[];
  const scored = kinds.map((kind) => {
    const own: readonly string[] = [...fileKinds[kind].required, ...fileKinds[kind].optional];
    return { kind, hits: own.filter((column) => column !== "sagsnummer" && names.includes(column)).length };
  });
  const [best, next] = scored.toSorted((a, b) => b.hits - a.hits);
  return best && best.hits >= 2 && best.hits > (next?.hits ?? 0) ? best.kind : null;
}

function isUnexpected(name: string): boolean {
  return name !== "" && !(rejectionColumns as readonly string[]).includes(name);
}

function warnOf(unknown: readonly string[]): string[] {
  if (unknown.length === 0) return [];
  const named = listInDanish(unknown.map((cell) => cell.trim()));
  return [
    unknown.length === 1
      ? `Kolonnen ${named} kendes ikke og er holdt ude.`
      : `Kolonnerne ${named} kendes ikke og er holdt ude.`,
  ];
}

function describeKinds(names: readonly string[]): string {
  if (names.every((name) => name === ""))
    return "Filen er tom. Læg overskrifter i første række og en sag, hændelse eller et svar i hver række derefter.";
  const kinds = Object.values(fileKinds).map(({ title, required }) => `${title}: ${required.join(", ")}`);
  return `Overskrifterne i første række passer hverken til sager, hændelser eller svar. Brug disse kolonner. ${kinds.join(". ")}.`;
}
