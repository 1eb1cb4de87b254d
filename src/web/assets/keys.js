// Keys, made and proved in the page. The secret part leaves it as the file that its holder saves or prints, and in no other way: nothing here
// sends anything but the form that its holder sends.

const load = (block) => import(new URL(block.dataset.age, document.baseURI).href);

/** A pair, saved as a file; its public part goes into the form. */
for (const block of document.querySelectorAll("[data-key-make]")) {
  const said = block.querySelector("[role=status]");
  const print = block.querySelector("[data-key-print]");
  const paper = block.querySelector("[data-key-paper]");
  block.hidden = false;
  block.querySelector("[data-key-button]").addEventListener("click", async (event) => {
    const button = event.currentTarget;
    button.disabled = true;
    try {
      const { generateX25519Identity, identityToRecipient } = await load(block);
      const secret = await generateX25519Identity();
      const shown = await identityToRecipient(secret);
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
      document.getElementById("f-recipient").value = shown;
      paper.textContent = text;
      print.hidden = false;
      said.textContent = block.dataset.made;
    } catch {
      button.disabled = false;
      said.textContent = block.dataset.failed;
    }
  });
  print.addEventListener("click", () => window.print());
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
      const secrets = (await file.text()).split(/\s+/).filter((word) => /^AGE-SECRET-KEY-1/i.test(word));
      if (secrets.length === 0) throw new Error("no key");
      const { Decrypter, armor } = await load(block);
      const opener = new Decrypter();
      for (const secret of secrets) opener.addIdentity(secret.toUpperCase());
      const sealed = document.getElementById("f-sealed").value;
      const text = await opener.decrypt(armor.decode(sealed), "text");
      // What was sealed for another site is not answered here.
      if (!text.split("\n").includes(`Site: ${location.host}`)) throw new Error("another site");
      document.getElementById("f-phrase").value = text.trim().split("\n").at(-1);
      said.textContent = block.dataset.opened;
    } catch {
      said.textContent = block.dataset.failed;
    }
  });
}
