// A campaign from nothing to a supporter who is counted and a batch that is opened, but for opening entirely in the browser and without JavaScript; and
// every page of it, with axe-core.

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillIn, inEachEngine, isFirefox, looksRight, newVisitor, openMail, opensCampaigns, startSite, takesTheirTime } from "./site.mjs";

let site;

before(async () => {
  site = await startSite();
});

after(async () => {
  await site?.stop();
});

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "en" };
const wide = { viewport: { width: 1280, height: 800 }, locale: "en" };
const press = (page) => page.locator("form.panel button[type=submit]:visible").last().click();

/** The public key of the demonstration's organisation, from the draft of its own campaign. */
async function publicKey(page, base, campaigns) {
  await page.goto(base + campaigns);
  const draft = await page.locator("main .desk-list a.name").last().getAttribute("href");
  await page.goto(`${base}${draft}/edit/organisations`);
  return (await page.locator("textarea[name$='recipients']").first().inputValue()).trim();
}

/** Writes what is still missing on a page of the editor, and saves. */
async function writes(page, address, own = {}) {
  await page.goto(address);
  for (const field of await page.locator(".desk-edit :is(input[type=text], textarea)").all()) {
    const [name, value, id] = [await field.getAttribute("name"), await field.inputValue(), await field.getAttribute("id")];
    const typed = Object.entries(own).find(([end]) => name.endsWith(end));
    const optional = await page.locator(`label[for="${id}"] .optional`).count();
    if (typed) await field.fill(typed[1]);
    else if (value === "" && !optional) await field.fill("Texte d’exemple");
    else if (value.includes("[à remplir")) await field.fill(value.replaceAll(/\[à remplir[^\]]*\]/g, "contact@example.org"));
  }
  await page.locator(".desk-adds button").first().click();
  await page.locator("p.notice[role=status]").waitFor();
}

const parts = { text: ["words", "case", "systems", "questions", "who", "documents"], edit: ["organisations"] };

inEachEngine("without JavaScript, on a telephone: from nothing to a batch that the key opens", async ({ browser, engine }) => {
  const { base } = site;
  const organiser = await newVisitor(browser, base, { ...phone, javaScriptEnabled: false });
  const { page } = organiser;
  const campaigns = await opensCampaigns(page, site);
  const key = await publicKey(page, base, campaigns);
  assert.match(key, /^age1/);
  await page.goto(`${base}${campaigns}/new`);
  await page.locator("[name=title]").fill(`Plainte ${engine}`);
  await page.locator("[name=language][value=fr]").check();
  for (const other of await page.locator("[name=language]:checked:not([value=fr])").all()) await other.uncheck();
  await press(page);
  // A draft begins with what is still to be written.
  await page.waitForURL(/\/edit\/to-write/);
  const draft = new URL(page.url()).pathname.replace("/edit/to-write", "");
  for (const part of parts.text) await writes(page, `${base}${draft}/text/fr/${part}`, { ":title": `Plainte ${engine}` });
  for (const part of parts.edit) await writes(page, `${base}${draft}/edit/${part}`, { ".recipients": key, ".declared": "" });
  await page.locator(".desk-edit [name$='.declared']").fill("2001-07-01");
  await page.locator(".desk-adds button").first().click();
  await page.goto(base + draft);
  await page.locator("a.button[href$='/publish']").click();
  await page.locator("[name=unread]").check();
  await press(page);
  await page.locator("p.notice[role=status]").waitFor();

  const slug = `plainte-${engine}`;
  const visitor = await newVisitor(browser, base, { ...phone, locale: "fr", javaScriptEnabled: false });
  const email = `premiere.${engine}@example.org`;
  await visitor.page.goto(`${base}/fr/${slug}/join`);
  await fillIn(visitor.page, { given: "Prénom", family: "Exemple", email, targets: ["first"] });
  await takesTheirTime();
  await visitor.page.locator("form.join-form button[type=submit]").click();
  await openMail(visitor.page, base, email);
  await visitor.page.locator("a[href*='/confirm/']").first().click();
  await visitor.page.locator("form[action$='/thanks'] button").click();
  const counted = await (await fetch(`${base}/fr/${slug}/count.json`)).json();
  assert.equal(counted.count, 1);
  await visitor.leave();

  await page.goto(base + draft);
  await page.locator("a[href$='/batches']").click();
  await page.locator("a[href$='/batches/freeze']").click();
  await press(page);
  await page.locator("p.notice[role=status]").waitFor();
  assert.match(await page.locator("main").innerText(), /Batch\s1\s[\s\S]*One statement/);
  // The driver of Firefox tells of no download.
  if (!isFirefox(browser)) {
    const button = page.locator("form[action$='/batches/1/archive'] button");
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    assert.equal(download.suggestedFilename(), `${slug}-batch-1.tar`);
    const folder = mkdtempSync(join(tmpdir(), "clameur-opened-"));
    const archive = join(folder, download.suggestedFilename());
    await download.saveAs(archive);
    site.opens(archive, join(folder, "opened"));
    const list = readFileSync(join(folder, "opened", "authority", "complainants-authority.csv"), "utf8");
    assert.match(list, /\r\n1,Exemple,Prénom,/);
    rmSync(folder, { recursive: true });
  }
  await organiser.context.clearCookies();
  await organiser.leave();
});

inEachEngine("every page of a campaign at the desk is accessible", async ({ browser }) => {
  const { base } = site;
  const organiser = await newVisitor(browser, base, wide);
  const { page } = organiser;
  const campaigns = await opensCampaigns(page, site);
  await looksRight(page, "campaigns");
  const draft = await page.locator("main .desk-list a.name").last().getAttribute("href");
  const below = ["", "/files", "/file?name=fr%2Etoml", "/history", "/picture", "/taken-out", "/publish", "/state", "/batches", "/batches/freeze", "/remove"].map((rest) => draft + rest);
  const texts = ["words", "case", "systems", "facts", "details", "documents"].flatMap((part) => [`${draft}/text/fr/${part}`, `${draft}/text/en/${part}`]);
  const edits = ["targets", "organisations", "form", "days", "settings"].map((part) => `${draft}/edit/${part}`);
  for (const path of [`${campaigns}/new`, ...below, ...texts, ...edits]) {
    const answer = await page.goto(base + path);
    assert.equal(answer.status(), 200, path);
    assert.ok((await page.content()).length < 100_000, `${path} is light`);
    await looksRight(page, path);
  }
  await organiser.context.clearCookies();
  await organiser.leave();
});
