import type { FastifyReply } from "fastify";

export const sessionCookie = "sagspejl_session";

/** Hands the browser its session; no script can read it, and another site's form does not send it. */
export function setSessionCookie(reply: FastifyReply, token: string, publicUrl: string): void {
  reply.setCookie(sessionCookie, token, { ...cookieRules, secure: publicUrl.startsWith("https:") });
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, cookieRules);
}

const cookieRules = { httpOnly: true, sameSite: "lax", path: "/" } as const;
