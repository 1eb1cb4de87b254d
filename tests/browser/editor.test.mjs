// The editor of the desk with its script: what is typed is saved by itself, two who write at once lose nothing, nobody leaves without what they
// wrote, Markdown is shown while it is typed; pictures and folders are brought.

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { inEachEngine, looksRight, newVisitor, opensCampaigns, startSite } from "./site.mjs";

let site;

before(async () => {
  site = await startSite();
});

after(async () => {
  await site?.stop();
});

const wide = { viewport: { width: 1280, height: 800 }, locale: "en" };
const press = (page) => page.locator("form.panel button[type=submit]:visible").last().click();
const title = (page) => page.locator("[name$=':title']");
const summary = (page) => page.locator("[name$=':summary']");
const said = (page, text) => page.locator(".desk-state", { hasText: text }).waitFor();
const saved = /Saved \d/;
const picture = fileURLToPath(new URL("../../campaigns/technopolice/picture.png", import.meta.url));

/** A new campaign: its address below the site. */
async function begins(page, base, campaigns, name) {
  await page.goto(`${base}${campaigns}/new`);
  await page.locator("[name=title]").fill(name);
  await page.locator("[name=language][value=fr]").check();
  for (const other of await page.locator("[name=language]:checked:not([value=fr])").all()) await other.uncheck();
  await press(page);
  // A draft begins with what is still to be written.
  await page.waitForURL(/\/edit\/to-write/);
  return new URL(page.url()).pathname.replace("/edit/to-write", "");
}

async function leaves(visitor) {
  await visitor.context.clearCookies();
  await visitor.leave();
}

inEachEngine("what is typed is saved, and two who write at once lose nothing", async ({ browser, engine }) => {
  const { base } = site;
  const organiser = await newVisitor(browser, base, wide);
  const { page, context } = organiser;
  const campaigns = await opensCampaigns(page, site);
  const words = `${base}${await begins(page, base, campaigns, `À deux ${engine}`)}/text/fr/words`;
  await page.goto(words);
  const other = await context.newPage();
  await other.goto(words);

  await summary(page).fill("Un résumé qui s’enregistre.");
  await said(page, "Not saved yet");
  await said(page, saved);
  // And on, upon what was just saved: nobody is in conflict with themselves.
  await summary(page).pressSequentially(" Et encore.");
  await said(page, "Not saved yet");
  await said(page, saved);
  // What is emptied and written anew is a new part of the file.
  const credit = page.locator("[name$='.credit'], [name$=':credit']");
  for (const text of ["Photo : nous", "", "Photo : eux"]) {
    await credit.fill(text);
    await said(page, "Not saved yet");
    await said(page, saved);
  }
  assert.equal(await page.locator(".field-error, #errors").count(), 0);

  // Another page that was open since before writes another field: both stay.
  await title(other).fill("Un autre titre");
  await said(other, saved);
  assert.match(await summary(other).inputValue(), /Et encore/, "what others wrote meanwhile is taken over");
  // Both write in one: both versions are shown, and nothing is saved by itself until somebody decided.
  await title(page).fill("Le mien");
  await said(page, "Somebody else wrote here meanwhile");
  assert.match(await page.locator(".field-error").textContent(), /Un autre titre/);
  assert.equal(await title(page).inputValue(), "Le mien");
  await other.reload();
  assert.equal(await title(other).inputValue(), "Un autre titre");
  await page.locator(".desk-adds button").first().click();
  await page.locator("p.notice[role=status]").waitFor();
  await other.reload();
  assert.equal(await title(other).inputValue(), "Le mien");
  assert.match(await summary(other).inputValue(), /^Un résumé qui s’enregistre. Et encore.$/);
  await other.close();
  await leaves(organiser);
});

inEachEngine("a site that does not answer loses nothing, and nobody leaves unasked", async ({ browser, engine }) => {
  // The driver of Firefox can take no answer away.
  if (engine === "firefox") return;
  const { base } = site;
  const organiser = await newVisitor(browser, base, wide);
  const { page } = organiser;
  const campaigns = await opensCampaigns(page, site);
  const words = `${base}${await begins(page, base, campaigns, `Hors ligne ${engine}`)}/text/fr/words`;
  await page.goto(words);
  // The answer is lost, not what was sent.
  await page.route("**/text/fr/words", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch();
    await route.abort();
  });
  await summary(page).fill("Enregistré, sans réponse.");
  await said(page, "does not answer");
  let asked = 0;
  page.on("dialog", async (dialog) => {
    asked += 1;
    await dialog.dismiss();
  });
  const question = page.waitForEvent("dialog");
  await page.locator("p.crumb a").click({ noWaitAfter: true });
  await question;
  assert.equal(asked, 1, "asked before the page is left");
  assert.equal(await summary(page).inputValue(), "Enregistré, sans réponse.");
  await page.unroute("**/text/fr/words");
  await summary(page).pressSequentially(" Et la suite.");
  await said(page, saved);
  assert.equal(await page.locator(".field-error").count(), 0, "nobody is in conflict with what got lost");
  await page.reload();
  assert.equal(await summary(page).inputValue(), "Enregistré, sans réponse. Et la suite.");
  // What cannot be: told at the field, nothing is saved, and it is not tried again and again.
  await page.goto(words.replace("/text/fr/words", "/edit/days"));
  const day = page.locator("[name$='closes']");
  await day.evaluate((field) => (field.type = "text"));
  await day.fill("bientôt");
  await said(page, "has to be corrected");
  assert.equal(await page.locator(".field.is-wrong .field-error").count(), 1);
  await looksRight(page, "a field that cannot be saved");
  await day.fill("");
  await page.locator("[name$='goal']").first().fill("500");
  await said(page, saved);
  assert.equal(await page.locator(".field-error").count(), 0);
  await leaves(organiser);
});

inEachEngine("Markdown is shown while it is typed, and by a button without JavaScript", async ({ browser, engine }) => {
  const { base } = site;
  const organiser = await newVisitor(browser, base, wide);
  const { page } = organiser;
  const campaigns = await opensCampaigns(page, site);
  const draft = await begins(page, base, campaigns, `Aperçu ${engine}`);
  await page.goto(`${base}${draft}/text/fr/words`);
  const appeal = page.locator("[name$=':appeal_md'], [name$='.appeal_md']");
  const preview = page.locator(".desk-preview");
  await appeal.fill("**Gras**");
  await page.locator("button[value^='preview:']").first().click();
  await preview.locator("strong", { hasText: "Gras" }).waitFor();
  await appeal.fill("*Penché* <script>alert(1)</script> <img src=x onerror=alert(1)>");
  await preview.locator("em", { hasText: "Penché" }).waitFor();
  assert.equal(await preview.locator("script, img").count(), 0);
  await looksRight(page, "a preview");
  await said(page, saved);

  if (engine === "chromium") {
    const cookies = await organiser.context.storageState();
    const plain = await newVisitor(browser, base, { ...wide, javaScriptEnabled: false, storageState: cookies });
    await plain.page.goto(`${base}${draft}/text/fr/words`);
    await plain.page.locator("[name$=':summary']").fill("Tapé, pas enregistré.");
    await plain.page.locator("[name$=':appeal_md']").fill("## Un titre");
    await plain.page.locator("button[value^='preview:']").first().click();
    await plain.page.locator(".desk-preview h4", { hasText: "Un titre" }).waitFor();
    assert.equal(await plain.page.locator("[name$=':summary']").inputValue(), "Tapé, pas enregistré.");
    await plain.page.goto(`${base}${draft}/text/fr/words`);
    assert.notEqual(await plain.page.locator("[name$=':summary']").inputValue(), "Tapé, pas enregistré.");
    await plain.context.clearCookies();
    await plain.leave();
  }
  await leaves(organiser);
});

inEachEngine("a translation is written beside its source, and what was missing is no longer said once it is there", async ({ browser, engine }) => {
  const { base } = site;
  const organiser = await newVisitor(browser, base, wide);
  const { page } = organiser;
  const campaigns = await opensCampaigns(page, site);
  await page.goto(`${base}${campaigns}`);
  const written = await page.locator("main .desk-list a.name", { hasText: /technopolice/i }).first().getAttribute("href");
  await page.goto(`${base}${written}/text/en/words`);
  await page.locator(".beside").first().waitFor();
  // On a wide screen, scrolled: each field stays where it stands.
  await looksRight(page, "a translation beside its source");

  const draft = await begins(page, base, campaigns, `Reste ${engine}`);
  await page.goto(`${base}${draft}/text/fr/facts`);
  await page.locator("button[value='add:fact']").click();
  const label = page.locator("[name$='.label']");
  const remark = label.locator("xpath=..").locator(".desk-remark");
  await remark.filter({ hasText: "Still to be written." }).waitFor();
  await label.fill("caméras");
  await said(page, saved);
  assert.equal(await remark.count(), 0);
  // By keyboard: what has the focus is never below what says how things stand.
  for (let stop = 0; engine === "chromium" && stop < 25; stop++) {
    await page.keyboard.press("Tab");
    const covered = await page.evaluate(() => {
      const { left, width, height, bottom } = document.activeElement.getBoundingClientRect();
      return height < 400 && Boolean(document.elementFromPoint(left + width / 2, bottom - 2)?.closest(".desk-state"));
    });
    assert.equal(covered, false, `stop ${stop}`);
  }
  await leaves(organiser);
});

inEachEngine("a picture and a folder are brought", async ({ browser, engine }) => {
  const { base } = site;
  const organiser = await newVisitor(browser, base, wide);
  const { page } = organiser;
  const campaigns = await opensCampaigns(page, site);
  const draft = await begins(page, base, campaigns, `Image ${engine}`);
  await page.goto(`${base}${draft}/edit/settings`);
  await page.locator("a[href$='/picture']").click();
  await looksRight(page, "a picture that is not there yet");
  await page.locator("[name=file]").setInputFiles(picture);
  await press(page);
  await page.locator("#errors").waitFor();
  await page.locator("[name=file]").setInputFiles(picture);
  await page.locator("[name='alt-fr']").fill("Des caméras au-dessus d’une place");
  await press(page);
  const shown = page.locator(".desk-picture img");
  await shown.waitFor();
  assert.ok(await shown.evaluate((image) => image.decode().then(() => image.naturalWidth)) > 600);
  assert.equal(await shown.getAttribute("alt"), "Des caméras au-dessus d’une place");
  await looksRight(page, "a picture");

  const taken = await page.request.get(`${base}${draft}/export`);
  await page.goto(`${base}${campaigns}/import`);
  await looksRight(page, "a folder that is brought");
  await page.locator("[name=folder]").setInputFiles({ name: "c.tar", mimeType: "application/x-tar", buffer: await taken.body() });
  await press(page);
  await page.locator("p.notice[role=status]").waitFor();
  assert.notEqual(new URL(page.url()).pathname, draft);
  await looksRight(page, "a draft from a folder");
  await leaves(organiser);
});

inEachEngine("items come into another place by dragging and by keyboard, and a file saves itself", async ({ browser, engine }) => {
  const { base } = site;
  const organiser = await newVisitor(browser, base, wide);
  const { page, context } = organiser;
  const campaigns = await opensCampaigns(page, site);
  const draft = await begins(page, base, campaigns, `Ordre ${engine}`);
  await page.goto(`${base}${draft}/text/fr/facts`);
  const figures = () => page.locator("[name$='.figure']").evaluateAll((all) => all.map((one) => one.value));
  const moved = (text) => page.locator(".desk-moved", { hasText: text }).waitFor();
  for (const [at, figure] of ["1", "2", "3"].entries()) {
    await page.locator("button[value='add:fact']").click();
    await page.locator("[data-item]").nth(at).waitFor();
    await page.locator("[name$='.figure']").last().fill(figure);
    await said(page, saved);
  }
  if (engine === "chromium") {
    const grip = page.locator(".desk-grip").first();
    await grip.scrollIntoViewIfNeeded();
    const box = await grip.boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.locator("#edit.is-ordering").waitFor();
    const last = await page.locator("[data-item]").last().boundingBox();
    await page.mouse.move(last.x + 20, last.y + last.height - 2, { steps: 5 });
    await page.locator(".is-before").waitFor();
    await page.mouse.up();
    await moved("Now in place 3 of 3.");
    assert.deepEqual(await figures(), ["2", "3", "1"]);
    await looksRight(page, "an item that was moved");
    await page.locator(".desk-moved button").click();
    await moved("Now in place 1 of 3.");
  }
  assert.deepEqual(await figures(), ["1", "2", "3"]);
  await page.locator("button[value^='down:']").first().focus();
  for (const place of ["2", "3"]) {
    await page.keyboard.press("Enter");
    await moved(`Now in place ${place} of 3.`);
  }
  assert.deepEqual(await figures(), ["2", "3", "1"]);
  await page.locator("button[value^='up:']:focus").waitFor();

  await page.goto(`${base}${draft}/files`);
  await looksRight(page, "the files of a draft");
  await page.locator("a.name", { hasText: "fr.toml" }).click();
  await looksRight(page, "a file");
  const other = await context.newPage();
  await other.goto(page.url());
  const text = (one) => one.locator("#f-text");
  const written = await text(page).inputValue();
  await text(page).fill(`${written}# Une remarque.\n`);
  await said(page, "Not saved yet");
  await said(page, saved);
  await text(page).fill(`${written}# Une autre remarque.\n`);
  await said(page, "Not saved yet");
  await said(page, saved);
  await page.reload();
  assert.match(await text(page).inputValue(), /# Une autre remarque\.\n$/);
  // Another page that was open since before: both versions, and nobody leaves without what they wrote.
  await text(other).fill(`${written}# La sienne.\n`);
  await said(other, "Somebody else wrote here meanwhile");
  assert.match(await other.locator(".field-error").textContent(), /Une autre remarque/);
  await looksRight(other, "a file that two wrote");
  await other.close();
  await page.goto(`${base}${draft}/history`);
  await page.locator(".desk-list").waitFor();
  await looksRight(page, "the history of a draft");
  await leaves(organiser);
});
