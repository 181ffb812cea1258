import type { FastifyInstance } from "fastify";
import * as contract from "#contract/deadlines";
import type { AppDeps } from "#server/app-deps";
import { registerEndpoint, registerPublicEndpoint } from "#server/http/register-endpoint";
import { allowAction } from "../audits/allow-action.ts";
import { closeFeed, findFeed, renewFeed } from "./calendar-feed.store.ts";
import { deleteView, listViews, saveView } from "./deadline-views.store.ts";
import { findDeadlines, readOverview } from "./deadlines.store.ts";
import { readCalendar } from "./read-calendar.ts";

const what = "se frister";

export function registerDeadlineRoutes(app: FastifyInstance, deps: AppDeps): void {
  const { clock } = deps;
  registerEndpoint(app, contract.listDeadlines, ({ actor, asUser, query }) => {
    allowAction(actor, "see-deadlines", what);
    return asUser((tx) => findDeadlines(tx, query, clock.today()));
  });
  registerEndpoint(app, contract.getDeadlineOverview, ({ actor, asUser, query }) => {
    allowAction(actor, "see-deadlines", what);
    return asUser((tx) => readOverview(tx, query, clock.today()));
  });
  registerEndpoint(app, contract.listDeadlineViews, ({ actor, asUser }) => {
    allowAction(actor, "see-deadlines", what);
    return asUser(listViews);
  });
  registerEndpoint(app, contract.saveDeadlineView, ({ actor, asUser, body }) => {
    allowAction(actor, "see-deadlines", what);
    return asUser((tx) => saveView(tx, actor.id, body));
  });
  registerEndpoint(app, contract.deleteDeadlineView, async ({ asUser, params }) => {
    await asUser((tx) => deleteView(tx, params.id));
    return { done: true as const };
  });
  registerCalendar(app, deps);
}

function registerCalendar(app: FastifyInstance, deps: AppDeps): void {
  registerEndpoint(app, contract.getCalendarFeed, async ({ actor, asUser }) => {
    allowAction(actor, "see-deadlines", what);
    return { createdAt: await asUser(findFeed) };
  });
  registerEndpoint(app, contract.renewCalendarFeed, async ({ actor, asUser }) => {
    allowAction(actor, "see-deadlines", what);
    const token = await asUser((tx) => renewFeed(tx, actor.id));
    return { url: `${deps.config.publicUrl}/api/calendar/${token}.ics` };
  });
  registerEndpoint(app, contract.closeCalendarFeed, async ({ asUser }) => {
    await asUser(closeFeed);
    return { done: true as const };
  });
  registerPublicEndpoint(
    app,
    contract.readCalendar,
    async ({ params, reply }) =>
      reply
        .type("text/calendar; charset=utf-8")
        .serializer((text: string) => text)
        .send(await readCalendar(deps, params.file.replace(/\.ics$/, ""))),
    { rateLimit: { max: 60, timeWindow: "1 minute" } },
  );
}
