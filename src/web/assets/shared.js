// On a device that goes from hand to hand, nobody finds what the one before typed: no page that held it stays in the history.

const form = document.querySelector("form[data-shared]");
// With the organisation that collects here, where there is one.
const empty = form?.querySelector("a[data-next]")?.getAttribute("href") ?? `${location.pathname}?tablet=1`;

// "Next person" takes the place of this page, so that "back" does not lead here.
for (const link of document.querySelectorAll("a[data-next]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    wipe();
    location.replace(link.href);
  });
}

function wipe() {
  for (const field of form?.elements ?? []) {
    if (field.type === "checkbox" || field.type === "radio") field.checked = field.defaultChecked = false;
    else if (field.tagName === "TEXTAREA") field.value = field.defaultValue = "";
    else if (field.type === "text" || field.type === "email") {
      field.value = "";
      field.removeAttribute("value");
    }
  }
}

if (form) {
  // An answer to a form is in the history with all that was sent: from now on its place is that of the empty form.
  history.replaceState(null, "", empty);
  // When a page is left, its form has been sent already; a browser that keeps the page keeps an empty one, and shows a fresh one.
  addEventListener("pagehide", wipe);
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.replace(empty);
  });
}
