// The two engines that tests run in: Debian's Chromium and Debian's Firefox, as they are installed. Nothing is downloaded.
//
// Firefox is driven by WebDriver BiDi, through the same interface as Chromium, so that one test is written once. The release of the driver
// is the last one that asks nothing of Firefox that the 140 of Debian's `firefox-esr` does not know.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import overBidi from "playwright-firefox";

// What a test evaluates, this driver gives to `eval` of the page, and our policy forbids that, as it should. Chromium makes an exception for
// its driver; in Firefox the test's code gets a world of its own beside the page's: same document, no policy, none of the page's variables.
const require = createRequire(import.meta.url);
const driver = dirname(require.resolve("playwright-firefox/package.json"));
const { BidiExecutionContext } = require(join(driver, "lib/server/bidi/bidiExecutionContext.js"));
const target = Symbol("target");
Object.defineProperty(BidiExecutionContext.prototype, "_target", {
  get() {
    return this[target];
  },
  set(value) {
    this[target] = value.context ? { ...value, sandbox: value.sandbox ?? "tests" } : value;
  },
});

/** The engines of this run; `ENGINES=firefox node --test …` looks at one alone. */
export const engines = (process.env.ENGINES ?? "chromium firefox").split(" ");

const kindOf = new WeakMap();

/** Whether this browser is Firefox. */
export const isFirefox = (browser) => kindOf.get(browser) === "firefox";

/**
 * Starts an engine, told to stay off the network. For Firefox, which takes them at its start only: `languages` that it prefers, `scheme`
 * (`light` or `dark`), and whether pages have `scripts`.
 */
export async function startBrowser(engine = "chromium", { languages = "fr-FR", scheme = "light", scripts = true } = {}) {
  const browser = engine === "firefox" ? await startFirefox(languages, scheme, scripts) : await startChromium();
  kindOf.set(browser, engine);
  return browser;
}

function program(variable, places) {
  const path = process.env[variable] ?? places.find(existsSync);
  assert.ok(path, `${places[0]} is not there: install it, or name it in ${variable}`);
  return path;
}

function startChromium() {
  return chromium.launch({
    executablePath: program("CHROMIUM", ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function startFirefox(languages, scheme, scripts = true) {
  return overBidi._bidiFirefox.launch({
    executablePath: program("FIREFOX", ["/usr/bin/firefox-esr", "/usr/bin/firefox"]),
    firefoxUserPrefs: {
      "intl.accept_languages": languages,
      "javascript.enabled": scripts,
      // 0 is dark, 1 is light.
      "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
      "app.normandy.enabled": false,
      "app.update.disabledForTesting": true,
      "browser.safebrowsing.downloads.remote.enabled": false,
      "browser.safebrowsing.malware.enabled": false,
      "browser.safebrowsing.phishing.enabled": false,
      "datareporting.policy.dataSubmissionEnabled": false,
      "extensions.getAddons.cache.enabled": false,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "services.settings.server": "data:,",
      "toolkit.telemetry.enabled": false,
    },
  });
}

const withoutScripts = new WeakSet();

/**
 * A new profile in a browser, with Playwright's options. What Firefox cannot be told is done by other means: languages are set when it
 * starts, and for pages without JavaScript there is a second Firefox that runs none.
 */
export async function newContext(browser, options = {}) {
  if (!isFirefox(browser)) return browser.newContext({ locale: "fr-FR", ...options });
  const { locale, isMobile, javaScriptEnabled, colorScheme, ...known } = options;
  if (javaScriptEnabled !== false) return browser.newContext(known);
  const context = await (await shared("firefox", { scripts: false })).newContext(known);
  withoutScripts.add(context);
  context.on("page", (page) => actWithoutScripts(Object.getPrototypeOf(page.locator("body"))));
  return context;
}

/**
 * The driver's keys and pointer wait for a script of the page. Where pages have none, nobody listens to keys or to a pointer either: fields are
 * set, and buttons and links pressed, as the document does it.
 */
function actWithoutScripts(locator) {
  if (locator.actsWithoutScripts) return;
  const instead = {
    fill: (found, text) => found.evaluate((field, text) => void (field.value = text), text),
    selectOption: (found, value) => found.evaluate((list, value) => void (list.value = value), value),
    check: (found) => found.evaluate((box) => void (box.checked || box.click())),
    uncheck: (found) => found.evaluate((box) => void (box.checked && box.click())),
    async click(found) {
      const loaded = found.page().waitForEvent("load").catch(() => {});
      const leads = await found.evaluate((pressed) => {
        const { form } = pressed;
        const sends = form && pressed.type === "submit" && (pressed.formNoValidate || form.noValidate || form.checkValidity());
        pressed.click();
        return Boolean(sends || pressed.closest("a[href]:not([href^='#'])"));
      });
      if (leads) await loaded;
    },
  };
  for (const [name, act] of Object.entries(instead)) {
    const usual = locator[name];
    locator[name] = function (...given) {
      return withoutScripts.has(this.page().context()) ? act(this, ...given) : usual.apply(this, given);
    };
  }
  locator.actsWithoutScripts = true;
}

const started = new Map();

/** The engine's browser of this test file: started when first asked for, closed when the file ends. */
function shared(engine, options = {}) {
  const name = engine + JSON.stringify(options);
  if (!started.has(name)) started.set(name, startBrowser(engine, options));
  return started.get(name);
}

after(async () => {
  for (const browser of started.values()) await (await browser.catch(() => null))?.close();
});

/** A test in each engine. `body` is given the browser and the name of its engine. */
export function inEachEngine(name, body) {
  for (const engine of engines) {
    test(`${name} (${engine})`, async (t) => body({ browser: await shared(engine), engine, t }));
  }
}
