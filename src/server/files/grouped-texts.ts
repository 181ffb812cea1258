const bytesPerChunk = 16 * 1024 * 1024;
const bytesPerCharacter = 3; // at most, in UTF-8

/**
 * Texts kept by group, in the order they came: millions of them, in any order, in little more memory than their bytes.
 * A group is a whole number from 0, as the caller counts them.
 */
export class GroupedTexts {
  readonly #chunks: Buffer[] = [];
  /** Bytes used of the last chunk. */
  #used = bytesPerChunk;
  #count = 0;
  /** Of each text, from 0: where it starts and ends (chunk after chunk), and the next text of its group. */
  #starts = new Float64Array(1024);
  #ends = new Float64Array(1024);
  #next = new Int32Array(1024);
  readonly #first: number[] = [];
  readonly #last: number[] = [];

  add(group: number, text: string): void {
    const place = this.#count++;
    if (place === this.#next.length) this.#grow();
    this.#store(place, text);
    this.#next[place] = -1;
    const last = this.#last[group];
    if (last === undefined) this.#first[group] = place;
    else this.#next[last] = place;
    this.#last[group] = place;
  }

  *of(group: number): Generator<string> {
    for (let place = this.#first[group] ?? -1; place >= 0; place = this.#next[place] ?? -1) {
      const start = this.#starts[place] ?? 0;
      const chunk = Math.floor(start / bytesPerChunk);
      const from = start - chunk * bytesPerChunk;
      yield this.#chunks[chunk]?.toString("utf8", from, from + (this.#ends[place] ?? 0) - start) ?? "";
    }
  }

  #store(place: number, text: string): void {
    const room = text.length * bytesPerCharacter;
    if (room > bytesPerChunk) throw new RangeError(`a text of ${text.length} characters`);
    if (this.#used + room > bytesPerChunk) {
      this.#chunks.push(Buffer.allocUnsafeSlow(bytesPerChunk));
      this.#used = 0;
    }
    const start = (this.#chunks.length - 1) * bytesPerChunk + this.#used;
    this.#used += this.#chunks.at(-1)?.write(text, this.#used, "utf8") ?? 0;
    this.#starts[place] = start;
    this.#ends[place] = (this.#chunks.length - 1) * bytesPerChunk + this.#used;
  }

  #grow(): void {
    const length = this.#count * 2;
    const [starts, ends, next] = [new Float64Array(length), new Float64Array(length), new Int32Array(length)];
    starts.set(this.#starts);
    ends.set(this.#ends);
    next.set(this.#next);
    [this.#starts, this.#ends, this.#next] = [starts, ends, next];
  }
}
