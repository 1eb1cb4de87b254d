// What stands in the address bar after a deed, and what one brings others with.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { downloadName, fillIn, inEachEngine, looksRight, newVisitor, openMail, startBrowser, startSite, takesTheirTime } from "./site.mjs";

const SLUG = "technopolice";
const INITIATIVE = "initiative-exercise";
const TOKEN = /[A-Za-z0-9_-]{22}/;
const sign = "form.join-form .form-foot button[type=submit]";
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
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

const counted = async (slug) => (await (await fetch(`${site.base}/fr/${slug}/count.json`)).json()).count;

/** The address bar names nobody, and no link of the page does. */
async function namesNobody(page) {
  assert.doesNotMatch(new URL(page.url()).pathname, TOKEN);
  assert.equal(new URL(page.url()).search, "");
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const token = await page.locator("[name=link]").first().inputValue();
  assert.match(token, TOKEN);
  assert.deepEqual(links.filter((link) => link.includes(token)), []);
}

async function joins(page, given) {
  const email = `${given.toLowerCase()}@example.org`;
  await page.goto(`${site.base}/fr/${SLUG}/join`);
  await fillIn(page, { given, family: "Adresse", email });
  await takesTheirTime();
  await page.locator(sign).click();
  await openMail(page, site.base, email);
  await page.locator("a[href*='/confirm/']").first().click();
}

async function signs(page, given, query = "") {
  await page.goto(`${site.base}/en/${INITIATIVE}/join?nationality=DE${query}`);
  for (const [name, value] of [
    ["given-name", given],
    ["family-name", "Adresse"],
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
  await takesTheirTime();
  await page.locator(sign).click();
  await page.locator(".withdrawal-code").waitFor();
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  inEachEngine(`after confirming, the address is the same for everybody, ${how}`, async ({ browser, engine }) => {
    const { page, context, leave } = await newVisitor(browser, site.base, { ...phone, javaScriptEnabled });
    const start = await counted(SLUG);
    await joins(page, `${javaScriptEnabled ? "Barre" : "Barre-Sans-Script"}-${engine}`);
    const mailed = page.url();
    const other = await context.newPage();
    await other.goto(mailed);
    await page.locator("form[action$='/thanks'] button").click();
    await page.locator(".withdrawal-code").waitFor();
    assert.equal(page.url(), `${site.base}/fr/${SLUG}/thanks`);
    await namesNobody(page);
    const code = await page.locator(".withdrawal-code code").innerText();
    if (javaScriptEnabled) await looksRight(page, "receipt");

    // Loaded again, and the button that another tab still has. Firefox asks before it posts again, and its driver cannot answer.
    if (engine === "chromium") await page.reload();
    assert.equal(await page.locator(".withdrawal-code code").innerText(), code);
    await other.locator("form[action$='/thanks'] button").click();
    assert.equal(await other.locator(".withdrawal-code code").innerText(), code);
    await other.close();
    assert.equal(await counted(SLUG), start + 1);

    // In another language.
    await page.locator(".language-nav button[lang=en]").click();
    await page.waitForURL(`${site.base}/en/${SLUG}/thanks`);
    assert.equal(await page.locator(".withdrawal-code code").innerText(), code);
    await namesNobody(page);

    // Back is the mailed link, which now shows no receipt but whose it is.
    await page.goto(mailed);
    assert.equal(await page.locator(".withdrawal-code").count(), 0);
    assert.ok(!(await page.locator("main").innerText()).includes(code));
    if (javaScriptEnabled) await looksRight(page, "personal link");
    await page.locator("form[action$='/thanks'] button").click();
    assert.equal(await page.locator(".withdrawal-code code").innerText(), code);

    // Whoever is passed on the address sees the campaign.
    const stranger = await newVisitor(browser, site.base);
    await stranger.page.goto(`${site.base}/fr/${SLUG}/thanks`);
    if (javaScriptEnabled) await looksRight(stranger.page, "the address of receipts");
    await stranger.page.locator("main a.button").click();
    assert.equal(stranger.page.url(), `${site.base}/fr/${SLUG}`);
    await stranger.leave();
    await leave();
  });

  inEachEngine(`an initiative's receipt answers its form, ${how}`, async ({ browser, engine }) => {
    const { page, leave } = await newVisitor(browser, site.base, { ...phone, javaScriptEnabled });
    const start = await counted(INITIATIVE);
    await signs(page, `Barre-${engine}-${javaScriptEnabled}`);
    assert.equal(page.url(), `${site.base}/en/${INITIATIVE}/join`);
    await namesNobody(page);
    const code = await page.locator(".withdrawal-code code").innerText();
    if (engine === "chromium") await page.reload();
    assert.equal(await page.locator(".withdrawal-code code").innerText(), code);
    assert.equal(await counted(INITIATIVE), start + 1);
    assert.match(await downloadName(page, page.locator("form[action$='/receipt'] button")), /\.tlog-proof$/);
    assert.equal(page.url(), `${site.base}/en/${INITIATIVE}/join`);
    await leave();
  });
}

test("on a shared tablet a receipt is nobody's once the next person begins", async () => {
  const { page, leave } = await newVisitor(browser, site.base);
  await signs(page, "Tablette", "&tablet=1");
  assert.equal(await page.locator("#share").count(), 0, "nobody shares from somebody else's device");
  const code = await page.locator(".withdrawal-code code").innerText();
  await page.locator("a.button[data-next]").click();
  await page.waitForURL("**/join?tablet=1");
  for (let steps = 0; steps < 3; steps++) {
    await page.goBack();
    if (page.url() === "about:blank") break;
    assert.ok(!(await page.locator("body").innerText()).includes(code), page.url());
  }
  await leave();
});

inEachEngine("share to Mastodon: from the receipt to one's own server, without JavaScript", async ({ browser, engine }) => {
  const { page, context, leave } = await newVisitor(browser, site.base, { ...phone, javaScriptEnabled: false });
  await joins(page, `Mastodon-${engine}`);
  await page.locator("form[action$='/thanks'] button").click();
  await page.locator("#share").waitFor();
  const begun = Date.now();
  const actions = [];
  const act = async (what, how) => {
    actions.push(what);
    return how();
  };
  await act("open Mastodon", () => page.locator("#share summary", { hasText: "Mastodon" }).click());
  await act("name the server", () => page.locator("#f-server").fill("@nom@mastodon.example"));
  const [tab] = await Promise.all([context.waitForEvent("page"), act("go", () => page.locator("#share form button").click())]);
  await tab.waitForLoadState();
  const go = tab.locator("main a.button").first();
  const link = new URL(await go.getAttribute("href"));
  // The last press leaves this site: it is not made here.
  actions.push("continue");
  console.log(`share to Mastodon (${engine}): ${actions.length} actions (${actions.join(", ")}), ${Date.now() - begun} ms`);
  assert.equal(link.origin, "https://mastodon.example");
  assert.equal(link.pathname, "/share");
  const text = link.searchParams.get("text");
  assert.ok(text.endsWith(`\n${site.base}/fr/${SLUG}`), text);
  assert.ok(text.length < 500);
  assert.match(await go.getAttribute("rel"), /noreferrer/);
  assert.equal(page.url(), `${site.base}/fr/${SLUG}/thanks`, "the receipt stays");
  // A slip is told, and what was typed stays.
  await tab.locator("#f-server").fill("mastodon");
  const [third] = await Promise.all([context.waitForEvent("page"), tab.locator("#share form button").click()]);
  await third.locator("#e-server").waitFor();
  assert.equal(await third.locator("#f-server").inputValue(), "mastodon");
  await leave();
});

test("sharing is the first thing after signing, and on the campaign's page", async () => {
  const { page, leave } = await newVisitor(browser, site.base, { permissions: ["clipboard-read", "clipboard-write"] });
  await joins(page, "Partage");
  await page.locator("form[action$='/thanks'] button").click();
  await page.locator("#share").waitFor();
  assert.equal(await page.locator("main section").first().getAttribute("id"), "share");
  for (const path of ["", `/fr/${SLUG}`, `/en/${INITIATIVE}/share`]) {
    if (path) await page.goto(site.base + path);
    const url = await page.locator("#share-url").inputValue();
    assert.match(url, new RegExp(`^${site.base}/(fr|en)/[a-z-]+$`), "the address is nobody's");
    await page.locator("#share [data-copy=share-url]").click();
    await page.locator("#share [role=status]:not(:empty)").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), url);
    await page.locator("#share .share-ways button").click();
    assert.ok((await page.evaluate(() => navigator.clipboard.readText())).endsWith(url));
    assert.match(await page.locator("#share [role=status]").innerText(), /Signal/);
    for (const link of await page.locator("#share .share-ways a").all()) {
      const href = await link.getAttribute("href");
      assert.match(href, /^(https:\/\/(wa\.me|t\.me|bsky\.app)\/|mailto:|sms:)/);
      assert.match(await link.getAttribute("rel"), /noreferrer/);
      const box = await link.boundingBox();
      assert.ok(box.height >= 44, `${href} is ${box.height} px high`);
    }
    await page.locator("#share summary").first().click();
    await page.locator("#share summary").last().click();
    await looksRight(page, `share on ${path || "the receipt"}`);
  }
  // The device's own sheet is given the same.
  const native = await newVisitor(browser, site.base);
  await native.page.addInitScript(() => {
    navigator.share = async (given) => (globalThis.given = given);
  });
  await native.page.goto(`${site.base}/fr/${SLUG}`);
  await native.page.locator("#share [data-native]").click();
  const given = await native.page.evaluate(() => globalThis.given);
  assert.equal(given.url, `${site.base}/fr/${SLUG}`);
  assert.ok(given.text.length > 20 && given.title.length > 5);
  await native.leave();
  await leave();
});

inEachEngine("an organisation's link is told, taken back with one tap, and counted without script", async ({ browser, engine }) => {
  const { page, leave } = await newVisitor(browser, site.base, { ...phone, javaScriptEnabled: false });
  await page.goto(`${site.base}/fr/${SLUG}?via=nobody-registered`);
  assert.equal(await page.locator("#f-via").count(), 0);
  await page.goto(`${site.base}/fr/${SLUG}?via=demo`);
  assert.equal(await page.locator("#f-via").isChecked(), true);
  const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
  assert.ok(!canonical.includes("via"));
  await page.locator(".language-nav a[hreflang=en]").first().click();
  await page.waitForURL(`${site.base}/en/${SLUG}?via=demo`);
  const email = `credit.${engine}@example.org`;
  await page.goto(`${site.base}/fr/${SLUG}/join?via=demo`);
  await fillIn(page, { given: "Crédit", family: engine, email });
  await takesTheirTime();
  await page.locator(sign).click();
  await openMail(page, site.base, email);
  await page.locator("a[href*='/confirm/']").first().click();
  assert.equal(await page.locator("#f-credited").isChecked(), true);
  await page.locator("#f-credited").uncheck();
  await page.locator("form[action$='/thanks'] button").click();
  await page.locator(".withdrawal-code").waitFor();
  await leave();
});
