// The form itself: nothing of it hidden at any width, half as many words as it had, errors that help on the campaign's own page, and how many
// things one has to do from the campaign's page to the receipt.

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { inEachEngine, looksRight, newVisitor, openMail, startSite, takesTheirTime } from "./site.mjs";

const MANDATE = "technopolice";
const SIGN = "initiative-exercise";
const SIZES = [[1280, 800], [1440, 900], [1024, 768], [390, 844], [320, 568]];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 800 } };
const button = "form.join-form .form-foot button[type=submit]";
let site;

before(async () => {
  site = await startSite();
});

after(async () => {
  await site?.stop();
});

/** What of a form cannot be seen by scrolling the page: cut off by a box, out of the page, or covered when it is brought into view. */
async function hiddenParts() {
  const form = document.querySelector("form.join-form");
  const controls = [...form.querySelectorAll("input:not([type=hidden]), select, textarea, button, summary")].filter(
    (one) => !one.closest(".extra") && (one.matches("summary") ? !one.parentElement.closest("details:not([open])") : !one.closest("details:not([open])")),
  );
  const found = [];
  const name = (one) => one.name || one.id || one.textContent.trim().slice(0, 30);
  for (const one of controls) {
    for (let box = one.parentElement; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (/auto|scroll|hidden|clip/.test(style.overflowY) && box.scrollHeight > box.clientHeight + 1) found.push(`${name(one)} is in a box of its own that scrolls: ${box.className}`);
    }
    one.scrollIntoView({ block: "center" });
    await new Promise((done) => requestAnimationFrame(done));
    const at = one.getBoundingClientRect();
    if (at.width < 1 || at.left < 0 || at.right > document.documentElement.clientWidth + 1) found.push(`${name(one)} is out of the page`);
    const seen = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
    if (!seen || !(one.contains(seen) || seen.contains(one))) found.push(`${name(one)} is covered by ${seen?.className}`);
  }
  // The button that sends is the last thing: a form that ends with it is finished there.
  const last = form.querySelector(".form-foot button");
  const below = controls.filter((one) => one.getBoundingClientRect().top > last.getBoundingClientRect().bottom);
  found.push(...below.map((one) => `${name(one)} stands below the button`));
  scrollTo(0, 0);
  return { found, controls: controls.length };
}

inEachEngine("nothing of the form is hidden, at any width", async ({ browser }) => {
  const { page, leave } = await newVisitor(browser, site.base, desk);
  const wrong = [];
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const [path, country] of [[`fr/${MANDATE}`, ""], [`fr/${MANDATE}/join`, ""], [`de/${SIGN}`, "DE"], [`fr/${SIGN}/join?nationality=FR`, ""]]) {
      await page.goto(`${site.base}/${path}`);
      if (country) {
        await page.locator("[name=nationality]").selectOption(country);
        await page.locator("form.join-form [name=city]:not([type=hidden])").waitFor();
      }
      const { found, controls } = await page.evaluate(hiddenParts);
      assert.ok(controls > 8, `${path}: ${controls} controls`);
      wrong.push(...found.map((what) => `${path} at ${width}×${height}: ${what}`));
    }
  }
  assert.deepEqual(wrong, []);
  await leave();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  inEachEngine(`after the country is chosen its fields are in view, on the campaign's page, ${how}`, async ({ browser }) => {
    for (const viewport of [desk.viewport, phone.viewport]) {
      const { page, leave } = await newVisitor(browser, site.base, { viewport, javaScriptEnabled });
      await page.goto(`${site.base}/de/${SIGN}`);
      await page.locator("[name=nationality]").selectOption("DE");
      if (!javaScriptEnabled) await page.locator("[data-part=choose] button").click();
      const field = page.locator("form.join-form [name=given-name]:not([type=hidden])");
      await field.waitFor();
      const box = await field.boundingBox();
      assert.ok(box.y >= 0 && box.y + box.height <= viewport.height, `${viewport.width}: the first field is at ${Math.round(box.y)}`);
      assert.equal(await page.locator("main.campaign .hero h1").count(), 1, "still the campaign's page");
      await leave();
    }
  });

  inEachEngine(`errors come back on the campaign's page, each one a sentence that helps, ${how}`, async ({ browser }) => {
    const sent = [];
    for (const viewport of [desk.viewport, phone.viewport]) {
      const { page, leave } = await newVisitor(browser, site.base, { viewport, javaScriptEnabled });
      await page.goto(`${site.base}/fr/${MANDATE}`);
      await takesTheirTime();
      await page.locator("[name=given-name]").fill("Prénom");
      await page.locator(button).click();
      const summary = page.locator("#errors");
      await summary.waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), "errors", "the focus is on the summary");
      const box = await summary.boundingBox();
      assert.ok(box.y >= 0 && box.y < viewport.height * 0.6, `${viewport.width}: the summary is at ${Math.round(box.y)}`);
      assert.match(await page.title(), /^\d+ points à corriger/);
      assert.equal(await page.locator("[name=given-name]").inputValue(), "Prénom");
      for (const part of [".hero h1", ".carriers", ".questions"]) assert.ok(await page.locator(part).count(), `${part} is still there`);
      const lines = await page.locator(".error-summary li").allInnerTexts();
      assert.equal(new Set(lines).size, lines.length, lines.join("\n"));
      for (const line of lines) {
        assert.ok(line.split(/\s+/).length <= 20, `too long: ${line}`);
        assert.equal(line.match(/[.?!](?=\s|$)/g)?.length, 1, `one sentence: ${line}`);
      }
      // Each leads to what it is about.
      for (const link of await page.locator(".error-summary a").all()) {
        assert.equal(await page.locator(await link.getAttribute("href")).count(), 1);
      }
      sent.push(lines.length);
      if (javaScriptEnabled && viewport === desk.viewport) await looksRight(page, "errors on the campaign's page");
      await leave();
    }
    assert.equal(sent[0], sent[1]);
  });
}

inEachEngine("a screen reader hears what is needed and what is one's own choice", async ({ browser }) => {
  const { page, leave } = await newVisitor(browser, site.base, phone);
  await page.goto(`${site.base}/fr/${MANDATE}/join`);
  await page.locator("details.choices-more > summary").click();
  const boxes = await page.locator("[name=consent]:not([type=hidden])").all();
  const needed = await page.locator("[name=consent][required]").count();
  assert.equal(await page.getByRole("checkbox", { name: /\(nécessaire\)$/ }).count(), needed);
  assert.equal(await page.getByRole("checkbox", { name: /\(au choix\)$/ }).count(), boxes.length - needed);
  for (const name of ["Prénom", "Nom", "Adresse électronique"]) {
    const field = page.getByRole("textbox", { name, exact: true });
    assert.equal(await field.getAttribute("required"), "", name);
  }
  assert.match(await page.locator(".form-head").innerText(), /Étape 1 sur 3/);
  await page.goto(`${site.base}/fr/${SIGN}/join?nationality=FR`);
  assert.equal(await page.getByRole("textbox", { name: "Numéro (facultatif)" }).count(), 1);
  assert.equal(await page.getByRole("checkbox", { name: /\(nécessaire\)$/ }).count(), await page.locator("[name=consent][required]").count());
  await leave();
});

/** Words that somebody reads: neither what is folded, nor the entries of lists, nor what only machines fill in. */
const wordsRead = () => {
  const form = document.querySelector("form.join-form");
  for (const unread of form.querySelectorAll("option, .extra")) unread.remove();
  return form.innerText.split(/\s+/).filter(Boolean).length;
};

// At most half of what was counted in November 2026: 576 words of a complaint in French, 882 and 809 of an initiative in French and German.
for (const [path, most] of [
  [`fr/${MANDATE}/join`, 288],
  [`en/${MANDATE}/join`, 288],
  [`fr/${SIGN}/join?nationality=FR`, 300],
  [`de/${SIGN}/join?nationality=DE`, 300],
  [`en/${SIGN}/join?nationality=DE`, 300],
]) {
  inEachEngine(`${path} has at most ${most} words to read, and says the true time`, async ({ browser }) => {
    const { page, leave } = await newVisitor(browser, site.base, phone);
    await page.goto(`${site.base}/${path}`);
    const said = Number((await page.locator(".form-head").innerText()).match(/(\d+) [Mm]inut/)?.[1] ?? 1);
    const fields = await page.locator("form.join-form :is(input[type=text], input[type=email], select, [type=checkbox], textarea)[required]:visible").count();
    const mailbox = path.includes(MANDATE);
    const words = await page.evaluate(wordsRead);
    console.log(`words of the form: ${path} ${words}`);
    assert.ok(words <= most, `${words} words`);
    const seconds = (words / 200) * 60 + (fields + (mailbox ? 1 : 0)) * 4 + (mailbox ? 60 : 0);
    assert.ok(Math.abs(said * 60 - seconds) <= 40, `it says ${said} minutes and takes ${Math.round(seconds)} seconds`);
    await leave();
  });
}

inEachEngine("from the campaign's page to the receipt in at most eleven actions, on a telephone without JavaScript", async ({ browser, engine }) => {
  const { base } = site;
  const { page, leave } = await newVisitor(browser, base, { ...phone, javaScriptEnabled: false });
  await page.goto(`${base}/fr/${MANDATE}`);
  let actions = 0;
  const act = async (deed) => {
    actions++;
    await deed;
  };
  await act(page.locator(".join-bar a").first().click());
  for (const [name, value] of [["given-name", "Prénom"], ["family-name", "Compté"], ["email", `actions.${engine}@example.org`]]) {
    await act(page.locator(`[name=${name}]`).fill(value));
  }
  await act(page.locator("#t-taj").check());
  for (const box of await page.locator("[type=checkbox][name=consent][required]").all()) await act(box.check());
  await takesTheirTime();
  await act(page.locator(button).click());
  await act(openMail(page, base, `actions.${engine}@example.org`));
  await act(page.locator("a[href*='/confirm/']").first().click());
  await act(page.locator("form[action$='/thanks'] button").click());
  await page.locator(".withdrawal-code").waitFor();
  console.log(`actions from landing to receipt: ${actions}`);
  assert.ok(actions <= 11, `${actions} actions`);
  await leave();
});

inEachEngine("who has signed already is told so, and nothing is called wrong", async ({ browser }) => {
  const { page, leave } = await newVisitor(browser, site.base, phone);
  for (const time of [1, 2]) {
    await page.goto(`${site.base}/fr/${SIGN}/join?nationality=EE`);
    await page.locator("[name=given-name]").fill("Déjà");
    await page.locator("[name=family-name]").fill("Personne-Inventée");
    await page.locator("[name=document-number]").fill("49707063350");
    await page.locator("#c-certify").check();
    await takesTheirTime();
    await page.locator(button).click();
    await page.locator(time === 1 ? ".withdrawal-code, .told" : ".told").waitFor();
  }
  await page.locator(".told").waitFor();
  assert.match(await page.locator(".told").innerText(), /déjà signé/);
  assert.equal(await page.locator(".error-summary, .is-wrong, .field-error").count(), 0);
  assert.doesNotMatch(await page.title(), /à corriger/);
  await looksRight(page, "told that one has signed");
  await leave();
});
