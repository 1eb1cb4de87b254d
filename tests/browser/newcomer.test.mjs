// Somebody who has never seen the program: from the address that a fresh instance prints to a campaign that everybody can read, with a clock.
//
// The clock knows no machine. Every line of a page is read once, where it first appears, at 200 words a minute; what is folded away is not read.
// A field takes 4 seconds, a text of several lines 20 (it is at hand, and is put in), a press 2. Away from the page: 30 seconds for the authenticator, 30 for the
// recovery codes, 15 for the file of a key. What somebody ponders is in no clock.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBrowser } from "./site.mjs";

const root = new URL("../../", import.meta.url).pathname;
const program = process.env.CLAMEUR_BIN ?? join(root, "target/debug/clameur");

/** Minutes at most, from the first page to the published campaign. The README's are these. */
const MOST = [
  ["appeal-elsewhere", "en", 7],
  ["fr-gdpr-80", "en", 10],
  ["fr-gdpr-80", "fr", 10],
];

let browser;
before(async () => {
  browser = await startBrowser("chromium");
});
after(() => browser?.close());

const freePort = () =>
  new Promise((resolve) => {
    const socket = createServer().listen(0, "127.0.0.1", () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });

/** The two commands of the README, in an empty folder. */
async function freshInstance() {
  const dir = mkdtempSync(join(tmpdir(), "clameur-newcomer-"));
  const port = await freePort();
  const base = `http://localhost:${port}`;
  execFileSync(program, ["init", "--base-url", base], { cwd: dir });
  const env = { ...process.env, CLAMEUR_LISTEN: `127.0.0.1:${port}`, LC_ALL: "C.UTF-8" };
  const server = spawn(program, ["serve"], { cwd: dir, env, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (bytes) => (printed += bytes));
  for (let tries = 0; tries < 300 && !/\/desk\/link\/[\w-]+\s/.test(printed); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const first = printed.match(/http\S+\/desk\/link\/[\w-]+/)?.[0];
  assert.ok(first, `no address printed:\n${printed}`);
  const stop = async () => {
    const ended = new Promise((resolve) => server.on("exit", resolve));
    server.kill("SIGTERM");
    await ended;
    rmSync(dir, { recursive: true, force: true });
  };
  return { base, first, stop };
}

/** The six digits that an authenticator shows now. */
function digits(secret) {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", key).update(step).digest();
  const at = mac.at(-1) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Somebody with a clock. */
class Newcomer {
  seen = new Set();
  phases = [];
  pages = [];
  constructor(page) {
    this.page = page;
  }
  begins(name, away = 0) {
    this.now = { name, words: 0, fields: 0, texts: 0, presses: 0, away };
    this.phases.push(this.now);
  }
  /** Reads what is new on the page. */
  async reads() {
    let words = 0;
    for (const line of (await this.page.locator("main").innerText()).split("\n")) {
      if (this.seen.has(line.trim())) continue;
      this.seen.add(line.trim());
      words += line.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    }
    this.now.words += words;
    const page = new URL(this.page.url()).pathname.replace(/[\w-]{16,}/g, "…");
    if (words > 0) this.pages.push(`${page}: ${words} words`);
  }
  async press(target) {
    this.now.presses++;
    await target.first().click();
    await this.page.waitForLoadState();
    await this.reads();
  }
  /** Sends the page's form. */
  sends() {
    return this.press(this.page.locator("form.panel button.button[type=submit]"));
  }
  async type(target, text) {
    this.now.fields++;
    await target.first().fill(text);
  }
  told() {
    let all = 0;
    for (const page of this.pages) console.log(`newcomer: ${page}`);
    for (const { name, words, fields, texts, presses, away } of this.phases) {
      const seconds = (words / 200) * 60 + fields * 4 + texts * 20 + presses * 2 + away;
      all += seconds;
      console.log(`newcomer: ${name}: ${words} words, ${fields} fields, ${texts} texts, ${presses} presses: ${(seconds / 60).toFixed(1)} min`);
    }
    console.log(`newcomer: in all ${(all / 60).toFixed(1)} min`);
    return all / 60;
  }
}

async function makesAnAccount(newcomer, first) {
  const { page } = newcomer;
  newcomer.begins("account", 60);
  await page.goto(first);
  await newcomer.reads();
  await newcomer.type(page.locator("[name=name]"), "Anna");
  await newcomer.type(page.locator("[name=address]"), "anna@example.org");
  await newcomer.type(page.locator("[name=new-password]"), "tulipe grave octobre navire");
  await newcomer.sends();
  const secret = (await page.locator(".desk-code code").innerText()).replaceAll(" ", "");
  await newcomer.type(page.locator("[name=code]"), digits(secret));
  await newcomer.sends();
}

async function makesAKey(newcomer) {
  const { page } = newcomer;
  newcomer.begins("key", 15);
  await newcomer.press(page.locator("main a[href$='/keys/new']"));
  const [download] = await Promise.all([page.waitForEvent("download"), newcomer.press(page.locator("[data-key-button]"))]);
  const file = await download.path();
  await page.locator("#f-made").waitFor();
  await newcomer.reads();
  newcomer.now.fields++;
  await page.locator("#f-made").setInputFiles(file);
  // Proved, it leads back to what was being written.
  await page.waitForURL(/done=key-given/);
  await newcomer.reads();
}

const LEFT = /\[(?:to fill in|à remplir)[^\]]*\]/g;
const isLeft = (text) => text.search(LEFT) >= 0;

/** Statutes as the law wants them of an association that complains; whoever has others reads a warning of fifty words. */
const CLAUSE = "To defend private life and personal data. Défendre la vie privée et les données personnelles.";

/** What somebody writes into a field that is missing. */
function words(id, there) {
  if (/object-clause$/.test(id)) return CLAUSE;
  if (/address$/.test(id)) return "https://petitions.senat.fr/initiatives/i-0001";
  if (/declared$/.test(id)) return "2001-07-01";
  if (/contact$/.test(id)) return "contact@example.org";
  return isLeft(there) ? there.replace(LEFT, "a few words") : "A few words";
}

/** Fills in all that is missing, on the one page where it stands. */
async function writes(newcomer) {
  const { page } = newcomer;
  newcomer.begins("writing");
  for (let times = 0; times < 4 && /\/edit\/to-write/.test(page.url()); times++) {
    const fields = page.locator("#edit .field :is(input, textarea)[id]");
    if ((await fields.count()) === 0) return;
    for (const field of await fields.all()) {
      const [id, text] = [await field.getAttribute("id"), await field.inputValue()];
      if (text.trim() && !isLeft(text)) continue;
      const isText = await field.evaluate((one) => one.tagName === "TEXTAREA");
      newcomer.now[isText ? "texts" : "fields"]++;
      await field.fill(words(id, text));
    }
    newcomer.now.presses++;
    await page.locator("#edit .desk-adds button.button[type=submit]").first().click();
    // What saves itself may be under way: the button waits for it.
    await page.waitForURL(/done=saved/);
    await newcomer.reads();
  }
}

async function looksAndPublishes(newcomer) {
  const { page } = newcomer;
  newcomer.begins("preview");
  const campaign = page.url().split("?")[0];
  await newcomer.press(page.locator("main a[href$='/preview']"));
  await page.locator("#desk-preview-read").waitFor({ timeout: 120_000 });
  await newcomer.reads();
  newcomer.now.presses++;
  await page.goto(campaign);
  newcomer.begins("publishing");
  await newcomer.press(page.locator("main a[href$='/publish']"));
  const unread = page.locator("[name=unread]");
  if (await unread.count()) {
    newcomer.now.presses++;
    await unread.check();
  }
  await newcomer.sends();
  assert.match(page.url(), /done=published/);
}

for (const [law, locale, minutes] of MOST) {
  test(`from the first address to a published campaign: ${law}, ${locale}`, async () => {
    const { base, first, stop } = await freshInstance();
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
    try {
      const page = await context.newPage();
      const newcomer = new Newcomer(page);
      await makesAnAccount(newcomer, first);
      newcomer.begins("organisation");
      // There is none yet: its page is the next.
      await newcomer.press(page.locator("main a.button"));
      assert.match(page.url(), /\/desk\/organisations\/new$/);
      await newcomer.type(page.locator("[name=name]"), "Collective Hill");
      await newcomer.type(page.locator("[name=contact]"), "contact@example.org");
      await newcomer.sends();
      newcomer.begins("draft");
      await newcomer.press(page.locator("main a[href$='/campaigns/new']"));
      await newcomer.type(page.locator("[name=title]"), "For streets where no face is read");
      await newcomer.press(page.locator(`[name=from][value=${law}]`));
      await newcomer.sends();
      await writes(newcomer);
      if (/\/edit\/to-write/.test(page.url())) await makesAKey(newcomer);
      await looksAndPublishes(newcomer);
      const shown = await page.request.get(`${base}/${locale}/for-streets-where-no-face-is-read`);
      assert.equal(shown.status(), 200);
      const took = newcomer.told();
      assert.ok(took <= minutes, `${took.toFixed(1)} minutes, not ${minutes}`);
    } finally {
      await context.close();
      await stop();
    }
  });
}
