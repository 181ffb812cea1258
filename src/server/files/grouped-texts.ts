import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Neighbouring groups, which are read together. */
interface Bucket {
  readonly groups: number[];
  readonly texts: string[];
  /** Where its earlier texts stand in the file. */
  readonly stretches: { readonly start: number; readonly bytes: number }[];
}

const buckets = 512;
const usualCharactersInMemory = 16 * 1024 * 1024;

/**
 * Texts without line breaks kept by group, a whole number from 0: millions of them, in any order. What memory has no room for
 * waits in a file that has no name, so that it is gone when the program ends.
 */
export class GroupedTexts {
  readonly #groups: number;
  readonly #groupsPerBucket: number;
  readonly #buckets: Bucket[] = [];
  readonly #charactersInMemory: number;
  #characters = 0;
  #file: number | null = null;
  #bytesInFile = 0;

  constructor(groups: number, charactersInMemory = usualCharactersInMemory) {
    this.#groups = groups;
    this.#groupsPerBucket = Math.max(1, Math.ceil(groups / buckets));
    this.#charactersInMemory = charactersInMemory;
    for (let first = 0; first < groups; first += this.#groupsPerBucket)
      this.#buckets.push({ groups: [], texts: [], stretches: [] });
  }

  add(group: number, text: string): void {
    const bucket = this.#buckets[Math.floor(group / this.#groupsPerBucket)];
    if (bucket === undefined) throw new RangeError(`no group ${group}`);
    bucket.groups.push(group);
    bucket.texts.push(text);
    this.#characters += text.length;
    if (this.#characters > this.#charactersInMemory) this.#putAway();
  }

  /** The texts of each group, from the first group to the last, in the order they came. To be read once. */
  *read(): Generator<readonly string[]> {
    try {
      for (const [index, bucket] of this.#buckets.entries()) {
        const first = index * this.#groupsPerBucket;
        const last = Math.min(first + this.#groupsPerBucket, this.#groups);
        const byGroup = Array.from({ length: last - first }, (): string[] => []);
        for (const [group, text] of this.#textsOf(bucket)) byGroup[group - first]?.push(text);
        yield* byGroup;
      }
    } finally {
      if (this.#file !== null) closeSync(this.#file);
    }
  }

  *#textsOf({ groups, texts, stretches }: Bucket): Generator<readonly [group: number, text: string]> {
    for (const { start, bytes } of stretches) {
      const read = Buffer.allocUnsafe(bytes);
      readSync(this.#openFile(), read, 0, bytes, start);
      for (const line of read.toString("utf8").split("\n")) {
        const end = line.indexOf(" ");
        yield [Number(line.slice(0, end)), line.slice(end + 1)];
      }
    }
    for (const [index, text] of texts.entries()) yield [groups[index] ?? 0, text];
  }

  #putAway(): void {
    for (const { groups, texts, stretches } of this.#buckets) {
      if (texts.length === 0) continue;
      const lines = Buffer.from(texts.map((text, index) => `${groups[index]} ${text}`).join("\n"));
      writeSync(this.#openFile(), lines, 0, lines.length, this.#bytesInFile);
      stretches.push({ start: this.#bytesInFile, bytes: lines.length });
      this.#bytesInFile += lines.length;
      groups.length = 0;
      texts.length = 0;
    }
    this.#characters = 0;
  }

  /** Deleted as soon as it is open: it may hold what happened to a child, and no crash may leave it behind. */
  #openFile(): number {
    if (this.#file !== null) return this.#file;
    const folder = mkdtempSync(join(tmpdir(), "sagspejl-"));
    this.#file = openSync(join(folder, "texts"), "wx+", 0o600);
    rmSync(folder, { recursive: true });
    return this.#file;
  }
}
