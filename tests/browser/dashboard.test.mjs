// The public dashboard of an initiative: accessible, complete without JavaScript, light, and worth passing on.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { looksRight, newVisitor, startBrowser, startSite } from "./site.mjs";

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

const result = "reclaim-your-face";
const path = (lang, slug = result) => `/${lang}/${slug}/count`;

test("the dashboard is accessible and nothing sticks out, over or open", async () => {
  const visitor = await newVisitor(browser, site.base);
  const { page } = visitor;
  for (const address of [path("en"), path("fr"), path("en", "initiative-exercise")]) {
    await page.goto(site.base + address);
    await looksRight(page, address);
    await page.locator(".by-country summary").click();
    await looksRight(page, `${address}, with the table`);
  }
  await visitor.leave();
});

test("without JavaScript everything is there, by keyboard too", async () => {
  const visitor = await newVisitor(browser, site.base, { javaScriptEnabled: false });
  const { page } = visitor;
  await page.goto(site.base + path("en"));
  assert.match(await page.locator(".giant").innerText(), /78,092\s+statements of support/);
  assert.equal(await page.locator(".countries text.end").count(), 27);
  assert.equal(await page.locator("figure > .tiles g").count(), 27);
  const summary = page.locator(".by-country summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  const rows = page.locator(".by-country tbody tr");
  assert.equal(await rows.count(), 27);
  assert.match(await rows.first().innerText(), /Germany\s+37,621\s+67,680\s+55.6%\s+30,059/);
  await visitor.leave();
});

test("words and bars do not run into each other on the smallest screen", async () => {
  const visitor = await newVisitor(browser, site.base, { viewport: { width: 320, height: 700 } });
  const { page } = visitor;
  for (const lang of ["en", "fr", "de", "el", "mt", "bg"]) {
    await page.goto(site.base + path(lang));
    const clashes = await page.evaluate(() => {
      const found = [];
      const box = (element) => element.getBoundingClientRect();
      const all = [...document.querySelectorAll(".countries text")];
      const names = all.filter((text) => !text.classList.contains("end"));
      const numbers = all.filter((text) => text.classList.contains("end"));
      names.forEach((name, at) => {
        if (box(name).right > box(numbers[at]).left) found.push(name.textContent);
      });
      for (const text of document.querySelectorAll("figure > .tiles text")) {
        const square = box(text.parentElement.querySelector("rect"));
        const words = box(text);
        if (words.left < square.left || words.right > square.right) found.push(text.textContent);
      }
      return found;
    });
    assert.deepEqual(clashes, [], lang);
  }
  await visitor.leave();
});

test("the pictures stand alone", async () => {
  const visitor = await newVisitor(browser, site.base);
  const { page } = visitor;
  for (const file of ["count.svg", "map.svg"]) {
    for (const lang of ["en", "el", "mt"]) {
      await page.goto(`${site.base}/${lang}/${result}/${file}`);
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll("text")]
          .filter((text) => {
            const box = text.getBBox();
            return box.x < 0 || box.x + box.width > 1080 || box.y + box.height > 1350;
          })
          .map((text) => text.textContent),
      );
      assert.deepEqual(outside, [], `${lang} ${file}`);
    }
  }
  await visitor.leave();
});

test("the whole page weighs under 80 kB, even before compression", async () => {
  const visitor = await newVisitor(browser, site.base);
  const { page } = visitor;
  const sizes = [];
  page.on("response", async (response) => {
    const { responseBodySize: sent } = await response.request().sizes();
    sizes.push({ url: response.url(), sent, plain: (await response.body()).length });
  });
  await page.goto(site.base + path("en"), { waitUntil: "networkidle" });
  await page.waitForTimeout(200);
  const sum = (of) => sizes.reduce((all, size) => all + of(size), 0);
  const sent = sum((size) => size.sent);
  const plain = sum((size) => size.plain);
  console.log(`${sizes.length} files, ${plain} bytes, ${sent} as served`);
  assert.ok(plain < 80_000, `${plain} bytes: ${JSON.stringify(sizes)}`);
  await visitor.leave();
});
