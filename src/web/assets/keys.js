// Keys, made, proved and signed with in the page. The secret part leaves it as the file that its holder saves or prints, and in no other way: nothing here
// sends anything but the form that its holder sends.

const today = () => new Date().toISOString().slice(0, 10);

/** Keeps a text as a file. */
function keep(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it only once the question where to save it is answered.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const load = (block) => import(new URL(block.dataset.age, document.baseURI).href);

/** Opens what the site sealed with the secret keys of a file, and sends the words back: they are in the last line. */
async function proves({ Decrypter, armor }, form, secrets) {
  const opener = new Decrypter();
  for (const secret of secrets) opener.addIdentity(secret);
  const text = await opener.decrypt(armor.decode(form.elements.sealed.value), "text");
  // What was sealed for another site is not answered here.
  if (!text.split("\n").includes(`Site: ${location.host}`)) throw new Error("another site");
  form.elements.phrase.value = text.trim().split("\n").at(-1);
  form.submit();
}

const secretsIn = async (file) => {
  const secrets = (await file.text()).split(/\s+/).filter((word) => /^AGE-SECRET-KEY-1/i.test(word));
  if (secrets.length === 0) throw new Error("no key");
  return secrets.map((secret) => secret.toUpperCase());
};

/** Sends a form, and gives the page that answers it. */
async function answerTo(form) {
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { page, address: answer.url };
}

/**
 * Registers the public part once, and asks for words that are sealed to it: gives the form that takes them. Where something else comes first, its
 * holder is led there.
 */
async function registers(form, kept) {
  kept.registered ??= await answerTo(form);
  const { page, address } = kept.registered;
  const seal = page.querySelector("form[action$='/seal']");
  kept.sealed ??= seal && (await answerTo(seal)).page.querySelector("form[data-key-prove]");
  if (!kept.sealed) {
    if (seal) location.assign(address);
    else form.submit();
    return new Promise(() => {});
  }
  kept.sealed.hidden = true;
  document.body.append(kept.sealed);
  return kept.sealed;
}

/**
 * A pair, saved as a file; its public part goes into the form. The page stays until its holder has chosen that file: a browser that asks where to save
 * it reads it only then. Whoever can choose it has it, and it opens.
 */
for (const block of document.querySelectorAll("[data-key-make]")) {
  const said = block.querySelector("[role=status]");
  const print = block.querySelector("[data-key-print]");
  const paper = block.querySelector("[data-key-paper]");
  const chooses = block.querySelector("[data-key-file]");
  const recipient = document.getElementById("f-recipient");
  const kept = {};
  let shown;
  block.hidden = false;
  block.querySelector("[data-key-button]").addEventListener("click", async (event) => {
    const button = event.currentTarget;
    button.disabled = true;
    try {
      const { generateX25519Identity, identityToRecipient } = await load(block);
      const secret = await generateX25519Identity();
      shown = await identityToRecipient(secret);
      const text = `# ${block.dataset.organisation}, ${location.host}\n# created: ${today()}\n# public key: ${shown}\n${secret}\n`;
      keep(text, `organisation-${today()}.key`);
      paper.textContent = text;
      chooses.hidden = print.hidden = false;
      said.textContent = block.dataset.made;
    } catch {
      button.disabled = false;
      said.textContent = block.dataset.failed;
    }
  });
  print.addEventListener("click", () => window.print());
  chooses.querySelector("input").addEventListener("change", async (event) => {
    const input = event.currentTarget;
    const [file] = input.files;
    if (!file) return;
    input.disabled = true;
    said.textContent = "";
    try {
      const age = await load(block);
      const secrets = await secretsIn(file);
      const publics = await Promise.all(secrets.map((secret) => age.identityToRecipient(secret)));
      if (!publics.includes(shown)) throw new Error("another key");
      recipient.value = shown;
      await proves(age, await registers(recipient.form, kept), secrets);
    } catch (error) {
      // `fetch` says so where nobody answers.
      said.textContent = error instanceof TypeError ? block.dataset.away : block.dataset.other;
      input.value = "";
      input.disabled = false;
    }
  });
}

/** The phrase, opened with the file that was saved. */
for (const block of document.querySelectorAll("[data-key-open]")) {
  const said = block.querySelector("[role=status]");
  block.hidden = false;
  block.querySelector("input[type=file]").addEventListener("change", async (event) => {
    const [file] = event.currentTarget.files;
    if (!file) return;
    said.textContent = "";
    try {
      await proves(await load(block), document.querySelector("form[data-key-prove]"), await secretsIn(file));
      said.textContent = block.dataset.opened;
    } catch {
      said.textContent = block.dataset.failed;
    }
  });
}

/** Ed25519 keys as signed notes write them (C2SP signed-note): name, what names name and key, and the kind before the bytes. */
const KIND = 1;
/** What stands before the 32 secret bytes (PKCS #8, RFC 8410). */
const PKCS8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
const base64 = (bytes) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

async function idOf(name, key) {
  const named = [...new TextEncoder().encode(`${name}\n`), KIND, ...key];
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(named))).slice(0, 4);
}

/** The key whose secret bytes these are: how it signs, and its public part. */
async function signer(name, seed) {
  const key = await crypto.subtle.importKey("pkcs8", new Uint8Array([...PKCS8, ...seed]), "Ed25519", true, ["sign"]);
  const { x } = await crypto.subtle.exportKey("jwk", key);
  const shown = fromBase64(x.replaceAll("-", "+").replaceAll("_", "/"));
  const id = await idOf(name, shown);
  return {
    shown: `${name}+${hex(id)}+${base64([KIND, ...shown])}`,
    secret: `PRIVATE+KEY+${name}+${hex(id)}+${base64([KIND, ...seed])}`,
    sign: async (text) => {
      const by = new Uint8Array(await crypto.subtle.sign("Ed25519", key, new TextEncoder().encode(text)));
      return `${text}\n\u2014 ${name} ${base64([...id, ...by])}\n`;
    },
  };
}

/** A key for signed notes, saved as a file; its public part goes into its field. */
for (const block of document.querySelectorAll("[data-note-make]")) {
  const said = block.querySelector("[role=status]");
  block.hidden = false;
  block.querySelector("button").addEventListener("click", async (event) => {
    const button = event.currentTarget;
    button.disabled = true;
    const { name, field, made, failed } = block.dataset;
    try {
      const { shown, secret } = await signer(name, crypto.getRandomValues(new Uint8Array(32)));
      keep(`# Signs public notes. Keep it secret, keep a copy offline. Made ${today()}.\n# Public key: ${shown}\n${secret}\n`, `${name}-notes-${today()}.key`);
      const place = document.getElementById(field);
      place.value = shown;
      place.dispatchEvent(new Event("input", { bubbles: true }));
      said.textContent = made;
    } catch {
      button.disabled = false;
      said.textContent = failed;
    }
  });
}

/** Notes, signed with the file of such a key. */
for (const block of document.querySelectorAll("[data-note-sign]")) {
  const said = block.querySelector("[role=status]");
  const place = document.getElementById("f-signed");
  let by = null;
  block.hidden = false;
  async function sign() {
    if (!by) return;
    const ticked = [...block.querySelectorAll("[data-note]:checked")];
    const { none, other, signed } = block.dataset;
    place.value = "";
    if (ticked.length === 0) {
      said.textContent = none;
    } else if (ticked.some((one) => !one.dataset.keys.split(" ").includes(by.shown))) {
      said.textContent = other;
    } else {
      const notes = await Promise.all(ticked.map((one) => by.sign(one.dataset.note)));
      place.value = notes.join("");
      said.textContent = signed.replace("{n}", ticked.length);
    }
  }
  block.addEventListener("change", async (event) => {
    if (event.target.type !== "file") return sign();
    const [file] = event.target.files;
    if (!file) return;
    said.textContent = "";
    try {
      const line = (await file.text()).split(/\s+/).find((word) => word.startsWith("PRIVATE+KEY+"));
      const [, , name, , ...encoded] = line.split("+");
      const [kind, ...seed] = fromBase64(encoded.join("+"));
      if (kind !== KIND || seed.length !== 32) throw new Error("no such key");
      by = await signer(name, seed);
      await sign();
    } catch {
      by = null;
      place.value = "";
      said.textContent = block.dataset.failed;
    }
  });
}
