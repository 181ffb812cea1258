import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText, detectEncoding } from "./detect-encoding.ts";

/** Windows-1252 bytes of a text with €, curly quotes, a dash and Danish letters. */
const windowsBytes = Buffer.from("802092732094209620e6f8e5c6d8c5", "hex");
const windowsText = "€ ’s ” – æøåÆØÅ";

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function decode(bytes: Uint8Array, size: number): Promise<string> {
  let text = "";
  for await (const piece of decodeText(inPieces(bytes, size), await detectEncoding(inPieces(bytes, size))))
    text += piece;
  return text;
}

test.each([
  ["plain ASCII", Buffer.from("sagsnummer;id"), "utf-8", "sagsnummer;id"],
  ["UTF-8", Buffer.from("Rådgiver på Østerbro, ældre €"), "utf-8", "Rådgiver på Østerbro, ældre €"],
  ["UTF-8 with a byte order mark", Buffer.from("\ufeffÅbnet"), "utf-8", "Åbnet"],
  ["Windows-1252", windowsBytes, "windows-1252", windowsText],
  ["one Windows-1252 letter last", Buffer.from("61e5", "hex"), "windows-1252", "aå"],
  ["nothing", Buffer.from(""), "utf-8", ""],
])("%s is told and decoded, in pieces of any size", async (_, bytes, encoding, text) => {
  for (const size of [1, 2, 3, 1000]) {
    expect(await detectEncoding(inPieces(bytes, size))).toBe(encoding);
    expect(await decode(bytes, size)).toBe(text);
  }
});

test("any text written in UTF-8 comes back, however its bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 7 }), async (text, size) => {
      fc.pre(!text.startsWith("\ufeff"));
      expect(await decode(Buffer.from(text), size)).toBe(text);
    }),
  );
});
