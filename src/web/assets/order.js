// Items of a list in another order by hand, with a mouse, a pen or a finger: the grip sends the form as the buttons "up" and "down" do, which are
// there without this file and for keyboards. Where an item stands then is read out, and can be undone.

const form = document.getElementById("edit");
const items = [...form.querySelectorAll("[data-item]")];
/** How near to the edge of the window it scrolls on, and how far each time. */
const [EDGE, STEP] = [60, 12];

const middle = (item) => {
  const box = item.getBoundingClientRect();
  return box.top + box.height / 2;
};

/** Sends the form, with what was typed, and the item's place. */
function moveTo(item, to) {
  const button = document.createElement("button");
  button.name = "act";
  button.value = `to:${item.dataset.item}:${to}`;
  button.hidden = true;
  form.append(button);
  form.requestSubmit(button);
}

function drag(grip, item, event) {
  if (event.button !== 0) return;
  event.preventDefault();
  const list = items.filter((one) => one.dataset.list === item.dataset.list);
  const others = list.filter((one) => one !== item);
  const from = list.indexOf(item);
  let to = from;
  let y = event.clientY;

  /** Folds the items to their headings, or unfolds them, and leaves the grip where it is seen. */
  function fold(isFolded) {
    const top = grip.getBoundingClientRect().top;
    form.classList.toggle("is-ordering", isFolded);
    item.classList.toggle("is-dragged", isFolded);
    scrollBy({ top: grip.getBoundingClientRect().top - top, behavior: "instant" });
  }
  function mark() {
    to = others.filter((one) => middle(one) < y).length;
    for (const [at, one] of others.entries()) {
      one.classList.toggle("is-behind", to !== from && at === to);
      one.classList.toggle("is-before", to !== from && at === others.length - 1 && to === others.length);
    }
  }
  const onward = setInterval(() => {
    const down = y > innerHeight - EDGE ? 1 : y < EDGE ? -1 : 0;
    if (!down) return;
    scrollBy({ top: down * STEP, behavior: "instant" });
    mark();
  }, 30);
  function end(isMeant) {
    clearInterval(onward);
    over.abort();
    for (const one of others) one.classList.remove("is-behind", "is-before");
    fold(false);
    if (isMeant && to !== from) moveTo(item, to);
  }

  const over = new AbortController();
  const { signal } = over;
  fold(true);
  grip.setPointerCapture(event.pointerId);
  grip.addEventListener("pointermove", (move) => {
    y = move.clientY;
    mark();
  }, { signal });
  grip.addEventListener("pointerup", () => end(true), { signal });
  grip.addEventListener("pointercancel", () => end(false), { signal });
  addEventListener("keydown", (key) => key.key === "Escape" && end(false), { signal });
}

for (const item of items) {
  if (items.filter((one) => one.dataset.list === item.dataset.list).length < 2) continue;
  const grip = document.createElement("span");
  grip.className = "desk-grip";
  grip.title = form.dataset.drag;
  // Keyboards and programs that read aloud have the buttons.
  grip.setAttribute("aria-hidden", "true");
  grip.addEventListener("pointerdown", (event) => drag(grip, item, event));
  item.append(grip);
}

const moved = form.querySelector("[data-moved]");
if (moved) {
  const said = moved.querySelector("[role=status]");
  const words = said.textContent;
  said.textContent = "";
  const by = moved.dataset.moved;
  const item = moved.closest("[data-item]");
  const pressed = item.querySelector(`button[value^="${by}:"]`) ?? item.querySelector("button[value^='up:'], button[value^='down:']");
  // The address leads to the item, and browsers that follow it at the end of loading take the focus from wherever it is: so it is given afterwards.
  const shown = () => {
    if (document.activeElement === document.body) {
      // Whoever pressed a button presses it again; whoever dragged sees where it is.
      if (by) pressed?.focus();
      else moved.querySelector("button").focus({ preventScroll: true });
    }
    // What stands there from the beginning is not read out; what comes is.
    setTimeout(() => (said.textContent = words), 150);
  };
  if (document.readyState === "complete") shown();
  else addEventListener("load", () => setTimeout(shown), { once: true });
}
