// What a first visit weighs, as transferred: on a telephone, in a browser that has nothing of ours yet. One host, and light.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { newVisitor, opensCampaigns, startBrowser, startSite } from "./site.mjs";

const WITHOUT_PICTURE = 60_000;
const WITH_PICTURE = 100_000;
/** What the small size of a picture weighs at most (`WIDTHS` in src/picture), with the head of its answer; and what a further card says. */
const CARD = 19_000 + 400;
const WORDS = 400;
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true };
let site;
let browser;

before(async () => {
  site = await startSite();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

for (const path of ["/fr", "/el", "/bg", "/fr/technopolice", "/en/technopolice", "/bg/initiative-exercise", "/fr/technopolice/join", "/fr/mine"]) {
  test(`the first visit of ${path} is light`, async () => {
    const visitor = await newVisitor(browser, site.base, phone);
    const { page, context } = visitor;
    const wire = await context.newCDPSession(page);
    await wire.send("Network.enable");
    const kinds = new Map();
    const bytes = { picture: 0, rest: 0 };
    wire.on("Network.responseReceived", ({ requestId, response }) => kinds.set(requestId, response.mimeType));
    wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      // Drawings of ours (SVG) belong to the page; pictures are photographs.
      const picture = /^image\/(?!svg)/.test(kinds.get(requestId) ?? "");
      bytes[picture ? "picture" : "rest"] += encodedDataLength;
    });
    await page.goto(site.base + path, { waitUntil: "networkidle" });
    // To the end of the page: what is loaded only when it comes into sight is part of a visit.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
    const all = bytes.rest + bytes.picture;
    console.log(`page weight: ${path} ${bytes.rest} bytes, with pictures ${all}, in ${visitor.requests.length} requests`);
    assert.ok(bytes.rest > 5_000, "something was measured");
    assert.ok(bytes.rest <= WITHOUT_PICTURE, `${path} weighs ${bytes.rest} bytes without its picture`);
    assert.ok(all <= WITH_PICTURE, `${path} weighs ${all} bytes`);
    if (/^\/..$/.test(path)) {
      // The page of all campaigns, with three of them, each with a picture as heavy as there are.
      const three = bytes.rest + WORDS + 3 * CARD;
      assert.ok(three <= WITH_PICTURE, `${path} weighs ${three} bytes with three cards`);
    }
    await visitor.leave();
  });
}

test("no page of the desk weighs more than 100 kB, without anything kept", async () => {
  const visitor = await newVisitor(browser, site.base, { ...phone, locale: "en" });
  const { page, context } = visitor;
  const campaigns = await opensCampaigns(page, site);
  const draft = await page.locator("main .desk-list a.name").first().getAttribute("href");
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  let bytes = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  const below = ["", "/text/en/words", "/text/en/facts", "/edit/targets", "/files", "/file?name=fr%2Etoml", "/picture", "/history", "/preview", "/batches", "/publish"];
  for (const path of ["/desk", campaigns, `${campaigns}/new`, ...below.map((rest) => draft + rest), "/desk/account", "/desk/account/passkeys/new"]) {
    bytes = 0;
    await page.goto(site.base + path, { waitUntil: "networkidle" });
    console.log(`page weight: ${path.replace(draft, "…")} ${bytes} bytes`);
    assert.ok(bytes > 5_000 && bytes <= WITH_PICTURE, `${path} weighs ${bytes} bytes`);
  }
  await context.clearCookies();
  await visitor.leave();
});

test("a frame on somebody else's page weighs at most 15 kB with the element that makes it", async () => {
  const visitor = await newVisitor(browser, site.base);
  const { page, context } = visitor;
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  let bytes = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(`${site.base}/embed/fr/technopolice/button`, { waitUntil: "networkidle" });
  await page.goto(`${site.base}/embed/clameur.js`, { waitUntil: "networkidle" });
  console.log(`page weight: frame and element ${bytes} bytes`);
  assert.ok(bytes > 2_000 && bytes <= 15_000, `${bytes} bytes`);
  await visitor.leave();
});
