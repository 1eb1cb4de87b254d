// Keys are made and proved in the browser, and nothing secret leaves it; what organisations and supporters see of it passes axe-core.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fillIn, inEachEngine, looksRight, newVisitor, openMail, opensCampaigns, startBrowser, startSite, takesTheirTime } from "./site.mjs";

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

/** Somebody joins, and asks by the link to their mailbox to be taken out. */
async function asksToBeTakenOut(browser, base, family) {
  const email = `${family.toLowerCase()}@example.org`;
  const visitor = await newVisitor(browser, base, { ...phone, locale: "fr-FR" });
  const { page } = visitor;
  await page.goto(`${base}/fr/technopolice/join`);
  await fillIn(page, { given: "Prénom", family, email });
  await takesTheirTime();
  await page.locator("form.join-form button[type=submit]").click();
  await openMail(page, base, email);
  await page.locator("a[href*='/confirm/']").first().click();
  await page.locator("form[action$='/thanks'] button").click();
  await page.locator(".withdrawal-code").waitFor();
  await page.goto(`${base}/fr/mine`);
  await takesTheirTime();
  await page.locator("[name=email]").fill(email);
  await press(page);
  await openMail(page, base, email);
  await page.locator("a[href*='/mine/']").first().click();
  await page.locator("[name=given]").fill("Prénom");
  await page.locator("[name=family]").fill(family);
  await press(page);
  await page.locator("form[action$='/mine/asked'] button").click();
  await visitor.leave();
}

const count = async (base) => (await (await fetch(`${base}/fr/technopolice/count.json`)).json()).count;

// In Chromium alone: the driver of Firefox tells of no download.
test("a key for signed notes is made in the page, and signs in it who is taken out", async () => {
  const browser = await startBrowser("chromium");
  const { base } = site;
  const visitor = await newVisitor(browser, base, wide);
  const { page } = visitor;
  const sent = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await opensCampaigns(page, site);
  const draft = base + (await page.locator("main .desk-list a.name").first().getAttribute("href"));
  await page.goto(`${draft}/edit/organisations`);
  const make = page.locator("[data-note-make]").first();
  const [download] = await Promise.all([page.waitForEvent("download"), make.locator("button").click()]);
  const text = await readFile(await download.path(), "utf8");
  const secret = text.match(/^PRIVATE\+KEY\+\S+$/m)[0];
  await make.locator("[role=status]").filter({ hasText: "saved" }).waitFor();
  const shown = await page.locator(`#${await make.getAttribute("data-field")}`).inputValue();
  assert.ok(text.includes(`# Public key: ${shown}`));
  await looksRight(page, "a key for notes was made");
  await page.locator(".desk-adds button.button").first().click();
  await page.waitForURL(/done=saved/);
  await page.goto(`${draft}/publish`);
  if (await page.locator("[name=unread]").count()) await page.locator("[name=unread]").check();
  await press(page);
  await page.waitForURL(/done=/);

  for (const family of ["Perdu", "Oubli"]) await asksToBeTakenOut(browser, base, family);
  const before = await count(base);
  await page.goto(`${draft}/asked-out`);
  await looksRight(page, "who waits");
  await page.locator("a[href$='/asked-out/out']").click();
  await looksRight(page, "take out");
  const file = (name, words) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) });
  const said = page.locator("[data-note-sign] [role=status]");
  await page.locator("#f-file").setInputFiles(file("other.key", "nothing"));
  await said.filter({ hasText: "did not work" }).waitFor();
  assert.equal(await page.locator("#f-signed").inputValue(), "");
  // One of the two, by a key that is the campaign's.
  await page.locator("#f-file").setInputFiles(file("my.key", text));
  await said.filter({ hasText: "Signed: 2" }).waitFor();
  await page.locator("[data-note]").first().uncheck();
  await said.filter({ hasText: "Signed: 1" }).waitFor();
  await looksRight(page, "signed");
  await page.locator("form.panel button[type=submit]").click();
  await page.waitForURL(/done=entries-out/);
  assert.equal(await count(base), before - 1);
  await looksRight(page, "who waits still");
  // What is pasted, or was signed by another key, takes nobody out.
  await page.locator("a[href$='/asked-out/out']").click();
  await page.locator("#f-signed").fill("clameur/void/v1");
  await page.locator("form.panel button[type=submit]").click();
  await page.locator("#errors").waitFor();
  await looksRight(page, "take out, refused");
  assert.equal(await count(base), before - 1);
  const part = secret.split("+").slice(4).join("+");
  assert.ok(sent.every((one) => !one.includes(part) && !one.includes(encodeURIComponent(part))), "the secret part stayed");
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
