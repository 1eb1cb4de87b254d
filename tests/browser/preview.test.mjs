// A draft is previewed at the desk: what there is to see is listed, and each of it looks right with what the preview adds; a page says that it is being
// made, and shows it by itself; a lawyer without account follows a secret link, fills in the form, and finds the mail.

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { fillIn, inEachEngine, isFirefox, looksRight, newVisitor, startSite, takesTheirTime } from "./site.mjs";

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

inEachEngine("what there is to see looks right", async ({ browser }) => {
  const organiser = await newVisitor(browser, site.base, wide);
  const { page } = organiser;
  const preview = await opensThePreview(page);
  await looksRight(page, "what there is to see");
  const shown = await page.locator("main .mails a").evaluateAll((links) => links.map((link) => link.href));
  assert.ok(shown.length > 30, shown.join("\n"));
  const pages = isFirefox(browser) ? shown.slice(0, 8) : shown;
  for (const address of pages) {
    // Files are downloaded, and feeds and pictures are no pages.
    const head = await page.request.get(address);
    assert.equal(head.status(), 200, address);
    if (!(head.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    await page.goto(address);
    // Frames take ground and landmarks from the page around them.
    if (!address.includes("/embed/")) await looksRight(page, address.slice(preview.length));
  }
  const frame = page.frameLocator("iframe.embed-preview").first();
  await page.goto(shown.find((address) => address.endsWith("/embed")));
  await frame.locator("a").first().waitFor();
  await organiser.context.clearCookies();
  await organiser.leave();
});

inEachEngine("a lawyer without account follows a secret link", async ({ browser, engine }) => {
  const organiser = await newVisitor(browser, site.base, wide);
  const preview = await opensThePreview(organiser.page);
  // Unfolded already where a link was made before.
  const folded = organiser.page.locator("details:not([open]) #links-title");
  if ((await folded.count()) > 0) await folded.click();
  await organiser.page.locator(`form[action$='/preview'] button.button`).click();
  const link = await organiser.page.locator("[role=status] a").getAttribute("href");
  const lawyer = await newVisitor(browser, site.base, wide);
  const { page } = lawyer;
  await page.goto(`${link}?in=fr`);
  await looksRight(page, "what there is to see by a link");
  await page.locator("#desk-preview-join").click();
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
