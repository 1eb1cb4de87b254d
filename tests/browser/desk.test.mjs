// The desk: an organiser invites somebody, who makes an account with a second factor, signs in, and recovers. Without JavaScript, and with axe-core.

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { inEachEngine, invites, looksRight, newVisitor, openMail, startSite } from "./site.mjs";

let site;

before(async () => {
  site = await startSite();
});

after(async () => {
  await site?.stop();
});

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "en" };
const wide = { viewport: { width: 1280, height: 800 }, locale: "en" };
const password = "tulipe grave octobre navire";

/** What an authenticator shows for a secret, RFC 6238. */
function totp(secret) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replaceAll(" ", "")].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", key).update(step).digest();
  const at = mac.at(-1) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const press = (page) => page.locator("form.panel button[type=submit]").click();

/** The organiser of the demonstration opens the desk. */
async function opensTheDesk(page) {
  await page.goto(await site.desk());
  await press(page);
  assert.equal(new URL(page.url()).pathname, "/desk");
}

/** From the invitation to the recovery codes. */
async function makesAnAccount(page, base, address, look = async () => {}) {
  await openMail(page, base, address);
  await page.locator("a[href*='/desk/link/']").first().click();
  await look("invitation");
  await page.locator("[name=name]").fill("Emil");
  await page.locator("[name=new-password]").fill("password1234");
  await press(page);
  assert.match(await page.title(), /^\S+ .*· /, "the title begins with what is to be corrected");
  await look("account with an error");
  await page.locator("[name=new-password]").fill(password);
  await press(page);
  await look("second factor");
  await page.locator("[name=code]").fill(totp(await page.locator(".desk-code code").innerText()));
  await press(page);
  await look("recovery codes");
  const codes = await page.locator(".desk-codes code").allInnerTexts();
  assert.equal(codes.length, 10);
  await page.locator(".ways-on a").click();
  assert.equal(new URL(page.url()).pathname, "/desk");
  return codes;
}

async function signsIn(page, base, address, code, secret = password) {
  await page.goto(`${base}/desk/sign-in`);
  await page.locator("[name=address]").fill(address);
  await page.locator("[name=password]").fill(secret);
  await press(page);
  await page.locator("[name=code]").fill(code);
  await press(page);
  assert.equal(new URL(page.url()).pathname, "/desk");
}

inEachEngine("without JavaScript, on a telephone: invited, signed in, recovered", async ({ browser, engine }) => {
  const { base } = site;
  const address = `emil.${engine}@example.org`;
  const organiser = await newVisitor(browser, base, { ...phone, javaScriptEnabled: false });
  await opensTheDesk(organiser.page);
  await invites(organiser.page, address);
  const visitor = await newVisitor(browser, base, { ...phone, javaScriptEnabled: false });
  const { page } = visitor;
  const [first, second] = await makesAnAccount(page, base, address);
  await page.locator(".desk-nav button").click();
  assert.equal(new URL(page.url()).pathname, "/desk/sign-in");
  await signsIn(page, base, address, first);
  await page.locator(".desk-nav button").click();

  const mails = async () => (await (await fetch(`${base}/mailbox`)).text()).split(address).length;
  const before = await mails();
  await page.goto(`${base}/desk/recover`);
  await page.locator("[name=address]").fill(address);
  await press(page);
  for (let tries = 0; tries < 480 && (await mails()) === before; tries++) await new Promise((resolve) => setTimeout(resolve, 250));
  await openMail(page, base, address);
  await page.locator("a[href*='/desk/link/']").first().click();
  await page.locator("[name=new-password]").fill("navire octobre grave tulipe");
  await press(page);
  await signsIn(page, base, address, second, "navire octobre grave tulipe");

  for (const one of [organiser, visitor]) {
    // A cookie is theirs who signed in.
    await one.context.clearCookies();
    await one.leave();
  }
});

inEachEngine("whoever approves documents sees them", async ({ browser }) => {
  const { base } = site;
  const organiser = await newVisitor(browser, base, wide);
  const { page } = organiser;
  await opensTheDesk(page);
  await page.locator("main .desk-list a").first().click();
  const member = await page.locator("a[href*='/members/']").first().getAttribute("href");
  await page.goto(base + member);
  await page.locator("[name=role][value=lawyer]").check();
  await press(page);
  await page.goto(base + member.replace(/\/members\/.*/, "/campaigns"));
  await page.locator("main .desk-list a.name").first().click();
  await page.goto(`${page.url().split("?")[0]}/approve`);
  const documents = page.locator(".desk-document");
  assert.equal(await documents.count(), 4, "mandate and notice in two languages");
  for (const one of await documents.all()) assert.ok((await one.innerText()).length > 2_000, "the whole text, to be read");
  await looksRight(page, "approval");
  await organiser.context.clearCookies();
  await organiser.leave();
});

inEachEngine("every page of the desk is accessible", async ({ browser, engine }) => {
  const { base } = site;
  const address = `ida.${engine}@example.org`;
  const stranger = await newVisitor(browser, base, wide);
  for (const path of ["/desk/sign-in", "/desk/sign-up", "/desk/recover", "/desk/link/AAAAAAAAAAAAAAAAAAAAAA", "/desk/none"]) {
    await stranger.page.goto(base + path);
    await looksRight(stranger.page, path);
  }
  await stranger.leave();

  const organiser = await newVisitor(browser, base, wide);
  const { page } = organiser;
  await page.goto(await site.desk());
  await looksRight(page, "door");
  await opensTheDesk(page);
  await looksRight(page, "/desk");
  const here = await page.locator("main .desk-list a").first().getAttribute("href");
  await invites(page, address);
  await looksRight(page, "organisation");
  const member = await page.locator("a[href*='/members/']").first().getAttribute("href");
  const below = ["/edit", "/invite", "/leave", "/dissolve", "/trail"].map((rest) => here + rest);
  const own = ["", "/profile", "/address", "/password", "/second-factor", "/sessions"].map((rest) => `/desk/account${rest}`);
  for (const path of [...below, ...own, member, "/desk/organisations/new"]) {
    await page.goto(base + path);
    await looksRight(page, path);
  }
  await page.goto(`${base}${here}/edit`);
  await page.locator("[name=name]").fill("");
  await press(page);
  await looksRight(page, "organisation with an error");
  const invited = await newVisitor(browser, base, wide);
  await makesAnAccount(invited.page, base, address, (name) => looksRight(invited.page, name));
  for (const one of [organiser, invited]) {
    await one.context.clearCookies();
    await one.leave();
  }
});
