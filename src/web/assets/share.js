// Copying, and the device's own way of sharing, where the browser has them: this script alone shows their buttons.

for (const block of document.querySelectorAll("[data-share]")) {
  const { title, text, url, copied } = block.dataset;
  const said = block.querySelector("[role=status]");

  const native = block.querySelector("[data-native]");
  if (navigator.share) {
    native.hidden = false;
    native.addEventListener("click", async () => {
      try {
        await navigator.share({ title, text, url });
      } catch {
        // Whoever changes their mind has done nothing wrong.
      }
    });
  }

  for (const button of block.querySelectorAll("[data-copy]")) {
    const field = document.getElementById(button.dataset.copy);
    button.hidden = false;
    button.addEventListener("click", async () => {
      said.textContent = "";
      try {
        await navigator.clipboard.writeText(field.value);
        said.textContent = button.dataset.said ?? copied;
      } catch {
        // Not allowed here: it stands selected, to be copied by hand.
        field.closest("details")?.setAttribute("open", "");
        field.focus();
        field.select();
      }
    });
  }
}
