import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The words of ORDLISTE.md: its tables' first two columns and its list at the end. */
function readGlossary() {
  const glossary = readFileSync(new URL("ORDLISTE.md", import.meta.url), "utf8");
  const cells = glossary
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").slice(1, 3).join(" "));
  const list = glossary.split("```words")[1] ?? "";
  return [...new Set([...cells, list].join(" ").match(/\p{L}[\p{L}']*/gu))];
}

const danish = fileURLToPath(
  new URL("da_DK.trie", import.meta.resolve("@cspell/dict-da-dk/cspell-ext.json")),
);

/** In identifiers, paths and ids a Danish word is written in ASCII. */
const asciiSpelling = [
  ["ae", "æ"],
  ["oe", "ø"],
  ["aa", "å"],
];

const words = readGlossary();

/** cspell does not see that the words changed, so each list of words has a cache of its own. */
const cache = createHash("sha256").update(words.join("\n")).digest("hex").slice(0, 12);

export default {
  version: "0.2",
  language: "en,en-GB",
  dictionaryDefinitions: [
    { name: "danish", path: danish, repMap: asciiSpelling },
    { name: "ordliste", words, repMap: asciiSpelling },
  ],
  dictionaries: ["danish", "ordliste", "python"],
  files: ["**/*.{ts,tsx,mjs,md,sql,html,css,typ}", "bin/sagspejl"],
  // Tests write answers as letters, one for each case. cspell:ignore hjlnoru
  ignoreRegExpList: ['/"[hjlnoru]{3,}"/g'],
  useGitignore: true,
  cache: { useCache: true, cacheLocation: `.cache/cspell-${cache}` },
  ignorePaths: ["docs/catalogue", "LICENSE", "**/*.generated.ts"],
};
