// Keys, made and proved in the page. The secret part leaves it as the file that its holder saves or prints, and in no other way: nothing here
// sends anything but the form that its holder sends.

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
      const day = new Date().toISOString().slice(0, 10);
      const text = `# ${block.dataset.organisation}, ${location.host}\n# created: ${day}\n# public key: ${shown}\n${secret}\n`;
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
      link.download = `organisation-${day}.key`;
      document.body.append(link);
      link.click();
      link.remove();
      // Some browsers read it only once the question where to save it is answered.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
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
