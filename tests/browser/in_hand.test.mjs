// The form in hand: another language in the middle, a tablet that goes from hand to hand, an address with a slip.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { fillIn, looksRight, newVisitor, startBrowser, startSite, takesTheirTime } from "./site.mjs";

const SLUG = "technopolice";
const button = "form.join-form .form-foot button[type=submit]";
// No words that stand on the form itself.
const maria = { given: "Tablette", family: "Inventée", email: "prenom.tablette@example.org" };
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

/** Everything that somebody could read of the person on the page, in fields too. */
const shown = (page) =>
  page.evaluate(() => {
    const typed = [...document.querySelectorAll("input:not([type=checkbox], [type=radio]), textarea")].map((field) => field.value);
    return [document.body.innerText, ...typed].join("\n");
  });

async function showsNobody(page) {
  const text = await shown(page);
  for (const secret of Object.values(maria)) assert.ok(!text.includes(secret), `${page.url()} shows ${secret}`);
  assert.equal(await page.locator("[name=consent]:checked, [name=target]:checked").count(), 0);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`another language in the middle keeps what was typed, ${how}`, async () => {
    const { page, leave } = await newVisitor(browser, site.base, { javaScriptEnabled });
    await page.goto(`${site.base}/fr/${SLUG}/join`);
    await fillIn(page, maria);
    const ticked = await page.locator("[name=consent]:checked").count();
    await page.locator(".language-nav button[lang=en]").click();
    await page.waitForURL(`**/en/${SLUG}/join`);
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.equal(await page.locator("[name=given-name]").inputValue(), maria.given);
    assert.equal(await page.locator("[name=email]").inputValue(), maria.email);
    assert.equal(await page.locator("#t-taj").isChecked(), true);
    assert.equal(await page.locator("[name=consent]:checked").count(), ticked);
    assert.equal(await page.locator("#errors").count(), 0);
    await leave();
  });
}

test("a campaign's page takes a form along that has something in it", async () => {
  const { page, leave } = await newVisitor(browser, site.base);
  await page.goto(`${site.base}/fr/${SLUG}`);
  await page.locator(".language-nav a[hreflang=en]").first().click();
  await page.waitForURL(`${site.base}/en/${SLUG}`);
  await page.goto(`${site.base}/fr/${SLUG}`);
  await page.locator("[name=given-name]").fill(maria.given);
  await page.locator(".language-nav a[hreflang=en]").first().click();
  await page.waitForURL(`**/en/${SLUG}/join`);
  assert.equal(await page.locator("[name=given-name]").inputValue(), maria.given);
  await leave();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`on a shared tablet the next person finds nobody, ${how}`, async () => {
    const { page, leave } = await newVisitor(browser, site.base, { javaScriptEnabled });
    await page.goto(`${site.base}/fr/${SLUG}/join?tablet=1`);
    if (javaScriptEnabled) await looksRight(page, "the form of a shared tablet");
    // A slip first: the answer to a form is a page with everything in it.
    await fillIn(page, { ...maria, family: "" });
    await takesTheirTime();
    await page.locator(button).click();
    await page.locator("#errors").waitFor();
    assert.equal(await page.locator("[name=given-name]").inputValue(), maria.given);
    await page.locator("[name=family-name]").fill(maria.family);
    await page.locator(button).click();
    await page.waitForURL("**/join?tablet=sent");
    await showsNobody(page);
    await page.locator("a.button[data-next]").click();
    await page.waitForURL("**/join?tablet=1");
    await showsNobody(page);
    if (!javaScriptEnabled) {
      await page.goBack();
      await showsNobody(page);
      return leave();
    }
    // As far back as the browser goes.
    for (let steps = 0; steps < 4; steps++) {
      const gone = await page.goBack({ waitUntil: "load" });
      if (!gone && page.url() === "about:blank") break;
      if (page.url() === "about:blank") break;
      await showsNobody(page);
    }
    await leave();
  });
}

test("who walks away from a tablet in mid-form leaves nothing behind", async () => {
  const { page, leave } = await newVisitor(browser, site.base);
  await page.goto(`${site.base}/fr/${SLUG}/join?tablet=1`);
  await fillIn(page, maria);
  await page.locator("form a[data-next]").click();
  await page.waitForLoadState("load");
  await showsNobody(page);
  await page.goto(`${site.base}/fr/${SLUG}`);
  await page.goBack();
  await showsNobody(page);
  await leave();
});

test("a slip in the address is asked about, and the next page corrects it", async () => {
  const { page, leave } = await newVisitor(browser, site.base);
  await page.goto(`${site.base}/fr/${SLUG}/join`);
  await fillIn(page, { ...maria, email: "prenom@gmial.com" });
  await takesTheirTime();
  await page.locator(button).click();
  await page.locator("#e-email").waitFor();
  assert.match(await page.locator("#e-email").innerText(), /gmail\.com/);
  await page.locator("#k-email").check();
  await page.locator(button).click();
  await page.locator("#f-correct").waitFor();
  await looksRight(page, "the page after the form");
  assert.equal(await page.locator("#f-correct").inputValue(), "prenom@gmial.com");
  await page.locator("#f-correct").fill(maria.email);
  await page.locator("form.panel button").click();
  await page.getByText(maria.email).first().waitFor();
  await leave();
});
