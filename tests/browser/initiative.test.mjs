// Signing an initiative: nationality first, then the form of that country; with and without JavaScript, by the keyboard alone.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { looksRight, newVisitor, startBrowser, startSite, takesTheirTime } from "./site.mjs";

const SLUG = "initiative-exercise";
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

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 800 } };
const signButton = "form.join-form .form-foot button[type=submit]";

async function counted(base) {
  const response = await fetch(`${base}/en/${SLUG}/count.json`);
  return (await response.json()).count;
}

/** The form of a country has come in place of another. */
const shown = (page, field) => page.locator(`form.join-form [name=${field}]:not([type=hidden])`).first().waitFor();

async function fillAddress(page, given) {
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
}

test("without JavaScript, on a telephone: nationality, form, receipt, withdrawal", async () => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, { ...phone, javaScriptEnabled: false });
  const { page } = visitor;
  const start = await counted(base);
  await page.goto(`${base}/en/${SLUG}`);
  await page.locator("[name=nationality]").selectOption("EE");
  await page.locator("[data-part=choose] button").click();
  assert.match(page.url(), /join\?nationality=EE#form-country$/);
  await page.locator("[name=given-name]").fill("Sans-Script");
  await page.locator("[name=family-name]").fill("Personne-Inventée");
  await page.locator("[name=document-number]").fill("49707063351");
  await page.locator("#c-certify").check();
  await takesTheirTime();
  // The Enter key in a field signs; it does not go back to the country.
  await page.locator("[name=document-number]").press("Enter");
  await page.locator("#e-document-number").waitFor();
  // Another country and back: what was typed is there.
  await page.locator("[name=nationality]").selectOption("FR");
  await page.locator("[data-part=choose] button").click();
  await shown(page, "city");
  assert.equal(await page.locator("[name=given-name]").inputValue(), "Sans-Script");
  await page.locator("[name=nationality]").selectOption("EE");
  await page.locator("[data-part=choose] button").click();
  assert.equal(await page.locator("[name=document-number]").inputValue(), "49707063351");
  await page.locator("[name=document-number]").fill("4970706 3350");
  await takesTheirTime();
  await page.locator(signButton).click();
  await page.locator(".withdrawal-code").waitFor();
  assert.equal(await counted(base), start + 1);
  const code = await page.locator(".withdrawal-code code").innerText();
  await page.goto(`${base}/en/${SLUG}/withdraw`);
  await page.locator("[name=code]").fill(code);
  await page.locator("form[action$='/withdraw'] button").click();
  assert.equal(await counted(base), start);
  await visitor.leave();
});

test("with JavaScript the form comes in place, and every page on the way is accessible", async () => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, desk);
  const { page } = visitor;
  await page.goto(`${base}/en/${SLUG}`);
  await looksRight(page, "campaign");
  await page.locator("[name=nationality]").selectOption("DE");
  await shown(page, "city");
  assert.equal(page.url(), `${base}/en/${SLUG}`);
  await looksRight(page, "part A on the campaign's page");
  await fillAddress(page, "Avec-Script");
  await page.locator("#c-certify").check();
  await page.locator("[name=nationality]").selectOption("ES");
  await shown(page, "document");
  await looksRight(page, "part B with a choice");
  assert.equal(await page.locator("[name=given-name]").inputValue(), "Avec-Script");
  assert.equal(await page.locator("#c-certify").isChecked(), true);
  assert.equal(await page.locator("[name=city]:visible").count(), 0);
  await page.locator("[name=nationality]").selectOption("DE");
  await shown(page, "city");
  assert.equal(await page.locator("[name=city]").inputValue(), "Exempleville");
  assert.equal(await page.locator("[name=country]").inputValue(), "DE");
  await page.waitForFunction(() => document.querySelector("form.join-form [name=altcha]")?.value);
  await takesTheirTime();
  await page.locator("[name=postal-code]").fill("1");
  await page.locator(signButton).click();
  await page.locator("#k-postal-code").waitFor();
  await looksRight(page, "please check");
  await page.locator("#k-postal-code").check();
  await takesTheirTime();
  await page.locator(signButton).click();
  await page.locator(".withdrawal-code").waitFor();
  await looksRight(page, "receipt");

  await page.goto(`${base}/en/${SLUG}/join?nationality=DE`);
  await fillAddress(page, "Avec-Script");
  await page.locator("#c-certify").check();
  await takesTheirTime();
  await page.locator(signButton).click();
  assert.match(await page.locator("#errors").innerText(), /signed this initiative already/);
  await looksRight(page, "signed already");
  for (const path of [`/fr/${SLUG}/join?nationality=BE`, `/en/${SLUG}/join?nationality=`, "/en/reclaim-your-face", `/en/${SLUG}/documents/statement`]) {
    await page.goto(base + path);
    await looksRight(page, path);
  }
  await visitor.leave();
});

test("with the keyboard alone", async () => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, desk);
  const { page } = visitor;
  const start = await counted(base);
  const tabTo = async (selector) => {
    for (let tries = 0; tries < 120; tries++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    assert.fail(`the keyboard does not reach ${selector}`);
  };
  await page.goto(`${base}/en/${SLUG}/join`);
  await tabTo("[name=nationality]");
  await page.keyboard.type("Spain");
  await shown(page, "document");
  assert.equal(await page.evaluate(() => document.activeElement.name), "nationality", "the focus stays on the choice");
  await tabTo("[name=given-name]");
  await page.keyboard.type("Au-Clavier");
  await tabTo("[name=family-name]");
  await page.keyboard.type("Personne-Inventée");
  await tabTo("[name=document]");
  await page.keyboard.press("Space");
  await tabTo("[name=document-number]");
  await page.keyboard.type("54578044X");
  await tabTo("#c-certify");
  await page.keyboard.press("Space");
  await takesTheirTime();
  await tabTo(signButton);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await page.locator(".withdrawal-code").waitFor();
  assert.equal(await counted(base), start + 1);
  await visitor.leave();
});
