// The checker: its code as it is shipped, against frozen files; and the page, from a disk, from the site and from another one.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { webcrypto } from "node:crypto";
import vm from "node:vm";
import { fillIn, looksRight, newVisitor, openMail, startBrowser, startSite, takesTheirTime } from "./site.mjs";

const root = new URL("../../", import.meta.url).pathname;
const file = join(root, "src/web/assets/check.html");
const frozen = join(root, "crates/ledger/testdata/v1");
const html = readFileSync(file, "utf8");
const code = html.slice(html.indexOf("<script>") + 8, html.indexOf("</script>"));
const vkey = readFileSync(join(frozen, "vkey"), "utf8").trim();
const receipts = readdirSync(join(frozen, "receipts"));
const receipt = (name) => readFileSync(join(frozen, "receipts", name), "utf8");

/** The shipped code, in a browser that has WebCrypto or has none. */
function load(crypto) {
  const context = vm.createContext({ TextEncoder, TextDecoder, atob, btoa, URL, setTimeout, clearTimeout, AbortController, Intl, crypto });
  vm.runInContext(code, context);
  return context.clameurCheck;
}
const withCrypto = load(webcrypto);
const without = load(undefined);

const given = (text, more = {}) => ({
  receipt: text, notes: [], key: vkey, second: "", log: "https://log.example.org", printed: "", printedSize: "", link: "", mailbox: "",
  online: false, all: false, host: "", keySource: "given", ...more,
});
const local = (checker, change = (path, bytes) => bytes) => async (url) => {
  const path = url.slice("https://log.example.org/".length);
  let bytes;
  try {
    bytes = new Uint8Array(readFileSync(join(frozen, "log", path)));
  } catch {
    throw new checker.Missing(path);
  }
  return change(path, bytes);
};
const states = ({ rows }) => Object.fromEntries(rows.map((row) => [row.id, row.state]));

test("kept receipts hold, with WebCrypto and without, and today's log tells what became of them", async () => {
  for (const checker of [withCrypto, without]) {
    for (const name of receipts) {
      const done = await checker.check(given(receipt(name), { online: true }), () => {}, local(checker));
      const expected = name.startsWith("1-of") ? "gone" : "ok";
      assert.equal(checker.verdict(done.rows), expected, `${name}: ${JSON.stringify(done.rows)}`);
    }
  }
});

test("no receipt with one changed character is read and holds", async () => {
  let refused = 0;
  for (const [checker, names] of [[withCrypto, receipts], [without, ["1-of-2.tlog-proof"]]]) {
    const key = checker.parseKey(vkey);
    for (const name of names) {
      const text = receipt(name);
      for (let at = 0; at < text.length; at++) {
        const changed = text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
        let holds = false;
        try {
          const read = checker.parseReceipt(changed);
          const head = await checker.openCheckpoint(read.checkpoint, key);
          holds = Buffer.from(checker.commitment(read)).equals(Buffer.from(read.leaf.subarray(12, 44)))
            && checker.includes(checker.leafHash(read.leaf), read.index, head.size, read.proof, head.root);
        } catch (error) {
          assert.ok(error.code, `${name} at ${at}: ${error.stack}`);
        }
        assert.ok(!holds, `${name} at ${at}`);
        refused++;
      }
    }
  }
  assert.ok(refused > 3_000, `${refused}`);
});

test("hashes and signatures agree with Node's own, and weak signatures are refused", async () => {
  const { createHash, generateKeyPairSync, sign } = await import("node:crypto");
  for (const length of [0, 1, 55, 56, 63, 64, 111, 112, 119, 127, 128, 1000]) {
    const bytes = new Uint8Array(length).map((_, at) => at * 7);
    for (const [name, own] of [["sha256", withCrypto.sha256], ["sha512", withCrypto.sha512]]) {
      assert.equal(Buffer.from(own(bytes)).toString("hex"), createHash(name).update(bytes).digest("hex"), `${name} of ${length}`);
    }
  }
  for (let round = 0; round < 5; round++) {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const key = new Uint8Array(publicKey.export({ format: "der", type: "spki" }).subarray(-32));
    const message = new Uint8Array([round, 1, 2]);
    const signature = new Uint8Array(sign(null, message, privateKey));
    for (const checker of [withCrypto, without]) {
      assert.equal(await checker.signatureFits(key, message, signature), true);
      assert.equal(await checker.signatureFits(key, new Uint8Array([9]), signature), false);
      const twisted = signature.slice();
      twisted[40] ^= 1;
      assert.equal(await checker.signatureFits(key, message, twisted), false);
    }
  }
  const weak = new Uint8Array(64);
  weak[0] = 1;
  assert.equal(await without.signatureFits(withCrypto.parseKey(vkey).key, new Uint8Array(1), weak), false);
});

test("what travelled is read, or the very cause is named", async () => {
  const text = receipt("99-of-100.tlog-proof");
  const utf16 = (bigEndian) => {
    const bytes = Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`, "utf16le");
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
  };
  const bytes = (string) => new TextEncoder().encode(string);
  for (const travelled of [
    bytes(text.replaceAll("\n", "\r\n")), bytes(`\ufeff${text}`), bytes(`\n\n${text}\n\n`), bytes(text.replaceAll("\n", "  \n")), bytes(text.slice(0, -1)),
    bytes(text.replace("— ", "- ")), bytes(text.replace(/^/gm, "> ")), bytes(text.replace(/^(extra .{70})/m, "$1\n")), utf16(false), utf16(true),
  ]) {
    const read = withCrypto.readText(travelled);
    const done = await withCrypto.check(given(read.text, { notes: read.notes }));
    assert.equal(done.rows[0].code, "fileMended", JSON.stringify(done.rows[0]));
    assert.equal(states(done).place, "ok");
  }
  for (const [wrong, cause] of [
    ["", "nothing"], ["%PDF-1.7", "isPdf"], ["<!doctype html>", "isPage"], ["AGE-SECRET-KEY-1", "isSecret"], [vkey, "isKey"],
    [readFileSync(join(frozen, "log/checkpoint"), "utf8"), "isHead"], [text.split("\n").slice(1).join("\n"), "header"],
    [text.replace(/^index .*\n/m, ""), "index"], [text.replace("\n\n", "\n"), "blank"],
  ]) {
    const done = await withCrypto.check(given(wrong));
    assert.equal(done.rows[0].state, "no");
    assert.equal(done.rows[0].code, cause);
  }
});

test("nothing is right that was not computed", async () => {
  const text = receipt("99-of-100.tlog-proof");
  const run = async (more, fetcher) => {
    const done = await withCrypto.check(given(text, { online: true, ...more }), () => {}, fetcher ?? local(withCrypto));
    return { ...states(done), all: withCrypto.verdict(done.rows) };
  };
  const nowhere = async () => {
    throw new withCrypto.Missing("404");
  };
  let seen = await run({}, nowhere);
  assert.deepEqual([seen.today, seen.live, seen.all], ["skip", "skip", "part"]);
  seen = await run({}, async () => new TextEncoder().encode("<!doctype html>"));
  assert.deepEqual([seen.today, seen.all], ["skip", "part"], "a page in place of the log");
  seen = await run({}, local(withCrypto, (path, bytes) => (path.startsWith("tile/entries/000") ? bytes.with(90, bytes[90] ^ 1) : bytes)));
  assert.deepEqual([seen.live, seen.all], ["no", "no"], "entries that are not those of the head");
  seen = await run({}, local(withCrypto, (path, bytes) => (path.startsWith("tile/0") ? bytes.with(5, bytes[5] ^ 1) : bytes)));
  assert.deepEqual([seen.history, seen.live, seen.all], ["no", "skip", "no"]);
  const older = new Uint8Array(readFileSync(join(frozen, "older/2")));
  seen = await run({}, local(withCrypto, (path, bytes) => (path === "checkpoint" ? older : bytes)));
  assert.deepEqual([seen.history, seen.all], ["no", "no"], "shorter than the receipt's");
  seen = await run({ key: "" });
  assert.deepEqual([seen.key, seen.signature, seen.today, seen.all], ["skip", "skip", "skip", "part"]);
  seen = await run({ keySource: "site", host: vkey.split("/")[0] });
  assert.deepEqual([seen.key, seen.signature, seen.all], ["skip", "ok", "part"], "the key came from the site itself");
  seen = await run({ second: vkey.replace(/\+[0-9a-f]{8}\+/, "+00000000+") });
  assert.equal(seen.all, "no");
  const huge = text.replace(/^index .*$/m, "index 9007199254740993");
  assert.equal((await withCrypto.check(given(huge))).rows[0].code, "tooLarge");
});

test("a printed head is compared, at the size that was printed", async () => {
  const text = receipt("99-of-100.tlog-proof");
  const printed = withCrypto.printedHead(readFileSync(join(frozen, "log/checkpoint"), "utf8").split("\n\n")[0] + "\n");
  assert.equal(printed, "JR3W-M3R0-FJ7Q-BQ07-QXJW-346N-EY89-1F5J");
  const of = async (value, size = "") => {
    const done = await withCrypto.check(given(text, { online: true, printed: value, printedSize: size }), () => {}, local(withCrypto));
    return done.rows.find((row) => row.id === "printed");
  };
  assert.equal((await of(printed.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"))).code, "printedToday");
  const at257 = withCrypto.printedHead(readFileSync(join(frozen, "older/257"), "utf8").split("\n\n")[0] + "\n");
  assert.equal((await of(at257, "257")).code, "printedMatches");
  assert.equal((await of(at257, "256")).state, "no");
  assert.equal((await of(at257)).state, "skip");
  assert.equal((await of("JR3W")).state, "skip");
});

test("link and mailbox make the code", () => {
  const token = withCrypto.tokenOf("https://example.org/fr/x/confirm/AAECAwQFBgcICQoLDA0ODw");
  const crockford = (bytes) => {
    const number = BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
    return Array.from({ length: 26 }, (_, at) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[Number((number >> BigInt(5 * (25 - at))) & 31n)]).join("");
  };
  assert.equal(crockford(withCrypto.boundCode(token, "nom@example.org")), "2NFJNV7NBKYWGDWKGANMXA568K");
  assert.equal(crockford(withCrypto.boundCode(token, "v1\nES\nid.card\n54362315K")), "3RBGCSYM92YRBB49JZQDA294PB");
  for (const [typed, canonical] of [
    [" Nom@Example.ORG ", "nom@example.org"], ["nom+x@example.org", "nom@example.org"], ["n.o.m@googlemail.com", "nom@gmail.com"], ["nom@exªmple.org", "nom@example.org"],
    ["nom@bücher.example", "nom@xn--bcher-kva.example"],
  ]) assert.equal(withCrypto.canonicalMailbox(typed), canonical);
});

test("every language says everything", () => {
  const words = withCrypto.WORDS();
  const shape = (value) => (typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, shape(value[key])])) : typeof value);
  for (const lang of Object.keys(words)) assert.deepEqual(shape(words[lang]), shape(words.en), lang);
});

// --- the page ---

let site;
let browser;
let elsewhere;
let counted;

before(async () => {
  site = await startSite();
  browser = await startBrowser();
  elsewhere = createServer((request, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(html)).listen(0, "127.0.0.1");
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto(`${site.base}/fr/technopolice/join`);
  await fillIn(page, { given: "Témoin", family: "Exemple", email: "temoin@example.org" });
  await takesTheirTime();
  await page.locator("form.join-form button[type=submit]").last().click();
  await openMail(page, site.base, "temoin@example.org");
  const link = await page.locator("a[href*='/confirm/']").first().getAttribute("href");
  await page.goto(new URL(link, site.base).href);
  await page.locator("form[action$='/thanks'] button").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("form[action$='/receipt'] button").click()]);
  const check = await page.locator("a[href^='/check#']").first().getAttribute("href");
  counted = { link: new URL(link, site.base).href, file: await download.path(), fragment: check.slice("/check".length), name: download.suggestedFilename() };
  counted.text = readFileSync(counted.file);
});

after(async () => {
  await browser?.close();
  elsewhere?.close();
  await site?.stop();
});

async function checkAt(address, { scripts } = {}) {
  const context = await browser.newContext({ locale: "fr-FR" });
  if (scripts) await context.addInitScript(scripts);
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(address + counted.fragment);
  await page.locator("#receipt-file").setInputFiles({ name: counted.name, mimeType: "application/octet-stream", buffer: counted.text });
  await page.locator("details").nth(1).locator("summary").click();
  await page.locator("#link").fill(counted.link);
  await page.locator("#mailbox").fill("Temoin+encore@example.org");
  await page.locator("button.main").click();
  await page.locator("#result").waitFor();
  const rows = await page.locator("#rows li").evaluateAll((items) => items.map((item) => item.className));
  return { page, context, rows, complaints, verdict: await page.locator("#verdict-box").getAttribute("class") };
}

for (const [name, address, verdict] of [
  ["from a disk", () => pathToFileURL(file).href, "verdict ok"],
  ["from another site", () => `http://127.0.0.1:${elsewhere.address().port}/check.html`, "verdict ok"],
  ["from the site itself, which cannot vouch for its key", () => `${site.base}/check`, "verdict part"],
]) {
  test(`a fresh receipt is right, ${name}`, async () => {
    const seen = await checkAt(address());
    assert.deepEqual(seen.complaints, []);
    assert.equal(seen.verdict, verdict, await seen.page.locator("#result").innerText());
    assert.ok(seen.rows.length >= 8 && seen.rows.every((row) => row === "ok" || (verdict.endsWith("part") && row === "skip")));
    await looksRight(seen.page, name);
    await seen.context.close();
  });
}

test("a browser without WebCrypto comes to the same", async () => {
  const scripts = "Object.defineProperty(globalThis, 'crypto', { value: undefined });";
  const seen = await checkAt(pathToFileURL(file).href, { scripts });
  assert.equal(seen.verdict, "verdict ok");
  await seen.context.close();
});

test("empty, refused and without JavaScript, the page is plain", async () => {
  const visitor = await newVisitor(browser, site.base);
  const { page } = visitor;
  await page.goto(`${site.base}/check`);
  await looksRight(page, "empty");
  await page.locator("#offline").click();
  await page.locator("#result").waitFor();
  await page.locator("#receipt").fill("c2sp.org/tlog-proof@v1\n");
  await page.locator("#offline").click();
  await page.locator(".verdict.no").waitFor();
  await looksRight(page, "refused");
  await page.locator("#language").click();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await visitor.leave();
  const plain = await newVisitor(browser, site.base, { javaScriptEnabled: false });
  await plain.page.goto(`${site.base}/check`);
  assert.match(await plain.page.locator("noscript").innerText(), /clameur receipt verify/);
  assert.equal(await plain.page.locator("#form").isVisible(), false);
  await plain.leave();
});
