// The real program on a free port, and a real browser in front of it.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";
import { isFirefox, newContext } from "./engines.mjs";

export { engines, inEachEngine, isFirefox, startBrowser } from "./engines.mjs";

const root = new URL("../../", import.meta.url).pathname;
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Starts `clameur demo` and waits for the address that it prints. */
export async function startSite() {
  const program = process.env.CLAMEUR_BIN ?? join(root, "target/debug/clameur");
  assert.ok(existsSync(program), `${program} is not built: run cargo build first`);
  const dir = mkdtempSync(join(tmpdir(), "clameur-browser-"));
  const child = spawn(program, ["demo", "--dir", dir, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  const base = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no address printed:\n${printed}`)), 60_000);
    child.stdout.on("data", (bytes) => {
      printed += bytes;
      const found = printed.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (found) {
        clearTimeout(timer);
        resolve(found[0]);
      }
    });
    child.on("exit", (code) => reject(new Error(`clameur demo ended with ${code}:\n${printed}`)));
  });
  const stop = () =>
    new Promise((resolve) => {
      child.removeAllListeners("exit");
      child.on("exit", () => {
        rmSync(dir, { recursive: true, force: true });
        resolve();
      });
      child.kill("SIGTERM");
    });
  /** The address that opens the desk as the demonstration's organiser. */
  const desk = async () => {
    for (let tries = 0; tries < 100; tries++) {
      const found = printed.match(/http:\/\/127\.0\.0\.1:\d+\/desk\/link\/[\w-]+/);
      if (found) return found[0];
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.fail(`no address of the desk printed:\n${printed}`);
  };
  /** Opens an archive with the demonstration's key, as its holder does: by the program, without the server. */
  const opens = (archive, out) => {
    const key = join(dir, "organisation", "demo.agekey");
    const opened = spawnSync(program, ["open", archive, "--key", key, "--out", out, "--language", "en", "--no-single"], { encoding: "utf8" });
    assert.equal(opened.status, 0, `${opened.stdout}${opened.stderr}`);
  };
  return { base, desk, opens, stop };
}

/** A visitor; every request they make is remembered and must go to the site. */
export async function newVisitor(browser, base, options = {}) {
  const context = await newContext(browser, options);
  context.setDefaultTimeout(45_000); // Firefox takes seconds to fill a long field, and two files run at once.
  const requests = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => {
    // A page that is an error (404, 422) is logged by the browser as such: that is no complaint.
    const expected = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !expected) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  /** `alsoFrom`: part of the addresses of a host that shows us in a frame. */
  const leave = async ({ alsoFrom = null } = {}) => {
    const cookies = await context.cookies();
    await context.close();
    assert.deepEqual(cookies, [], "no cookie for visitors");
    assert.deepEqual(complaints, [], "nothing in the browser's console");
    assert.ok(requests.length > 0);
    const strangers = requests.filter((url) => !url.startsWith(`${base}/`) && !(alsoFrom && url.includes(alsoFrom)));
    assert.deepEqual(strangers, [], "no request leaves for a third party");
  };
  return { context, page, requests, leave };
}

/** In a page: labels and headings that lie over one another where somebody has scrolled to. */
function overlaps() {
  const seen = [...document.querySelectorAll("main :is(h1, h2, h3, label, legend, .hint, .lead)")].filter(
    (one) => one.checkVisibility() && !one.closest(".extra, [class=skip]") && one.textContent.trim(),
  );
  const boxes = seen.map((one) => [one, one.getBoundingClientRect()]).filter(([, box]) => box.bottom > 0 && box.top < innerHeight);
  const found = [];
  for (const [at, [one, a]] of boxes.entries()) {
    for (const [other, b] of boxes.slice(at + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const [x, y] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
      if (x > 4 && y > 4) found.push(`“${one.textContent.trim().slice(0, 40)}” and “${other.textContent.trim().slice(0, 40)}” lie over one another`);
    }
  }
  return found;
}

/** In a page of the desk: what is too small for a finger, where it does not stand in a sentence; and more than one thing that is meant to be done. */
function misleads() {
  const main = document.querySelector("main.desk");
  if (!main) return [];
  const found = [];
  for (const one of main.querySelectorAll("a, button, input, select, textarea, summary")) {
    const inSentence = one.tagName === "A" && one.parentElement.textContent.trim() !== one.textContent.trim() && getComputedStyle(one).display === "inline";
    const { width, height } = one.getBoundingClientRect();
    if (!one.checkVisibility() || one.closest(".extra") || one.type === "hidden" || inSentence) continue;
    if (width < 24 || height < 24) found.push(`${one.tagName} “${one.textContent.trim().slice(0, 40)}” is ${Math.round(width)} × ${Math.round(height)} px`);
  }
  const first = [...main.querySelectorAll(".button:not(.secondary)")].filter((one) => one.checkVisibility());
  if (first.length > 1) found.push(`${first.length} things to do first: ${first.map((one) => one.textContent.trim()).join(", ")}`);
  return found;
}

/**
 * What axe-core finds wrong, at both widths, in both schemes; whether anything sticks out at 320 px, lies over something else where somebody has
 * scrolled to, or is too small for a finger at the desk. axe-core reads the document and its styles, which are the same in both engines: in Firefox
 * it looks once.
 */
export async function looksRight(page, name) {
  const before = page.viewportSize();
  const found = [];
  const [widths, schemes] = isFirefox(page.context().browser()) ? [[390], [null]] : [[390, 1280], ["light", "dark"]];
  await page.evaluate(axeSource);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() =>
        globalThis.axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          resultTypes: ["violations"],
        }),
      );
      for (const violation of violations) {
        const places = violation.nodes.map((node) => node.target.join(" ")).join(", ");
        found.push(`${name}, ${width} px, ${colorScheme}: ${violation.id} (${violation.help}) at ${places}`);
      }
    }
  }
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found.push(`${name}: ${wide} px wide in a window of ${width} px`);
    if (width === 390) found.push(...(await page.evaluate(misleads)).map((one) => `${name}: ${one}`));
    for (const part of [0.5, 1]) {
      await page.evaluate((part) => scrollTo({ top: part * (document.documentElement.scrollHeight - innerHeight), behavior: "instant" }), part);
      found.push(...(await page.evaluate(overlaps)).map((one) => `${name}, ${width} px: ${one}`));
    }
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
  assert.deepEqual(found, []);
}

/** Fills in the form as a person would, in French. */
export async function fillIn(page, { given, family, email, targets = ["taj"], all = false }) {
  await page.getByLabel("Prénom").fill(given);
  await page.getByLabel("Nom", { exact: false }).and(page.locator("[name=family-name]")).fill(family);
  await page.locator("[name=email]").fill(email);
  for (const target of targets) await page.locator(`#t-${target}`).check();
  if (all) await page.locator("details.choices-more:not([open]) > summary").click();
  for (const box of await page.locator("[type=checkbox][name=consent]").all()) {
    if (all || (await box.getAttribute("required")) !== null) await box.check();
  }
}

/** Opens the desk as the demonstration's organiser, and gives the address of its campaigns. */
export async function opensCampaigns(page, site) {
  await page.goto(await site.desk());
  await page.locator("form.panel button[type=submit]").click();
  await page.locator("main .desk-list a").first().click();
  await page.locator("a[href$='/campaigns']").click();
  return new URL(page.url()).pathname;
}

/** From the desk's first page: the organiser of the demonstration invites an editor. */
export async function invites(page, address) {
  await page.locator("main .desk-list a").first().click();
  await page.locator("a[href$='/invite']").click();
  await page.locator("[name=address]").fill(address);
  await page.locator("[name=role][value=editor]").check();
  await page.locator("form.panel button[type=submit]").click();
  await page.locator("p.notice").waitFor();
}

/** The form refuses whoever is faster than people are. */
export const takesTheirTime = () => new Promise((resolve) => setTimeout(resolve, 3_200));

/** Opens the newest mail to an address in the demonstration's mailbox. */
export async function openMail(page, base, email) {
  for (let tries = 0; tries < 480; tries++) {
    if ((await (await fetch(`${base}/mailbox`)).text()).includes(email)) {
      // The mailbox loads itself again, and may do so at this moment.
      await page.goto(`${base}/mailbox`).catch(async (error) => {
        if (!/interrupted by another navigation/.test(error.message)) throw error;
        await page.waitForURL(`${base}/mailbox`);
      });
      await page.locator("ul.mails li", { hasText: email }).first().getByRole("link").first().click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  assert.fail(`no mail for ${email}`);
}

/** The name under which a browser keeps what a link or a form's button downloads; clicked where the driver tells of it. */
export async function downloadName(page, link) {
  if (isFirefox(page.context().browser())) {
    const { url, body } = await link.evaluate((element) =>
      element.form
        ? { url: element.form.action, body: new URLSearchParams(new FormData(element.form)).toString() }
        : { url: element.href },
    );
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await fetch(url, body === undefined ? {} : { method: "POST", headers, body });
    assert.equal(answer.status, 200);
    return answer.headers.get("content-disposition")?.match(/filename="(.+)"/)?.[1] ?? (await link.getAttribute("download"));
  }
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return download.suggestedFilename();
}
