import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { instantSchema, namedSchema, roleSchema } from "./fields.ts";

const tag = "Brugere";
const userIdParams = z.object({ userId: z.uuid() });

export const userSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    login: z.string(),
    raadgiverCode: z.string().nullable(),
    active: z.boolean(),
    roles: z.array(z.object({ role: roleSchema, unit: namedSchema.nullable() })),
  })
  .meta({ id: "User" });
export type User = z.infer<typeof userSchema>;

/** A new or changed user. `unitId` null: the role holds in the whole municipality. */
export const userInputSchema = z.object({
  name: z.string().trim().min(1, "Skriv et navn.").max(100),
  login: z.string().trim().min(1, "Skriv et brugernavn.").max(100),
  raadgiverCode: z.string().trim().max(100).nullable(),
  active: z.boolean(),
  roles: z.array(z.object({ role: roleSchema, unitId: z.string().nullable() })),
});
export type UserInput = z.infer<typeof userInputSchema>;

/** A unit as people call it; case files name it by its id or its name. */
export const unitInputSchema = z.object({ name: z.string().trim().min(1, "Skriv enhedens navn.").max(100) });

export const listUsers = endpoint({
  method: "GET",
  path: "/api/users",
  tag,
  summary: "Alle brugere med roller.",
  response: z.array(userSchema),
});
export const createUser = endpoint({
  method: "POST",
  path: "/api/users",
  tag,
  summary: "Opret en bruger.",
  body: userInputSchema,
  response: userSchema,
});
export const updateUser = endpoint({
  method: "PUT",
  path: "/api/users/:userId",
  tag,
  summary: "Ret en bruger.",
  params: userIdParams,
  body: userInputSchema,
  response: userSchema,
});
export const inviteUser = endpoint({
  method: "POST",
  path: "/api/users/:userId/invitation",
  tag,
  summary: "Lav et engangslink, så brugeren selv kan vælge adgangskode.",
  params: userIdParams,
  response: z.object({ url: z.string(), expiresAt: instantSchema }),
});
export const listUnits = endpoint({
  method: "GET",
  path: "/api/units",
  tag,
  summary: "Kommunens enheder.",
  response: z.array(namedSchema),
});
export const createUnit = endpoint({
  method: "POST",
  path: "/api/units",
  tag,
  summary: "Opret en enhed.",
  body: unitInputSchema,
  response: namedSchema,
});
export const renameUnit = endpoint({
  method: "PUT",
  path: "/api/units/:unitId",
  tag,
  summary: "Giv en enhed et andet navn.",
  params: z.object({ unitId: z.string().min(1).max(100) }),
  body: unitInputSchema,
  response: namedSchema,
});
