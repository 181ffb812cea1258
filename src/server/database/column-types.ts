/** How one column type is read from PostgreSQL's text format. */
export type ReadColumn = (text: string) => unknown;

const text: ReadColumn = (value) => value;

/** `2025-02-03 09:12:00.5+00` → `2025-02-03T09:12:00.500000Z`: every microsecond, and sorts as text. */
function readTimestamptz(value: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(value);
  if (parts === null) throw new RangeError(`not a time in UTC: ${value}`);
  return `${parts[1]}T${parts[2]}.${(parts[3] ?? "").padEnd(6, "0")}Z`;
}

function readTimestamp(value: string): string {
  return readTimestamptz(`${value}+00`).slice(0, -1);
}

function readInt8(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`too large for a JavaScript number: ${value}`);
  return number;
}

function readBytea(value: string): Uint8Array {
  return Uint8Array.from(value.slice(2).match(/../g) ?? [], (hex) => Number.parseInt(hex, 16));
}

/**
 * The one behaviour of both drivers, by PostgreSQL's type number. Left to themselves they disagree: `pg` shifts a
 * `date` by a day east of Greenwich and gives `count(*)` as text. Types not named here are text.
 */
export const columnReaders: Readonly<Record<number, ReadColumn>> = {
  16: (value) => value === "t", // bool
  17: readBytea,
  20: readInt8,
  21: Number, // int2
  23: Number, // int4
  25: text,
  26: Number, // oid
  114: JSON.parse,
  700: Number, // float4
  701: Number, // float8
  1082: text, // date
  1083: text, // time
  1114: readTimestamp,
  1184: readTimestamptz,
  1186: text, // interval
  1700: text, // numeric
  2950: text, // uuid
  3802: JSON.parse, // jsonb
};

/** Array type → type of its elements. */
export const arrayElements: Readonly<Record<number, number>> = {
  1000: 16,
  1001: 17,
  1005: 21,
  1007: 23,
  1009: 25,
  1015: 25,
  1016: 20,
  1021: 700,
  1022: 701,
  1115: 1114,
  1182: 1082,
  1183: 1083,
  1185: 1184,
  1231: 1700,
  199: 114,
  2951: 2950,
  3807: 3802,
};
