// A draft is previewed at the desk: a lawyer without account follows a secret link, fills in the form, and finds the mail.

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { fillIn, inEachEngine, looksRight, newVisitor, startSite, takesTheirTime } from "./site.mjs";

let site;

before(async () => {
  site = await startSite();
});

after(async () => {
  await site?.stop();
});

const wide = { viewport: { width: 1280, height: 800 }, locale: "en" };

/** The preview of the demonstration's complaint, opened by its organiser; it may take a while. */
async function opensThePreview(page) {
  await page.goto(await site.desk());
  await page.locator("form.panel button[type=submit]").click();
  await page.locator("main .desk-list a").first().click();
  await page.locator("a[href$='/campaigns']").click();
  await page.locator("main .desk-list a.name").first().click();
  await page.locator("a[href$='/preview']").first().click();
  await page.locator("#desk-preview-mails").waitFor({ timeout: 120_000 });
  return page.url();
}

inEachEngine("a lawyer without account follows a secret link", async ({ browser, engine }) => {
  const organiser = await newVisitor(browser, site.base, wide);
  const preview = await opensThePreview(organiser.page);
  await organiser.page.locator(`form[action$='/preview'] button.button`).click();
  const link = await organiser.page.locator("[role=status] a").getAttribute("href");
  const lawyer = await newVisitor(browser, site.base, wide);
  const { page } = lawyer;
  await page.goto(`${link}?in=fr`);
  await looksRight(page, "what there is to see by a link");
  await page.locator("main a[href$='/fr/technopolice/join']").click();
  const email = `juriste-${engine}@example.org`;
  await fillIn(page, { given: "Léa", family: "Exemple", email });
  await takesTheirTime();
  await page.locator("main form button[type=submit]").last().click();
  await page.locator(".demo-band").first().waitFor();
  await page.goto(link);
  await page.locator("#desk-preview-sent ~ ul a", { hasText: email }).first().click();
  await looksRight(page, "a mail");
  assert.ok(page.url().startsWith(link), page.url());
  await lawyer.leave();
  await organiser.page.goto(preview);
  await organiser.context.clearCookies();
  await organiser.leave();
});
