// Keys are made and proved in the browser, and nothing secret leaves it; what organisations and supporters see of it passes axe-core.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { inEachEngine, looksRight, newVisitor, openMail, startBrowser, startSite, takesTheirTime } from "./site.mjs";

let site;

before(async () => {
  site = await startSite();
});

after(async () => {
  await site?.stop();
});

const wide = { viewport: { width: 1280, height: 800 }, locale: "en" };
const phone = { viewport: { width: 390, height: 844 }, locale: "en" };
const press = (page) => page.locator("form.panel button[type=submit]").first().click();

/** A pair as the terminal makes it. */
async function ageKey() {
  const { generateX25519Identity, identityToRecipient } = await import(new URL("../../src/web/assets/age.js", import.meta.url).href);
  const secret = await generateX25519Identity();
  return { text: `${secret}\n`, shown: await identityToRecipient(secret) };
}

// In Chromium alone: the driver of Firefox tells of no download.
test("a pair is made in the page, its file proves it, and nothing secret is sent", async () => {
  const engine = "chromium";
  const browser = await startBrowser(engine);
  const { base } = site;
  const visitor = await newVisitor(browser, base, wide);
  const { page } = visitor;
  const [sent, secrets] = [[], []];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto(await site.desk());
  await press(page);
  await page.locator("main .desk-list a").first().click();
  const here = page.url().split("?")[0];
  await page.locator("a[href$='/keys']").click();
  await looksRight(page, "keys");
  await page.locator("a[href$='/keys/new']").click();
  await looksRight(page, "new key");
  for (const later of ["[data-key-print]", "#f-made"]) assert.equal(await page.locator(later).isVisible(), false, `${later}: there is nothing yet`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-key-button]").click()]);
  const text = await readFile(await download.path(), "utf8");
  const secret = text.match(/AGE-SECRET-KEY-1\S+/)[0];
  await page.locator("#f-made").waitFor();
  await looksRight(page, "made");
  assert.equal(await page.locator("[data-key-print]").isVisible(), true);
  // Nothing is registered before its holder has shown the very file.
  const asks = sent.length;
  const other = { name: "other.key", mimeType: "text/plain", buffer: Buffer.from("nothing") };
  await page.locator("#f-made").setInputFiles(other);
  await page.locator("[data-key-make] [role=status]").filter({ hasText: "not the file of this key" }).waitFor();
  assert.ok(sent.slice(asks).every((one) => !/ \S/.test(one)), "nothing was sent");
  // The server seals, the page opens: two libraries that share no line.
  const file = { name: "my.key", mimeType: "text/plain", buffer: Buffer.from(text) };
  await page.locator("#f-made").setInputFiles(file);
  await page.locator("p.notice").waitFor();
  assert.match(await page.content(), /has shown that it opens/);
  assert.match(await page.locator("code.hash").innerText(), new RegExp(text.match(/age1\w+/)[0]));
  await looksRight(page, "proved");
  // A pair that was made elsewhere: its public part is registered, its file chosen when it is asked for.
  const elsewhere = await ageKey();
  await page.goto(`${here}/keys/new`);
  await page.locator("main summary").click();
  await looksRight(page, "paste");
  await page.locator("[name=label]").fill(`Bureau ${engine}`);
  await page.locator("[name=recipient]").fill(elsewhere.shown);
  await press(page);
  await page.locator("form[action$='/seal'] button").click();
  await looksRight(page, "proof");
  await page.locator("#f-file").setInputFiles(other);
  await page.locator("[data-key-open] [role=status]").filter({ hasText: "did not open" }).waitFor();
  await page.locator("#f-file").setInputFiles({ ...file, buffer: Buffer.from(elsewhere.text) });
  await page.locator("p.notice").filter({ hasText: "Proved" }).waitFor();
  secrets.push(secret, elsewhere.text.match(/AGE-SECRET-KEY-1\S+/)[0]);
  await page.locator("a[href$='why=lost']").click();
  await looksRight(page, "lost");
  for (const one of secrets) assert.ok(sent.every((request) => !request.toUpperCase().includes(one)), "the secret part stayed");
  // The organisation's own pages.
  for (const [rest, name] of [["page", "public page"], ["logo", "logo"], ["umbrella", "umbrella"]]) {
    await page.goto(`${here}/${rest}`);
    await looksRight(page, name);
  }
  await page.goto(`${here}/page`);
  await page.locator("[name=slug]").fill(`collectif-${engine}`);
  await press(page);
  await page.goto(`${base}/en/o/collectif-${engine}`);
  await looksRight(page, "organisation");
  await visitor.context.clearCookies();
  await visitor.leave({ alsoFrom: "blob:" });
  await browser.close();
});

inEachEngine("on a telephone: what a mailbox joined", async ({ browser, engine }) => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, phone);
  const { page } = visitor;
  const address = `own.${engine}@example.org`;
  await page.goto(`${base}/en/mine`);
  assert.equal(await page.locator("script").count(), 0, "nothing here needs JavaScript");
  await looksRight(page, "ask");
  // Forms that come back faster than anybody types are a machine's.
  await takesTheirTime();
  await page.locator("[name=email]").fill("own");
  await press(page);
  await looksRight(page, "ask, with an error");
  await page.locator("[name=email]").fill(address);
  await press(page);
  await looksRight(page, "sent");
  await openMail(page, base, address);
  await page.locator("a[href*='/mine/']").first().click();
  await looksRight(page, "names");
  await page.locator("[name=family]").fill("Exemple");
  await press(page);
  await looksRight(page, "found");
  await visitor.context.clearCookies();
  await visitor.leave();
});
