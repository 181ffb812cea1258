import { isRecord } from "#kit/is-record";
import { sha256 } from "#kit/sha256";
import type { AuditModel } from "./audit-model.ts";
import type { Question } from "./question.ts";

/** JSON of plain data with keys in code-unit order and no white space: equal values give equal text (after RFC 8785). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sortKeys(part) : part));
}

/** SHA-256 over everything a question says: wording, criterion, scale, relevance, duties. */
export function questionHash(question: Question): string {
  return sha256(canonicalJson(question));
}

/** SHA-256 over the whole model with its questions. */
export function modelHash(model: AuditModel): string {
  return sha256(canonicalJson(model));
}

function sortKeys(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
