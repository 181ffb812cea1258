import { z } from "zod";

const { localeError } = z.locales.da();

/**
 * What is wrong with one value, as a Danish clause to set after the field's name ("skal udfyldes").
 * Zod's own Danish where it reads well; a sentence written in the schema itself always wins.
 */
export const danishErrorMap: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined || issue.input === null || issue.input === "") return "skal udfyldes";
      return issue.expected === "number" || issue.expected === "int"
        ? "skal være et tal"
        : localeError(issue);
    case "invalid_value":
      return `skal være ${issue.values.length === 1 ? "" : "en af "}${issue.values.join(", ")}`;
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1
        ? "skal udfyldes"
        : `skal være mindst ${bound(issue.origin, issue.minimum)}`;
    case "too_big":
      return `må højst være ${bound(issue.origin, issue.maximum)}`;
    case "unrecognized_keys":
      return `kender ikke ${issue.keys.join(", ")}`;
    default:
      return localeError(issue);
  }
};

function bound(origin: string, limit: number | bigint): string {
  if (origin === "string") return `${limit} tegn`;
  if (origin === "array") return `${limit} på listen`;
  return String(limit);
}
