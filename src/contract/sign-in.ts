import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { doneSchema, namedSchema, roleSchema } from "./fields.ts";

const tag = "Adgang";

const heldRoleSchema = z.object({ role: roleSchema, unit: namedSchema.nullable() });

export const meSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    roles: z.array(heldRoleSchema),
    municipality: z.object({ name: z.string(), invented: z.boolean() }),
    demo: z.boolean(),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof meSchema>;

const passwordSchema = z.string().min(12, "Adgangskoden skal være på mindst 12 tegn.").max(200);
const loginSchema = z.string().trim().min(1, "Skriv et brugernavn.").max(100);
const personNameSchema = z.string().trim().min(1, "Skriv et navn.").max(100);

export const getSignInOptions = endpoint({
  method: "GET",
  path: "/api/sign-in/options",
  tag,
  summary: "Hvordan man kan logge ind her.",
  isPublic: true,
  response: z.object({
    municipality: z.object({ name: z.string(), invented: z.boolean() }),
    /** Null outside demo mode. */
    demoUsers: z
      .array(z.object({ id: z.string(), name: z.string(), roles: z.array(heldRoleSchema) }))
      .nullable(),
    /** True when nobody can sign in yet: the console shows the first administrator's link. */
    awaitsFirstAdministrator: z.boolean(),
    /** Embedded database: for trying out and for one small unit. Null on PostgreSQL. */
    embeddedNotice: z.string().nullable(),
  }),
});

export const getMe = endpoint({
  method: "GET",
  path: "/api/me",
  tag,
  summary: "Hvem der er logget ind.",
  response: meSchema,
});

export const signInAsDemoUser = endpoint({
  method: "POST",
  path: "/api/sign-in/demo",
  tag,
  summary: "Log ind som en opdigtet person (kun i demo).",
  isPublic: true,
  body: z.object({ userId: z.uuid() }),
  response: meSchema,
});

export const signInLocally = endpoint({
  method: "POST",
  path: "/api/sign-in/local",
  tag,
  summary: "Log ind med brugernavn og adgangskode.",
  isPublic: true,
  body: z.object({ login: loginSchema, password: z.string().min(1, "Skriv adgangskoden.").max(200) }),
  response: meSchema,
});

export const createFirstAdministrator = endpoint({
  method: "POST",
  path: "/api/sign-in/first-administrator",
  tag,
  summary: "Opret den første administrator med engangslinket fra konsollen.",
  isPublic: true,
  body: z.object({
    token: z.string().min(1),
    name: personNameSchema,
    login: loginSchema,
    password: passwordSchema,
    municipality: z.string().trim().min(1, "Skriv kommunens navn."),
  }),
  response: meSchema,
});

export const acceptInvitation = endpoint({
  method: "POST",
  path: "/api/sign-in/invitation",
  tag,
  summary: "Vælg adgangskode med et invitationslink.",
  isPublic: true,
  body: z.object({ token: z.string().min(1), password: passwordSchema }),
  response: meSchema,
});

export const signOut = endpoint({
  method: "POST",
  path: "/api/sign-out",
  tag,
  summary: "Log ud.",
  response: doneSchema,
});
