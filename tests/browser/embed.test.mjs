// A campaign on somebody else's page: another origin, with a policy as strict as can be.

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { inEachEngine, isFirefox, newVisitor, startSite, takesTheirTime } from "./site.mjs";

let site;
let host;
let stranger;
const pages = new Map();

/** A page of the host. `localhost` is another site than `127.0.0.1`, and one that may frame the form; the stranger's `127.0.0.2` may not. */
function hosted(path, html, policy, more = {}) {
  pages.set(path, { html: `<!doctype html><html lang="fr"><title>Hôte</title><body>${html}`, headers: { "content-security-policy": policy, ...more } });
  return (name = "localhost") => `http://${name}:${(name === "localhost" ? host : stranger).address().port}${path}`;
}

before(async () => {
  site = await startSite();
  const serve = async (address) => {
    const server = createServer((request, response) => {
      const page = pages.get(new URL(request.url, "http://host").pathname);
      response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
      response.end(page?.html);
    });
    await new Promise((done) => server.listen(0, address, done));
    return server;
  };
  [host, stranger] = [await serve("127.0.0.1"), await serve("127.0.0.2")];
});

after(async () => {
  host?.close();
  stranger?.close();
  await site?.stop();
});

const element = (attributes) =>
  `<script type="module" src="${site.base}/embed/clameur.js"></script>
   <clameur-campaign ${attributes}><a href="${site.base}/fr/technopolice">Technopolice</a></clameur-campaign>`;

const strict = (more = "") => `default-src 'none'; script-src ${site.base}; frame-src ${site.base}${more}`;

/** The frame on the page, once it shows something. */
async function framed(page, selector) {
  const frame = page.frameLocator("iframe");
  await frame.locator(selector).first().waitFor();
  return frame;
}

const height = (page) => page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);

/** Presses something inside the frame. Firefox's driver aims beside what stands in a frame of another site: there the element is pressed itself. */
const press = (browser, target) => (isFirefox(browser) ? target.evaluate((element) => element.click()) : target.click());

/** Fills in a field inside the frame; by the same detour. */
const type = (browser, target, text) =>
  isFirefox(browser) ? target.evaluate((field, value) => (field.value = value), text) : target.fill(text);

/** Until the frame has another height than before, or one that passes. */
async function resized(page, passes) {
  for (let tries = 0; tries < 600; tries++) {
    if (passes(await height(page))) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(`the frame stays ${await height(page)} px high`);
}

async function visit(browser, options) {
  const visitor = await newVisitor(browser, site.base, options);
  return { ...visitor, leave: () => visitor.leave({ alsoFrom: `:${host.address().port}/` }) };
}

inEachEngine("under a strict policy the element shows the number and fits its height", async ({ browser }) => {
  const at = hosted("/button", `<h1>Hôte</h1>${element('kind="button" accent="#ffee00" radius="12"')}`, strict());
  const { page, leave } = await visit(browser, { viewport: { width: 700, height: 800 } });
  await page.goto(at());
  const frame = await framed(page, "a.button");
  assert.match(await frame.locator(".count strong").innerText(), /\d/);
  assert.equal(await frame.locator("a.button").getAttribute("target"), "_blank");
  assert.equal(await frame.locator("a.button").evaluate((a) => getComputedStyle(a).backgroundColor), "rgb(255, 238, 0)");
  assert.equal(await frame.locator("a.button").evaluate((a) => getComputedStyle(a).color), "rgb(0, 0, 0)", "the text can be read");
  const inside = () => frame.locator("html").evaluate((html) => html.offsetHeight);
  await resized(page, (now) => now !== 270);
  assert.equal(Math.round(await height(page)), await inside());
  assert.equal(await page.locator("clameur-campaign > a").isVisible(), false, "the link made room");
  // Narrow, the same words take more lines.
  const wide = await height(page);
  await page.setViewportSize({ width: 260, height: 800 });
  await resized(page, (now) => now > wide);
  assert.equal(await page.locator("iframe").getAttribute("title"), `Technopolice – ${new URL(site.base).host}`);
  await leave();
});

inEachEngine("the button opens the form in a new tab, which knows nothing of the page", async ({ browser }) => {
  const at = hosted("/tab", element('kind="button"'), strict());
  const { page, context } = await visit(browser);
  await page.goto(at());
  const frame = await framed(page, "a.button");
  const opened = context.waitForEvent("page");
  await press(browser, frame.locator("a.button"));
  const tab = await opened;
  await tab.locator("form.join-form").waitFor();
  assert.equal(await tab.evaluate(() => globalThis.opener), null);
  assert.equal(await tab.evaluate(() => document.referrer), "");
});

inEachEngine("an isolated page may frame the number, too", async ({ browser }) => {
  const alone = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  const at = hosted("/isolated", element('kind="progress"'), strict(), alone);
  const { page, leave } = await visit(browser);
  await page.goto(at());
  await framed(page, ".count strong");
  await leave();
});

inEachEngine("the form is filled in on the host's page, up to the mailbox", async ({ browser, engine }) => {
  const at = hosted("/form", `<h1>Hôte</h1>${element('kind="form"')}`, strict());
  const { page, leave } = await visit(browser, { viewport: { width: 900, height: 800 } });
  await page.goto(at());
  const frame = await framed(page, "form.join-form");
  await resized(page, (now) => now > 1_000);
  assert.equal(await frame.locator(".site-header").count(), 0);
  await takesTheirTime();
  // Nothing filled in: the errors stay inside.
  await press(browser, frame.locator("form.join-form button[type=submit]").last());
  await frame.locator("#errors").waitFor();
  await type(browser, frame.locator("[name=given-name]"), "Prénom");
  await type(browser, frame.locator("[name=family-name]"), `Encadrée-${engine}`);
  await type(browser, frame.locator("[name=email]"), `cadre.${engine}@example.org`);
  await press(browser, frame.locator("#t-taj"));
  for (const box of await frame.locator("[type=checkbox][name=consent][required]").all()) await press(browser, box);
  await takesTheirTime();
  await press(browser, frame.locator("form.join-form button[type=submit]").last());
  await frame.locator("#f-correct").waitFor();
  assert.equal(new URL(page.url()).pathname, "/form", "the host's page stayed where it was");
  await resized(page, (now) => now < 3_000);
  await leave();
});

inEachEngine("a page that may not show the form does not, and keeps its link", async ({ browser }) => {
  const at = hosted("/form", element('kind="form"'), strict());
  const { page } = await visit(browser);
  await page.goto(at("127.0.0.2"));
  await page.locator("iframe").waitFor({ state: "attached" });
  await new Promise((done) => setTimeout(done, 1_500));
  assert.equal(await page.locator("clameur-campaign > a").isVisible(), true);
  assert.equal(await page.frameLocator("iframe").locator("form").count().catch(() => 0), 0);
});

inEachEngine("what decides something for a person is shown in nobody's frame", async ({ browser }) => {
  const { page } = await visit(browser);
  for (const path of ["/fr/technopolice", "/fr/technopolice/join", "/fr/technopolice/withdraw", "/fr/technopolice/embed", "/fr"]) {
    const at = hosted("/clickjacking", `<iframe src="${site.base}${path}"></iframe>`, strict());
    await page.goto(at());
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(await page.frameLocator("iframe").locator("#main").count().catch(() => 0), 0, path);
  }
});

inEachEngine("a page around a frame gets a height, and frames are told nothing by it", async ({ browser }) => {
  // It listens to everything, and lies about heights in the frame's name.
  const spy = `<script nonce="x">window.heard = []; addEventListener("message", (event) => heard.push(JSON.stringify(event.data)));</script>
    ${element('kind="button"')}
    <script nonce="x">setInterval(() => postMessage({ clameur: 1, height: 3333 }, "*"), 50)</script>`;
  const at = hosted("/spy", spy, `default-src 'none'; script-src ${site.base} 'nonce-x'; frame-src ${site.base}`);
  const { page } = await visit(browser);
  await page.goto(at());
  const frame = await framed(page, "a.button");
  await resized(page, (now) => now !== 270);
  await new Promise((done) => setTimeout(done, 400));
  assert.equal(Math.round(await height(page)), await frame.locator("html").evaluate((html) => html.offsetHeight));
  const readable = await page.evaluate(() => {
    try {
      return document.querySelector("iframe").contentDocument !== null;
    } catch {
      return false;
    }
  });
  assert.equal(readable, false, "the page cannot read the frame");
});

inEachEngine("without the script a frame is a frame, and dark by choice", async ({ browser }) => {
  const at = hosted("/plain", `<iframe src="${site.base}/embed/en/technopolice/count?scheme=dark" title="x"></iframe>`, strict());
  const { page, leave } = await visit(browser, { javaScriptEnabled: false });
  await page.goto(at());
  const frame = await framed(page, ".count strong");
  assert.equal(await frame.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor), "rgb(19, 18, 21)");
  await leave();
});
