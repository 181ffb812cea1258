export type Values = Readonly<Record<string, unknown>>;

/** `/api/cases/:caseNumber` with its parameters in place and the query behind. Leaves out what is undefined, null or empty; throws when a parameter is missing. */
export function apiUrl(path: string, params: Values = {}, query: Values = {}): string {
  const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`missing parameter ${name} of ${path}`);
    return encodeURIComponent(String(value));
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") search.append(name, String(value));
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}
