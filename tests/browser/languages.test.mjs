// The initiative's pages in the 24 official languages, on a narrow telephone: nothing runs out of the screen, nothing is cut off.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { newVisitor, startBrowser, startSite, takesTheirTime } from "./site.mjs";

const LANGUAGES = [
  "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
];
const SIGN = "initiative-exercise";
const OVER = "reclaim-your-face";

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

/** What sticks out of the screen, or of a box that cuts it off: a few words of each. */
function sticksOut() {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  const hidden = (element) => element.closest("svg, .extra, .skip, [hidden], details:not([open]) > :not(summary)") !== null;
  const scrolls = (element) => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll("*")) {
    const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "");
    if (!text || hidden(element) || scrolls(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const style = getComputedStyle(element);
    // Read out, not seen.
    if (style.clipPath !== "none" || style.position === "absolute" && box.width <= 1) continue;
    const words = element.textContent.trim().slice(0, 40);
    if (box.right > width + 1 || box.left < -1) found.push(`sticks out: ${words}`);
    const cuts = style.overflowX !== "visible" && style.overflowX !== "auto" && style.overflowX !== "scroll";
    if (cuts && element.scrollWidth > element.clientWidth + 1) found.push(`is cut off: ${words}`);
    if (element.tagName === "BUTTON" && element.scrollWidth > element.clientWidth + 1) found.push(`too long for its button: ${words}`);
  }
  return found;
}

test("at 390 and at 320 px, every page of an initiative fits in every language", async () => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const { page } = visitor;
  const wrong = [];
  for (const language of LANGUAGES) {
    const paths = [
      `${SIGN}`, `${SIGN}/join`, `${SIGN}/join?nationality=DE`, `${SIGN}/join?nationality=HU`, `${SIGN}/withdraw`, `${SIGN}/documents/notice`,
      `${SIGN}/follow`, `${OVER}`, `${OVER}/count`, `${OVER}/procedure`,
    ];
    for (const path of paths) {
      const answer = await page.goto(`${base}/${language}/${path}`);
      assert.equal(answer.status(), 200, `${language}/${path}`);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        for (const problem of await page.evaluate(sticksOut)) wrong.push(`${language}/${path} at ${width} px: ${problem}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
  await visitor.leave();
});

test("in every language, an empty form comes back with its errors, and they fit", async () => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const wrong = [];
  const forms = [];
  for (const [index, language] of LANGUAGES.entries()) {
    const nationality = index % 2 === 0 ? "FR" : "ES";
    const page = await visitor.context.newPage();
    await page.goto(`${base}/${language}/${SIGN}/join?nationality=${nationality}`);
    forms.push({ language, page });
  }
  await takesTheirTime();
  for (const { language, page } of forms) {
    await page.locator("form.join-form button[type=submit]").last().click();
    assert.ok(await page.locator(".error-summary li").count() > 2, `${language}: the errors are listed`);
    for (const problem of await page.evaluate(sticksOut)) wrong.push(`${language}: ${problem}`);
    await page.close();
  }
  assert.deepEqual(wrong, []);
  await visitor.leave();
});

test("the browser's preference suggests a language, and the address decides", async () => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, { locale: "el-GR" });
  const { page } = visitor;
  await page.goto(`${base}/en/${SIGN}`);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  const suggestion = page.locator("a.suggestion");
  assert.equal(await suggestion.innerText(), "Ελληνικά");
  await suggestion.click();
  assert.equal(new URL(page.url()).pathname, `/el/${SIGN}`);
  assert.equal(await page.locator("a.suggestion").count(), 0);
  await page.goto(`${base}/${SIGN}`);
  assert.equal(new URL(page.url()).pathname, `/el/${SIGN}`, "an address without a language leads to the preferred one");
  await visitor.leave();
});
