import type { APIRequestContext } from "playwright-core";

/** What the API answers the one signed in on `api`, such as `page.request`; its shape is the caller's word. */
export async function getJson<Answer>(api: APIRequestContext, path: string): Promise<Answer> {
  return (await (await api.get(path)).json()) as Answer;
}
