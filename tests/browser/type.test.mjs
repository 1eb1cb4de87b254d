// Headings, buttons and labels in every language at four widths: no word is broken without a hyphen, no line touches the next, and every
// letter and space is the display face's own.

import { after, before } from "node:test";
import assert from "node:assert/strict";
import { inEachEngine } from "./engines.mjs";
import { newVisitor, startSite } from "./site.mjs";

const LANGUAGES = [
  "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
];
const WIDTHS = [320, 390, 768, 1280];
const INITIATIVE = ["", "/join?nationality=DE", "/count", "/procedure", "/withdraw"];

let site;

before(async () => {
  site = await startSite();
});

after(async () => {
  await site?.stop();
});

/** What is wrong with the type of the page at its present width. Runs in the page. */
function wrongType() {
  const found = [];
  const canvas = document.createElement("canvas").getContext("2d");
  const selector = "h1, h2, h3, h4, legend, summary, button, .button, .card-go, dt, th, .fact-figure, .fact-label, .count-line span, .giant span";
  const unseen = (element) =>
    element.closest("svg, .extra, .skip, [hidden], details:not([open]) > :not(summary)") !== null || element.getClientRects().length === 0;
  const line = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    // After a soft hyphen the first box may be an empty one, at the end of the line before.
    const box = [...range.getClientRects()].filter((one) => one.width > 0).pop();
    return box === undefined ? null : { bottom: Math.round(box.bottom), left: box.left, right: box.right };
  };
  for (const element of document.querySelectorAll(selector)) {
    if (unseen(element)) continue;
    const style = getComputedStyle(element);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = getComputedStyle(node.parentElement);
      const text = node.data;
      const lines = [];
      let last = null;
      for (let at = 0; at < text.length; at++) {
        if (/\s/.test(text[at]) || text[at] === "\u00AD") continue;
        const here = line(node, at);
        if (here === null) continue;
        const before = text[at - 1] ?? " ";
        if (last !== null && Math.abs(here.bottom - last) > 3) {
          if (!/[\s\u00AD\-\u2010\u2013\u2014/·→]/.test(before)) found.push(`broken: ${text.trim().slice(Math.max(0, at - 20), at)}|${text.slice(at, at + 8)}`);
          lines.push([]);
        }
        last = here.bottom;
        if (lines.length === 0) lines.push([]);
        lines[lines.length - 1].push({ letter: text[at], ...here });
      }
      canvas.font = `${own.fontWeight} ${own.fontSize} ${own.fontFamily}`;
      const height = parseFloat(own.lineHeight);
      // Ink touches where a letter that goes deep stands over one that goes high.
      for (let at = 1; at < lines.length; at++) {
        for (const above of lines[at - 1]) {
          const depth = canvas.measureText(above.letter).actualBoundingBoxDescent;
          if (depth < 1) continue;
          for (const below of lines[at]) {
            if (below.right <= above.left || below.left >= above.right) continue;
            const ink = depth + canvas.measureText(below.letter).actualBoundingBoxAscent;
            if (ink > height + 0.5) found.push(`lines touch: ${above.letter} over ${below.letter} in ${text.trim().slice(0, 60)}`);
          }
        }
      }
      if (own.fontFamily.startsWith("Display") && text.trim() !== "") {
        const shown = text.trim().replaceAll("\u00AD", "");
        const wide = [];
        for (const other of ["monospace", "serif"]) {
          canvas.font = `800 100px Display, ${other}`;
          wide.push(canvas.measureText(shown).width);
        }
        if (Math.abs(wide[0] - wide[1]) > 0.5) found.push(`letters of another face: ${shown}`);
      }
    }
    if (style.overflowX === "visible" && element.scrollWidth > document.documentElement.clientWidth) found.push(`sticks out: ${element.textContent.trim().slice(0, 40)}`);
  }
  return [...new Set(found)];
}

inEachEngine("no word is broken, no line touches the next, in any language", async ({ browser, engine }) => {
  const { base } = site;
  const visitor = await newVisitor(browser, base, { viewport: { width: 320, height: 900 } });
  const { page } = visitor;
  const wrong = [];
  // The second engine looks at the two pages with the largest headings: what it could see otherwise is the same text in smaller type.
  const rests = engine === "chromium" ? INITIATIVE : ["", "/count"];
  const paths = LANGUAGES.flatMap((lang) => [`/${lang}`, ...rests.map((rest) => `/${lang}/initiative-exercise${rest}`)]);
  for (const lang of ["fr", "en"]) paths.push(`/${lang}/technopolice`, `/${lang}/technopolice/count`, `/${lang}/technopolice/withdraw`);
  for (const path of paths) {
    await page.goto(base + path);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    // The largest headings at every width, the smaller ones at the ends.
    for (const width of path.split("/").length <= 3 ? WIDTHS : [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const what of await page.evaluate(wrongType)) wrong.push(`${path} at ${width} px: ${what}`);
    }
  }
  assert.deepEqual(wrong, []);
  await visitor.leave();
});

inEachEngine("a page loads the files whose letters it has, and no more", async ({ browser }) => {
  const { base } = site;
  for (const [lang, files] of [["fr", ["latin"]], ["el", ["greek", "latin"]], ["bg", ["cyrillic", "latin"]], ["pl", ["central", "latin"]]]) {
    const visitor = await newVisitor(browser, base);
    await visitor.page.goto(`${base}/${lang}/initiative-exercise/withdraw`);
    await visitor.page.evaluate(() => document.fonts.ready.then(() => true));
    const loaded = visitor.requests.map((url) => /display-([a-z]+)\./.exec(url)?.[1]).filter(Boolean);
    assert.deepEqual([...new Set(loaded)].sort(), files, lang);
    await visitor.leave();
  }
});
