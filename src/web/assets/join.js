// Solves a small proof of work (ALTCHA protocol, version 2) while the form is being filled in, so that
// machines pay for what people give anyway. The form works without: nothing here can hold it back.

const form = document.querySelector("form[data-challenge]");
const MARGIN = 120; // seconds before expiry at which an answer is renewed
let running = false;
let goodUntil = 0;

const bytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (buffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

async function derive(parameters, counter) {
  const nonce = bytes(parameters.nonce);
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  new DataView(password.buffer).setUint32(nonce.length, counter);
  const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  const how = {
    name: "PBKDF2",
    hash: "SHA-256",
    salt: bytes(parameters.salt),
    iterations: parameters.cost,
  };
  return hex(await crypto.subtle.deriveBits(how, key, parameters.keyLength * 8));
}

async function solve(parameters) {
  // The browser derives keys beside the page; a few at once keep its cores busy and the page free.
  const lanes = Math.min(4, navigator.hardwareConcurrency || 1);
  let counter = 0;
  let found = null;
  const lane = async () => {
    while (!found && counter < 100_000) {
      const mine = counter++;
      const derivedKey = await derive(parameters, mine);
      if (derivedKey.startsWith(parameters.keyPrefix)) found ??= { counter: mine, derivedKey };
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return found;
}

async function prepare() {
  if (running || Date.now() / 1000 < goodUntil - MARGIN) return;
  running = true;
  try {
    const response = await fetch(form.dataset.challenge, { credentials: "omit", cache: "no-store" });
    const challenge = await response.json();
    if (challenge.parameters.algorithm !== "PBKDF2/SHA-256") return;
    const solution = await solve(challenge.parameters);
    if (!solution) return;
    const field = form.elements.altcha ?? document.createElement("input");
    field.type = "hidden";
    field.name = "altcha";
    field.value = btoa(JSON.stringify({ challenge, solution }));
    form.append(field);
    goodUntil = challenge.parameters.expiresAt;
  } catch {
    // No network, no WebCrypto, an answer that is none: the server treats the form as one without JavaScript.
  } finally {
    running = false;
  }
}

if (form && globalThis.crypto?.subtle) {
  form.addEventListener("focusin", prepare);
  if (form.contains(document.activeElement)) prepare();
  // Back from the next page: what was sent is spent.
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      goodUntil = 0;
      form.elements.altcha?.remove();
    }
  });
}
