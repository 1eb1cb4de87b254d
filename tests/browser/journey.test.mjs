// The whole path of a supporter, with and without JavaScript, by finger and by keyboard.

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { downloadName, fillIn, inEachEngine, looksRight, newVisitor, openMail, startSite, takesTheirTime } from "./site.mjs";

let site;

before(async () => {
  site = await startSite();
});

after(async () => {
  await site?.stop();
});

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 800 } };

async function counted(base) {
  const response = await fetch(`${base}/fr/technopolice/count.json`);
  return (await response.json()).count;
}

inEachEngine("without JavaScript, on a telephone: join, confirm, keep the receipt, leave", async ({ browser, engine }) => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, { ...phone, javaScriptEnabled: false });
  const { page } = visitor;
  const start = await counted(base);
  await page.goto(`${base}/fr/technopolice`);
  await page.locator("a[href='#join']:not(.skip), main a[href$='/join']").first().click();
  await fillIn(page, { given: "Prénom", family: `Sans-Script-${engine}`, email: `sans-script.${engine}@example.org` });
  await takesTheirTime();
  await page.locator("form.join-form button[type=submit]").click();
  await openMail(page, base, `sans-script.${engine}@example.org`);
  assert.equal(await counted(base), start, "nobody is counted before they confirm");
  await page.locator("a[href*='/confirm/']").first().click();
  assert.equal(await counted(base), start, "opening the link counts nobody");
  await page.locator("form[action$='/thanks'] button").click();
  assert.equal(await counted(base), start + 1);
  const name = await downloadName(page, page.locator("form[action$='/receipt'] button"));
  assert.match(name, /^technopolice-\d+\.tlog-proof$/);
  const code = await page.locator(".withdrawal-code code").innerText();
  await page.goto(`${base}/fr/technopolice/withdraw`);
  await page.locator("[name=code]").fill(code);
  await page.locator("form[action$='/withdraw'] button").click();
  assert.equal(await counted(base), start);
  await visitor.leave();
});

inEachEngine("with JavaScript: proof of work in silence, and every page is accessible on the way", async ({ browser, engine }) => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, desk);
  const { page } = visitor;
  for (const path of ["/fr", "/en", "/fr/technopolice", "/en/technopolice", "/fr/technopolice/count", "/fr/technopolice/procedure"]) {
    await page.goto(base + path);
    await looksRight(page, path);
  }
  for (const path of ["/fr/technopolice/documents/mandate", "/fr/technopolice/documents/notice", "/fr/technopolice/withdraw"]) {
    await page.goto(base + path);
    await looksRight(page, path);
  }
  for (const path of ["/fr/rien", "/fr/technopolice/confirm/AAAAAAAAAAAAAAAAAAAAAA"]) {
    const answer = await page.goto(base + path);
    assert.equal(answer.status(), 404);
    await looksRight(page, path);
  }

  await page.goto(`${base}/fr/technopolice/join`);
  await looksRight(page, "form");
  await takesTheirTime();
  await page.locator("form.join-form button[type=submit]").click();
  assert.match(await page.title(), /\d/, "the title begins with the number of errors");
  await looksRight(page, "form with errors");
  await fillIn(page, { given: "Prénom", family: `Avec-Script-${engine}`, email: `avec-script.${engine}@example.org`, targets: ["taj", "video"], all: true });
  await page.waitForFunction(() => document.querySelector("form.join-form [name=altcha]")?.value);
  await takesTheirTime();
  await page.locator("form.join-form button[type=submit]").click();
  await looksRight(page, "look in your mailbox");

  await page.goto(`${base}/mailbox`);
  await looksRight(page, "mailbox");
  await openMail(page, base, `avec-script.${engine}@example.org`);
  await looksRight(page, "mail");
  await page.locator("a[href*='/confirm/']").first().click();
  await looksRight(page, "button");
  await page.locator("form[action$='/thanks'] button").click();
  await looksRight(page, "receipt");
  const code = await page.locator(".withdrawal-code code").innerText();
  await page.goto(`${base}/fr/technopolice/withdraw`);
  await page.locator("[name=code]").fill("pas un code");
  await page.locator("form[action$='/withdraw'] button").click();
  await looksRight(page, "code with an error");
  await page.locator("[name=code]").fill(code);
  await page.locator("form[action$='/withdraw'] button").click();
  await looksRight(page, "left");
  await visitor.leave();
});

inEachEngine("with the keyboard alone", async ({ browser, engine }) => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, desk);
  const { page } = visitor;
  const start = await counted(base);
  // Goes on with the tabulator until the focus is where it should be, and can be seen there.
  const tabTo = async (selector) => {
    for (let tries = 0; tries < 200; tries++) {
      await page.keyboard.press("Tab");
      const there = await page.evaluate((wanted) => {
        const at = document.activeElement;
        return at?.matches(wanted) ? getComputedStyle(at).outlineStyle !== "none" || at.matches("input, textarea") : null;
      }, selector);
      if (there !== null) {
        assert.ok(there, `${selector} shows no focus`);
        return;
      }
    }
    assert.fail(`the keyboard does not reach ${selector}`);
  };
  await page.goto(`${base}/fr/technopolice/join`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#main", "first: skip to the content");
  for (const [name, value] of [
    ["given-name", "Prénom"],
    ["family-name", `Au-Clavier-${engine}`],
    ["email", `clavier.${engine}@example.org`],
  ]) {
    await tabTo(`[name=${name}]`);
    await page.keyboard.type(value);
  }
  await tabTo("#t-tes");
  await page.keyboard.press("Space");
  const consents = await page.locator("[name=consent][required]").all();
  for (const consent of consents) {
    await tabTo(`#${await consent.getAttribute("id")}`);
    await page.keyboard.press("Space");
  }
  await takesTheirTime();
  await tabTo("form.join-form button[type=submit]");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await openMail(page, base, `clavier.${engine}@example.org`);
  await tabTo("a[href*='/confirm/']");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await tabTo("form[action$='/thanks'] button");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await page.locator(".withdrawal-code").waitFor();
  assert.equal(await counted(base), start + 1);
  await visitor.leave();
});
