// The button pressed twice, as people do when a page is slow: one statement, and its receipt.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { newVisitor, startBrowser, startSite, takesTheirTime } from "./site.mjs";

const SLUG = "initiative-exercise";
const button = "form.join-form .form-foot button[type=submit]";
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

async function counted() {
  const response = await fetch(`${site.base}/en/${SLUG}/count.json`);
  return (await response.json()).count;
}

async function fillsIn(page, given) {
  await page.goto(`${site.base}/en/${SLUG}/join?nationality=DE`);
  for (const [name, value] of [
    ["given-name", given],
    ["family-name", "Personne-Inventée"],
    ["street", "Rue de l’Exemple"],
    ["street-number", "1"],
    ["postal-code", "12345"],
    ["city", "Exempleville"],
    ["birth-date", "1971-12-24"],
  ]) {
    await page.locator(`[name=${name}]`).fill(value);
  }
  await page.locator("[name=country]").selectOption("DE");
  await page.locator("#c-certify").check();
  await takesTheirTime(page);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`one double click signs once and shows the receipt, ${how}`, async () => {
    const { page } = await newVisitor(browser, site.base, { javaScriptEnabled });
    // A slow network is where people press again.
    await page.route("**/join", async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    const start = await counted();
    await fillsIn(page, javaScriptEnabled ? "Double" : "Double-Sans-Script");
    await page.locator(button).dblclick();
    await page.locator(".withdrawal-code code").waitFor();
    assert.equal(await counted(), start + 1);
  });

  test(`back and the button again leads to the same receipt, ${how}`, async () => {
    const { page } = await newVisitor(browser, site.base, { javaScriptEnabled });
    const start = await counted();
    await fillsIn(page, javaScriptEnabled ? "Retour" : "Retour-Sans-Script");
    const body = await page.locator("form.join-form").evaluate((form) => new URLSearchParams(new FormData(form)).toString());
    await page.locator(button).click();
    const code = await page.locator(".withdrawal-code code").innerText();
    // What a browser sends again: the same form, byte for byte.
    const again = await fetch(`${site.base}/en/${SLUG}/join`, {
      method: "POST",
      redirect: "manual",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body,
    });
    assert.equal(again.status, 200);
    assert.ok((await again.text()).includes(code));
    assert.equal(await counted(), start + 1);
  });
}
