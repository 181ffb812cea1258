import { stringifySearch } from "./search-params.ts";

export type Values = Readonly<Record<string, unknown>>;

/**
 * `/api/cases/:caseNumber` with its parameters in place and the query behind, less what is undefined, null or empty. Throws
 * when a parameter is missing.
 */
export function apiUrl(path: string, params: Values = {}, query: Values = {}): string {
  const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`missing parameter ${name} of ${path}`);
    return encodeURIComponent(String(value));
  });
  return filled + stringifySearch(query);
}
