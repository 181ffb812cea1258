import type { FastifyInstance } from "fastify";
import { getFigure } from "#contract/figures";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint } from "#server/http/register-endpoint";
import { readFigure } from "./read-figure.ts";

export function registerFigureRoutes(app: FastifyInstance, { database }: Pick<AppDeps, "database">): void {
  registerEndpoint(app, getFigure, ({ actor, params, query }) =>
    readFigure(database, actor, { ...params, filter: query }),
  );
}
