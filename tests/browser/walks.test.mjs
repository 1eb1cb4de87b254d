// Five errands of somebody who has never seen the site, step by step. Each thing a person does counts as one action: a press, a field filled
// in, a box ticked, a choice, a mail opened. The time is what reading and doing take, not what the machine takes: visible words at 200 a
// minute on the way that they take, 4 seconds for each field.

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { inEachEngine, newVisitor, startSite, takesTheirTime } from "./site.mjs";

const MOST_TO_THE_RECEIPT = 11;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
let site;

before(async () => {
  site = await startSite();
});

after(async () => {
  await site?.stop();
});

/** Somebody on their way. */
class Walk {
  actions = 0;
  fields = 0;
  words = 0;
  constructor(page) {
    this.page = page;
  }
  async press(target) {
    this.actions++;
    await target.first().click();
  }
  async type(target, text) {
    this.actions++;
    this.fields++;
    await target.first().fill(text);
  }
  async tick(target) {
    this.actions++;
    await target.first().check();
  }
  async choose(target, value) {
    this.actions++;
    this.fields++;
    await target.first().selectOption(value);
  }
  /** Reads a part of the page: what is folded away is not read. */
  async reads(selector) {
    const text = await this.page.locator(selector).first().innerText();
    this.words += text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  }
  /** The newest mail to an address: looking for it and opening it is one action. */
  async openMail(email) {
    for (let tries = 0; tries < 480; tries++) {
      if ((await (await fetch(`${site.base}/mailbox`)).text()).includes(email)) break;
      await new Promise((done) => setTimeout(done, 250));
    }
    await this.page.goto(`${site.base}/mailbox`);
    await this.press(this.page.locator("ul.mails li", { hasText: email }).first().getByRole("link"));
  }
  /** Says what it took. */
  done(what) {
    const seconds = Math.round((this.words / 200) * 60 + this.fields * 4 + (this.actions - this.fields) * 2);
    console.log(`walk: ${what}: ${this.actions} actions, ${this.words} words read, about ${seconds} s`);
    return this.actions;
  }
}

const send = "form.join-form .form-foot button[type=submit]";
const receipt = ".withdrawal-code code";

/** From the campaign's page to the receipt. Leaves the receipt open; the result is its withdrawal code. */
async function signs(walk, given, email) {
  const { page } = walk;
  await page.goto(`${site.base}/fr/technopolice`);
  await walk.reads("main h1");
  const way = page.locator("main a[href='#join'], main a[href$='/join']");
  if ((await way.count()) && (await way.first().isVisible())) await walk.press(way);
  await walk.reads("form.join-form");
  await walk.type(page.locator("[name=given-name]"), given);
  await walk.type(page.locator("[name=family-name]"), "Marche");
  await walk.type(page.locator("[name=email]"), email);
  await walk.tick(page.locator("#t-taj"));
  for (const box of await page.locator("[type=checkbox][name=consent][required]").all()) await walk.tick(box);
  await takesTheirTime();
  await walk.press(page.locator(send));
  await page.locator("#f-correct").waitFor();
  await walk.openMail(email);
  await walk.press(page.locator("a[href*='/confirm/']"));
  await walk.reads("main");
  await walk.press(page.locator("form[action$='/thanks'] button"));
  await page.locator(receipt).waitFor();
  return (await page.locator(receipt).innerText()).trim();
}

inEachEngine("sign on a telephone in French without JavaScript, then share to Mastodon", async ({ browser, engine }) => {
  const { page, context, leave } = await newVisitor(browser, site.base, { ...phone, javaScriptEnabled: false });
  const walk = new Walk(page);
  await signs(walk, "Marcheuse", `marche.${engine}@example.org`);
  const actions = walk.done(`sign in French without JavaScript (${engine})`);
  assert.ok(actions <= MOST_TO_THE_RECEIPT, `${actions} actions to the receipt`);

  const share = new Walk(page);
  await share.press(page.locator("#share summary", { hasText: "Mastodon" }));
  await share.type(page.locator("#share [name=server]"), "mastodon.example");
  const opened = context.waitForEvent("page");
  await share.press(page.locator("#share form button[type=submit]"));
  const tab = await opened;
  const way = tab.locator("a.button[href^='https://mastodon.example/share?text=']");
  await way.waitFor();
  // One more press leads to the server, which is not there.
  share.actions++;
  assert.ok(share.done(`share to Mastodon (${engine})`) <= 4);
  await leave();
});

inEachEngine("sign an initiative in Greek", async ({ browser, engine }) => {
  const { page, leave } = await newVisitor(browser, site.base, phone);
  const walk = new Walk(page);
  await page.goto(`${site.base}/el/initiative-exercise`);
  await walk.reads("main h1");
  const way = page.locator("main a[href='#join'], main a[href$='/join']");
  if ((await way.count()) && (await way.first().isVisible())) await walk.press(way);
  await walk.choose(page.locator("select[name=nationality]"), "GR");
  const further = page.locator("form.join-form button[type=submit]:visible");
  if (!(await page.locator("[name=given-name]").count())) {
    await page.locator("[name=given-name]").waitFor({ timeout: 3_000 }).catch(() => walk.press(further));
  }
  await page.locator("[name=given-name]").waitFor();
  await walk.reads("form.join-form");
  const typed = {
    "given-name": `Δοκιμή ${engine}`,
    "family-name": "Παράδειγμα",
    street: "Οδός Παραδείγματος",
    "street-number": "1",
    "postal-code": "10431",
    city: "Παραδειγματούπολη",
    "birth-date": "1971-12-24",
  };
  for (const [name, text] of Object.entries(typed)) {
    const field = page.locator(`form.join-form [name=${name}]`);
    if ((await field.count()) && (await field.isVisible())) await walk.type(field, text);
  }
  const country = page.locator("form.join-form [name=country]");
  if ((await country.count()) && (await country.inputValue()) === "") await walk.choose(country, "GR");
  for (const box of await page.locator("form.join-form input[type=checkbox][required]").all()) await walk.tick(box);
  await takesTheirTime();
  await walk.press(page.locator(send));
  await page.locator(receipt).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "el");
  walk.done(`sign in Greek (${engine})`);
  await leave();
});

inEachEngine("check my receipt, then leave", async ({ browser, engine }) => {
  const { page } = await newVisitor(browser, site.base, phone);
  const before = new Walk(page);
  const code = await signs(before, "Témoin", `temoin.${engine}@example.org`);
  const check = new Walk(page);
  const asked = await page.locator("form[action$='/receipt'] button").evaluate((button) => ({
    url: button.form.action,
    body: new URLSearchParams(new FormData(button.form)).toString(),
  }));
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await fetch(asked.url, { method: "POST", headers, body: asked.body });
  assert.equal(answer.status, 200);
  const file = Buffer.from(await answer.arrayBuffer());
  // The file is kept with one press; the page that checks is one press away.
  check.actions++;
  const fold = page.locator("details:has(a[href^='/check#']) > summary");
  const way = page.locator("a[href^='/check#']");
  if ((await fold.count()) && !(await way.first().isVisible())) await check.press(fold);
  await check.press(way);
  await page.locator("#receipt-file").setInputFiles({ name: "receipt.tlog-proof", mimeType: "application/octet-stream", buffer: file });
  check.actions++;
  await check.press(page.locator("button.main"));
  await page.locator("#result").waitFor();
  assert.match(await page.locator("#verdict-box").getAttribute("class"), /ok|part/);
  check.done(`check my receipt (${engine})`);

  const leaving = new Walk(page);
  await page.goto(`${site.base}/fr/technopolice`);
  const out = page.locator("a[href$='/fr/technopolice/withdraw']:visible");
  await leaving.press(out);
  await leaving.reads("main");
  await leaving.type(page.locator("[name=code]"), code);
  await leaving.press(page.locator("form[action$='/withdraw'] button"));
  await page.waitForFunction(() => !document.querySelector("[name=code]"));
  const actions = leaving.done(`leave (${engine})`);
  assert.ok(actions <= 4, `${actions} actions to leave`);
});
