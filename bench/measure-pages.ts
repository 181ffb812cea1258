import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../scripts/find-program.mjs";
import type { Figure, Sizes } from "./figure.ts";
import { serve, signInAll } from "./serve.ts";
import type { Workplace } from "./workplace.ts";

const counted = new Set(["Script", "Stylesheet", "Font"]);

/** What a browser fetches of scripts, styles and fonts to show a page for the first time, against the same unpacked. */
export async function measurePages(_sizes: Sizes, { folder }: Workplace): Promise<Figure[]> {
  const server = await serve({ DATA_DIR: join(folder, "pages") });
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "chromium",
    args: ["--no-sandbox"],
  });
  try {
    const [reviewer] = await signInAll(server.url, "teamleder");
    const cookie = reviewer?.cookie ?? "";
    const response = await fetch(`${server.url}/api/reviews/mine`, { headers: { cookie } });
    const [review] = (await response.json()) as { id: number }[];
    const figures: Figure[] = [];
    for (const [what, path] of [
      ["the start page", "/"],
      ["a review", `/maalinger/${review?.id}`],
    ] as const) {
      const { sent, unpacked } = await weigh(browser, server.url, path, cookie);
      figures.push({
        what: `first load of ${what}: scripts, styles, fonts`,
        ours: sent / 1000,
        peer: "the same without compression",
        peers: unpacked / 1000,
        unit: "kB",
      });
    }
    return figures;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function weigh(browser: Browser, url: string, path: string, cookie: string) {
  const context = await browser.newContext();
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const wanted = new Set<string>();
  let sent = 0;
  let unpacked = 0;
  devtools.on("Network.responseReceived", ({ requestId, type }) => {
    if (counted.has(type)) wanted.add(requestId);
  });
  devtools.on("Network.dataReceived", ({ requestId, dataLength }) => {
    if (wanted.has(requestId)) unpacked += dataLength;
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (wanted.has(requestId)) sent += encodedDataLength;
  });
  await page.goto(`${url}${path}`, { waitUntil: "networkidle" });
  await context.close();
  return { sent, unpacked };
}
