// A form that a passkey fills in: asks the server what to sign, asks the browser to sign it, and sends the form with the answer. Without
// JavaScript, or where the browser knows no passkeys, the page stays as it is.

const text = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

/** What else the form holds goes with the form alone. */
const KEPT = ["password", "new-password", "code", "passkey"];
const TRANSPORTS = ["ble", "hybrid", "internal", "nfc", "smart-card", "usb"];
/** What the server asks for holds five minutes. */
const RENEWED = 4 * 60 * 1000;

class Refused extends Error {}
class Elsewhere extends Error {}

/** What the server asks for. */
async function asked(box) {
  const sent = new URLSearchParams();
  for (const [name, value] of new FormData(box.closest("form"))) {
    if (!KEPT.includes(name) && !name.startsWith(".")) sent.append(name, value);
  }
  // Each question is another one.
  sent.append("at", `${Date.now()}.${Math.random()}`);
  const answer = await fetch(box.dataset.url, { method: "POST", body: sent, redirect: "error" });
  // The session has ended, say: the form itself leads to the page that says what to do.
  if (!answer.headers.get("content-type")?.startsWith("application/json")) throw new Elsewhere();
  const said = await answer.json();
  if (!answer.ok) throw new Refused(said.message);
  said.challenge = bytes(said.challenge);
  if (said.user) said.user.id = bytes(said.user.id);
  for (const one of said.excludeCredentials ?? []) one.id = bytes(one.id);
  return said;
}

async function made(publicKey) {
  const { response, authenticatorAttachment } = await navigator.credentials.create({ publicKey });
  return {
    attestationObject: text(response.attestationObject),
    authenticatorAttachment,
    clientDataJSON: text(response.clientDataJSON),
    clientExtensionResults: {},
    transports: (response.getTransports?.() ?? []).filter((one) => TRANSPORTS.includes(one)),
  };
}

async function shown(publicKey, more) {
  const { id, response, authenticatorAttachment } = await navigator.credentials.get({ publicKey, ...more });
  return {
    authenticatorAttachment,
    authenticatorData: text(response.authenticatorData),
    clientDataJSON: text(response.clientDataJSON),
    clientExtensionResults: {},
    id,
    signature: text(response.signature),
    userHandle: response.userHandle && text(response.userHandle),
  };
}

function start(box) {
  const form = box.closest("form");
  const field = form.elements.namedItem("passkey");
  const button = box.querySelector("button");
  const status = box.querySelector("[role=status]");
  const send = (answer) => {
    field.value = JSON.stringify(answer);
    // Not by its button: fields that the passkey stands in for may stay empty.
    HTMLFormElement.prototype.submit.call(form);
  };
  field.value = "";

  /** The browser offers passkeys below the address, until the button is pressed. */
  let offer = null;
  const offers = async () => {
    if (box.dataset.offers === undefined || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
    offer?.abort();
    const mine = new AbortController();
    offer = mine;
    try {
      const publicKey = await asked(box);
      if (mine.signal.aborted) return;
      const renewal = setTimeout(offers, RENEWED);
      mine.signal.addEventListener("abort", () => clearTimeout(renewal));
      send(await shown(publicKey, { mediation: "conditional", signal: mine.signal }));
    } catch {
      // Nobody asked for it: the button is there.
    }
  };

  button.addEventListener("click", async () => {
    offer?.abort();
    button.disabled = true;
    status.textContent = "";
    try {
      const publicKey = await asked(box);
      send(await (box.dataset.passkey === "create" ? made(publicKey) : shown(publicKey)));
    } catch (error) {
      if (error instanceof Elsewhere) HTMLFormElement.prototype.submit.call(form);
      else if (error instanceof Refused) status.textContent = error.message;
      else if (error.name === "InvalidStateError") status.textContent = box.dataset.known;
      else status.textContent = error.name === "NotAllowedError" ? box.dataset.nothing : box.dataset.failed;
      offers();
    }
    button.disabled = false;
  });
  // The Enter key in a form that has no other button.
  if (!form.querySelector("button[type=submit]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      button.click();
    });
  }
  button.hidden = false;
  const cannot = box.querySelector("[data-cannot]");
  if (cannot) cannot.hidden = true;
  offers();
}

for (const box of document.querySelectorAll("[data-passkey]")) {
  if (globalThis.PublicKeyCredential && location.hostname === box.dataset.site) start(box);
}
