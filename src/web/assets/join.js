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
  // A form that only chooses a country is an address: nothing is added to it.
  if (form.method !== "post") return;
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

// Pressed twice, the form is sent once: the second sending would cut off the first one's answer. The server takes both as one anyway,
// so after a while without an answer the button works again.
let sent = 0;
form?.addEventListener("submit", (event) => {
  if (event.defaultPrevented || form.method !== "post" || event.submitter?.name === "change") return;
  if (Date.now() - sent < 8_000) event.preventDefault();
  else sent = Date.now();
});
addEventListener("pageshow", () => (sent = 0));

// Another language shows the form with what was typed. On the form's own page the languages are buttons of the form; beside a campaign
// they are links, which take the form along once there is something in it.
for (const link of document.querySelectorAll(".language-nav a[hreflang]")) {
  link.addEventListener("click", (event) => {
    const typed = [...(form?.elements ?? [])].some(
      (field) => isTheirs(field) && field.type !== "hidden" && field.name !== "via" && (field.matches(":checked") || (!["checkbox", "radio"].includes(field.type) && field.value)),
    );
    if (!typed || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const button = document.createElement("button");
    Object.assign(button, { type: "submit", name: "change", value: "language", formMethod: "post", hidden: true });
    button.formAction = `${link.pathname.replace(/\/join$/, "")}/join`;
    form.append(button);
    form.requestSubmit(button);
    button.remove();
  });
}

// The rest of an initiative's form depends on the nationality: it is fetched and put in place, and what was typed stays. Without
// this script the button beside the choice loads the same page.

const kept = new Map();
let asked = 0;

// What people typed or chose; not our own hidden fields, nor a confirmation, which was for another country's number.
const isTheirs = ({ name, type }) =>
  name && name !== "nationality" && name !== "website" && !name.startsWith("confirm-") && !["submit", "button"].includes(type) &&
  !["token", "altcha"].includes(name) && !(name === "consent" && type === "hidden");

function remember() {
  for (const field of form.elements) {
    if (!isTheirs(field)) continue;
    if (field.type === "checkbox") kept.set(`${field.name}=${field.value}`, field.checked);
    else if (field.type === "radio") field.checked && kept.set(field.name, field.value);
    else kept.set(field.name, field.value);
  }
}

function putBack() {
  const shown = new Set();
  for (const field of form.elements) {
    if (!isTheirs(field)) continue;
    shown.add(field.name);
    if (field.type === "checkbox") field.checked = kept.get(`${field.name}=${field.value}`) ?? field.checked;
    else if (field.type === "radio") field.checked = kept.get(field.name) === field.value;
    else field.value = kept.get(field.name) ?? field.value;
  }
  // What this country does not ask goes along unseen, in case the server shows the form again.
  if (form.method !== "post") return;
  const hidden = form.querySelector("[data-part=hidden]");
  for (const [name, value] of kept) {
    if (name.includes("=") || shown.has(name) || !value) continue;
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    hidden.append(field);
  }
}

async function showCountry(choice) {
  const mine = ++asked;
  const address = new URL(form.getAttribute("action"), location.href);
  address.searchParams.set("nationality", choice.value);
  if ("shared" in form.dataset) address.searchParams.set("tablet", "1");
  const response = await fetch(address, { credentials: "omit", cache: "no-store" });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector("form.join-form");
  if (!fresh || mine !== asked) return;
  remember();
  const { token, altcha } = form.elements;
  for (const part of form.querySelectorAll("[data-part]")) {
    const other = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    part.replaceChildren(...(other?.childNodes ?? []));
  }
  form.setAttribute("method", fresh.getAttribute("method"));
  // The form was shown when the first one was, and its proof of work is done.
  if (token && form.elements.token) form.elements.token.value = token.value;
  if (altcha) form.append(altcha);
  choice.removeAttribute("aria-invalid");
  document.getElementById("e-nationality")?.remove();
  putBack();
  showFields();
}

// The first fields of a country are seen at once, and its name above them.
function showFields() {
  const first = form.querySelector("[data-part=fields] :is(input, select, textarea)");
  const top = document.getElementById("form-country");
  if (first && top && first.getBoundingClientRect().bottom > innerHeight) top.scrollIntoView({ block: "start" });
}

if (form?.elements.nationality) {
  const choice = form.elements.nationality;
  let waiting = 0;
  let plainly = false;
  const show = () => showCountry(choice).catch(() => {});
  // Somebody who goes through the list with the keyboard passes many countries.
  choice.addEventListener("change", () => {
    clearTimeout(waiting);
    if (choice.value) waiting = setTimeout(show, 300);
  });
  form.addEventListener("submit", (event) => {
    const only = form.method !== "post" || event.submitter?.name === "change";
    if (!only || !choice.value || plainly || event.submitter?.value === "language") return;
    event.preventDefault();
    clearTimeout(waiting);
    const button = event.submitter;
    showCountry(choice)
      .then(() => form.querySelector("[data-part=fields] :is(input, select)")?.focus())
      .catch(() => {
        // No answer: the browser says best why.
        plainly = true;
        button?.click();
      });
  });
  // A browser that remembers the choice shows its form.
  addEventListener("pageshow", () => {
    if (choice.value && form.method !== "post") show();
  });
}
