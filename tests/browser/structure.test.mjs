// What a screen reader makes of the main pages: their outline of roles, kept as files beside this one.
// After a change that is meant: CLAMEUR_UPDATE=1 npm test.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { newVisitor, startBrowser, startSite } from "./site.mjs";

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

// Roles, levels and states, without the words: those are the translators'.
const outline = (snapshot) =>
  snapshot
    .split("\n")
    .filter((line) => !/^\s*- (text|\/url|\/placeholder)\b/.test(line))
    .map((line) =>
      line
        .replace(/^(\s*)- '(.*)'(:?)$/, "$1- $2$3")
        .replace(/ "(?:[^"\\]|\\.)*"/, "")
        .replace(/^(\s*- [a-z]+(?: \[[^\]]*\])*):? .*$/, "$1")
        .replace(/:$/, ""),
    )
    .join("\n");

for (const [name, path] of [
  ["join", "/fr/technopolice/join"],
  ["withdraw", "/fr/technopolice/withdraw"],
  ["not-found", "/fr/rien"],
]) {
  test(`the outline of ${name}`, async () => {
    const visitor = await newVisitor(browser, site.base);
    await visitor.page.goto(site.base + path);
    const seen = `${outline(await visitor.page.locator("body").ariaSnapshot())}\n`;
    await visitor.leave();
    const file = new URL(`outlines/${name}.txt`, import.meta.url);
    if (process.env.CLAMEUR_UPDATE === "1") {
      mkdirSync(new URL("outlines/", import.meta.url), { recursive: true });
      writeFileSync(file, seen);
    }
    assert.ok(existsSync(file), `${file.pathname} is missing: CLAMEUR_UPDATE=1 writes it`);
    assert.equal(seen, readFileSync(file, "utf8"));
  });
}
