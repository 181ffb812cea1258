import {
  hasZodFastifySchemaValidationErrors,
  type ZodFastifySchemaValidationError,
} from "fastify-type-provider-zod";
import type { Problem } from "#contract/problem";
import { isSqlError } from "../database/is-sql-error.ts";
import {
  AlreadyExists,
  Conflict,
  Forbidden,
  NotFound,
  RuleBroken,
  Unauthenticated,
  WrongCredentials,
} from "../errors.ts";

/** The refusals of the features, each with its HTTP status and the title people see; the narrower before the wider. */
const refusals = [
  { type: WrongCredentials, status: 401, title: "Brugernavn eller adgangskode er forkert" },
  { type: Unauthenticated, status: 401, title: "Log ind først" },
  { type: Forbidden, status: 403, title: "Det har du ikke adgang til" },
  { type: NotFound, status: 404, title: "Det findes ikke" },
  { type: AlreadyExists, status: 409, title: "Det findes allerede" },
  { type: Conflict, status: 409, title: "En anden kom først" },
  { type: RuleBroken, status: 422, title: "Det kan ikke lade sig gøre" },
] as const;

/** Fastify's own refusals, by status. */
const statusSentences: Readonly<Record<number, string>> = {
  400: "Forespørgslen kunne ikke læses. Send gyldig JSON.",
  413: "Det er for stort. Del det op i mindre dele.",
  415: "Indholdets type kendes ikke. Send application/json.",
  429: "For mange forsøg. Vent et minut, og prøv igen.",
};

/** Somebody else came between reading and writing: the same thing twice, or two who waited for each other. */
const simultaneous = problem(
  409,
  "kom-samtidig",
  "En anden kom først",
  "Hent siden igen, og se, om det allerede er gjort.",
);
const strangeCharacter = problem(
  400,
  "ugyldigt-tegn",
  "Et tegn kan ikke gemmes",
  "Slet usynlige tegn i teksten, og prøv igen.",
);

/** What the database refuses by its own rules, by SQLSTATE: nothing is stored, and the sender can do something about it. */
const databaseRefusals: Readonly<Record<string, Problem>> = {
  // The wall said no to a write that the code let through.
  "42501": problem(403, "ingen-adgang", "Det har du ikke adgang til", "Bed en administrator om adgang."),
  "23505": simultaneous,
  "40001": simultaneous,
  "40P01": simultaneous,
  "22003": problem(400, "for-stort-tal", "Tallet er for stort", "Skriv et mindre tal, og prøv igen."),
  "22021": strangeCharacter,
  "22P05": strangeCharacter,
};

/** The problem (RFC 9457) that tells a client about `error`; null when it is a fault of ours, to be hidden. */
export function problemOf(error: unknown): Problem | null {
  if (hasZodFastifySchemaValidationErrors(error)) return invalidInput(error.validation);
  const refusal = refusals.find(({ type }) => error instanceof type);
  if (refusal !== undefined) return refused(error as InstanceType<typeof refusal.type>, refusal);
  const refusedByDatabase = isSqlError(error) ? databaseRefusals[error.code] : undefined;
  if (refusedByDatabase !== undefined) return refusedByDatabase;
  const { statusCode } = error as { statusCode?: number };
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return null;
  return problem(statusCode, `http-${statusCode}`, "Forespørgslen blev afvist", statusSentences[statusCode]);
}

/** A problem document; `type` is a name for programs, not an address to open. */
export function problem(status: number, code: string, title: string, detail?: string): Problem {
  return {
    type: `urn:sagspejl:problem:${code}`,
    title,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
  };
}

function refused(
  error: InstanceType<(typeof refusals)[number]["type"]>,
  { status, title }: (typeof refusals)[number],
): Problem {
  const told = problem(status, error.code, title, error.message);
  if (error instanceof RuleBroken && error.findings.length > 0)
    return { ...told, errors: error.findings.map((message) => ({ path: "", message })) };
  return error instanceof Conflict && error.current !== undefined
    ? { ...told, current: error.current }
    : told;
}

function invalidInput(validation: readonly ZodFastifySchemaValidationError[]): Problem {
  const errors = validation.map(({ instancePath, message }) => ({
    path: instancePath.replace(/^\//, "").replaceAll("/", "."),
    message: message ?? "er ugyldig",
  }));
  return {
    ...problem(400, "ugyldigt-input", "Noget er ikke udfyldt rigtigt", "Ret felterne, og prøv igen."),
    errors,
  };
}
