// An initiative that signs in the Commission's system: from the skeleton of its folder to the page that hands over, and the address that
// somebody leaves beside it. The central system is a few lines on this machine.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { looksRight, newVisitor, startBrowser, takesTheirTime } from "./site.mjs";

const root = new URL("../../", import.meta.url).pathname;
const program = process.env.CLAMEUR_BIN ?? join(root, "target/debug/clameur");
const recordings = join(root, "src/central/recordings");
const dir = mkdtempSync(join(tmpdir(), "clameur-elsewhere-"));
const clameur = (...words) => execFileSync(program, words, { cwd: dir, encoding: "utf8" });

let base;
let server;
let central;
let browser;

const freePort = () =>
  new Promise((resolve) => {
    const socket = createSocket().listen(0, "127.0.0.1", () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });

const day = (away) => new Date(Date.now() + away * 86_400_000).toISOString().slice(0, 10);

function writeCampaign() {
  clameur("campaign", "new", "exercise", "--instrument", "eu-eci-central");
  clameur("keys", "new", "--out", "key.agekey");
  const key = readFileSync(join(dir, "key.agekey"), "utf8").match(/age1[a-z0-9]+/)[0];
  for (const file of ["campaign.toml", "en.toml", "fr.toml"]) {
    const path = join(dir, "exercise", file);
    const text = readFileSync(path, "utf8")
      .replace(/\[to fill in: as the register writes it[^\]]*\]/, "ECI(2026)000001")
      .replace(/^# registered = .*$/m, `registered = "${day(-60)}"`)
      .replace(/^# opens = .*$/m, `opens = "${day(-30)}"`)
      .replace(/^# closes = .*$/m, `closes = "${day(300)}"`)
      .replace('# central = "000"', 'central = "045"')
      .replace("recipients = []", `recipients = ["${key}"]`)
      .replace(/\[(?:to fill in|à remplir)[^\]]*e-mail address[^\]]*\]/g, "contact@example.org")
      .replace(/\[(?:to fill in|à remplir)[^\]]*\]/g, "Exemple");
    writeFileSync(path, text);
  }
}

before(async () => {
  central = createServer((request, response) => {
    const file = request.url.match(/^\/045\/public\/api\/report\/(progression|map)$/);
    response.statusCode = file ? 200 : 404;
    response.end(file ? readFileSync(join(recordings, `${file[1]}.json`)) : "");
  });
  await new Promise((resolve) => central.listen(0, "127.0.0.1", resolve));
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  clameur("init", "--dir", ".", "--base-url", base);
  const path = join(dir, "clameur.toml");
  writeFileSync(
    path,
    readFileSync(path, "utf8")
      .replace(/^# transport = .*$/m, 'transport = "mailbox:"')
      .replace(/^# listen = .*$/m, `listen = "127.0.0.1:${port}"`)
      .replace(/^# address = .*$/m, `address = "http://127.0.0.1:${central.address().port}"`),
  );
  writeCampaign();
  clameur("campaign", "publish", "exercise");
  server = spawn(program, ["serve"], { cwd: dir, stdio: "ignore" });
  for (let tries = 0; tries < 600; tries++) {
    if (await fetch(`${base}/healthz`).then((answer) => answer.ok, () => false)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // Beside this process, which answers for the central system.
  const fetching = spawn(program, ["central", "fetch", "exercise"], { cwd: dir, stdio: "inherit" });
  assert.equal(await new Promise((resolve) => fetching.on("exit", resolve)), 0);
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  if (server) {
    // It writes its last heads as it stops.
    const ended = new Promise((resolve) => server.on("exit", resolve));
    server.kill("SIGTERM");
    await ended;
  }
  central?.close();
  rmSync(dir, { recursive: true, force: true });
});

test("the pages that hand over and collect addresses are accessible and nothing sticks out", async () => {
  const visitor = await newVisitor(browser, base);
  const { page } = visitor;
  const leave = "/en/exercise/follow/leave/AAAAAAAAAAAAAAAAAAAAAA";
  for (const path of ["/en/exercise", "/fr/exercise/join", "/fr/exercise/follow", leave]) {
    await page.goto(base + path);
    await looksRight(page, path);
  }
  await page.goto(`${base}/en/exercise/join`);
  await page.locator(".hand-over summary").click();
  await looksRight(page, "with what to have at hand");
  await visitor.leave();
});

test("without JavaScript one reads the count, finds the way, leaves an address", async () => {
  const visitor = await newVisitor(browser, base, { javaScriptEnabled: false });
  const { page } = visitor;
  await page.goto(`${base}/fr/exercise`);
  assert.match(await page.locator(".hero-count").innerText(), /60\s210/);
  const way = page.locator(".hand-over a.button");
  assert.equal(await way.getAttribute("href"), "https://eci.ec.europa.eu/045/public/?lg=fr");
  assert.equal(await page.locator(".ready dt").count(), 27);

  await page.goto(`${base}/fr/exercise/follow`);
  await page.locator("[name=email]").fill("personne@example.org");
  await page.locator("#c-age").check();
  await page.locator("#c-contact").check();
  await takesTheirTime();
  await page.locator("form.join-form button[type=submit]").click();
  assert.match(await page.locator(".lead").innerText(), /appuyez sur le bouton/);
  await visitor.leave();
});
