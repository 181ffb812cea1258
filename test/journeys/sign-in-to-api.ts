import { type APIRequestContext, request } from "playwright-core";
import { expect, inject } from "vitest";

/** The API as somebody of the example, without a page. */
export async function signInToApi(userId: string): Promise<APIRequestContext> {
  const api = await request.newContext({ baseURL: inject("sagspejlAddress") });
  expect((await api.post("/api/sign-in/demo", { data: { userId } })).status()).toBe(200);
  return api;
}
