// Passkeys, with Chromium's virtual authenticator: an account that begins with one, signing in by the button and from the browser's list, one beside a
// password, one removed. Without it the pages stay as they are.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { engines, invites, looksRight, newVisitor, openMail, startBrowser, startSite } from "./site.mjs";

const inChromium = { skip: engines.includes("chromium") ? false : "only Chromium has a virtual authenticator" };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "en" };
const password = "tulipe grave octobre navire";

let site;
let base;
let browser;

before(async () => {
  site = await startSite();
  // Browsers bind passkeys to names.
  base = site.base.replace("127.0.0.1", "localhost");
  if (!inChromium.skip) browser = await startBrowser("chromium");
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

const sessions = new WeakMap();

/** A device beside the browser; its finger is there only while `unlocked` works. */
async function newDevice(page, transport = "internal") {
  if (!sessions.has(page)) {
    const begun = await page.context().newCDPSession(page);
    await begun.send("WebAuthn.enable");
    sessions.set(page, begun);
  }
  const session = sessions.get(page);
  const options = {
    protocol: "ctap2",
    transport,
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: false,
  };
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", { options });
  const presence = (enabled) => session.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled });
  const unlocked = async (work) => {
    await presence(true);
    await work();
    await presence(false);
  };
  const credentials = async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
  return { unlocked, credentials };
}

const press = (page) => page.locator("form.panel button[type=submit]").click();
const passkey = (page) => page.locator("[data-passkey] button");
const path = (page) => new URL(page.url()).pathname;
const here = (url) => url.replace("127.0.0.1", "localhost");

/** Presses the passkey's button and waits for where it leads. */
async function uses(page, device, to) {
  await device.unlocked(async () => {
    await passkey(page).click();
    await page.waitForURL((url) => url.pathname === to);
  });
}

async function signsOut(page) {
  await page.locator(".desk-nav button").click();
  await page.waitForURL(/signed-out/);
}

/** The organiser of the demonstration invites somebody; gives the link that they are mailed. */
async function invited(address) {
  const organiser = await newVisitor(browser, base, phone);
  const { page } = organiser;
  await page.goto(here(await site.desk()));
  await press(page);
  await invites(page, address);
  await openMail(page, base, address);
  const link = await page.locator("a[href*='/desk/link/']").first().getAttribute("href");
  await organiser.context.clearCookies();
  await organiser.leave();
  return here(link);
}

test("an account begins with a passkey, signs in by it, and replaces it", inChromium, async () => {
  const visitor = await newVisitor(browser, base, phone);
  const { page } = visitor;
  const device = await newDevice(page);
  const link = await invited("pia@example.org");
  await page.goto(link);
  await looksRight(page, "invitation with a passkey");
  // What is wrong is said before there is a passkey that nobody wants.
  await passkey(page).click();
  await page.locator("[data-passkey] [role=status]", { hasText: /./ }).waitFor();
  assert.equal((await device.credentials()).length, 0);
  await page.locator("[name=name]").fill("Pia");
  await device.unlocked(async () => {
    await passkey(page).click();
    await page.locator(".desk-codes").waitFor();
  });
  assert.equal((await device.credentials()).length, 1);
  await page.locator(".ways-on a").click();
  assert.equal(path(page), "/desk");
  await signsOut(page);

  // By the button.
  await page.goto(`${base}/desk/sign-in?next=/desk/account/passkeys`);
  await looksRight(page, "sign-in with a passkey");
  await uses(page, device, "/desk/account/passkeys");
  await looksRight(page, "passkeys");
  // The last one stays.
  await page.locator("a[href*='/passkeys/remove/']").click();
  assert.equal(await page.locator("form.panel").count(), 0);
  await signsOut(page);

  // From the browser's own list, below the address.
  await device.unlocked(async () => {
    await page.goto(`${base}/desk/sign-in`);
    await page.waitForURL((url) => url.pathname === "/desk");
  });

  // Another one, in another device, and the first goes.
  await page.goto(`${base}/desk/account/passkeys`);
  const first = await page.locator("a[href*='/passkeys/remove/']").getAttribute("href");
  const key = await newDevice(page, "usb");
  await page.goto(`${base}/desk/account/passkeys/new`);
  await looksRight(page, "a new passkey");
  await page.locator("[name=name]").fill("Blue key");
  // The Enter key is as good as the button.
  await key.unlocked(async () => {
    await page.locator("[name=name]").press("Enter");
    await page.locator("p.notice").waitFor();
  });
  await page.locator("main").getByText("Blue key", { exact: true }).waitFor();
  await page.goto(base + first);
  await looksRight(page, "removing a passkey");
  await press(page);
  await page.locator("p.notice").waitFor();
  assert.equal(await page.locator("a[href*='/passkeys/remove/']").count(), 1);
  await visitor.context.clearCookies();
  await visitor.leave();
});

test("a passkey beside a password is asked for after it", inChromium, async () => {
  const visitor = await newVisitor(browser, base, phone);
  const { page } = visitor;
  const device = await newDevice(page);
  const address = "otto@example.org";
  await page.goto(await invited(address));
  await page.locator("[name=name]").fill("Otto");
  await page.locator("[name=new-password]").fill(password);
  await press(page);
  // In place of the authenticator that this page offers.
  await page.locator(".ways-on a[href$='/passkeys/new']").click();
  await device.unlocked(async () => {
    await passkey(page).click();
    await page.locator(".desk-codes").waitFor();
  });
  await signsOut(page);
  await page.locator("[name=address]").fill(address);
  await page.locator("[name=password]").fill(password);
  await press(page);
  await page.locator("[name=code]").waitFor();
  await looksRight(page, "a passkey after the password");
  await uses(page, device, "/desk");
  await visitor.context.clearCookies();
  await visitor.leave();
});

test("without JavaScript, and at a number, no button for passkeys is shown", inChromium, async () => {
  for (const [where, options] of [
    [base, { ...phone, javaScriptEnabled: false }],
    [site.base, phone],
  ]) {
    const visitor = await newVisitor(browser, where, options);
    await visitor.page.goto(`${where}/desk/sign-in`);
    assert.equal(await passkey(visitor.page).isVisible(), false, where);
    assert.ok(await visitor.page.locator("form.panel button[type=submit]").isVisible());
    await visitor.leave();
  }
});
