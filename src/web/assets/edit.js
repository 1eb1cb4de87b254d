// The editor of the desk, and of its files, made pleasant: what is typed is saved by itself, by the very form that its button sends; Markdown is shown as people
// will read it while it is typed; nobody leaves without what they wrote. Without this file the page does the same by its buttons.

const form = document.getElementById("edit");
const state = form.querySelector("[data-state]");
const problem = form.querySelector("[data-problem]");
const words = form.dataset;
/** How long nobody types before it is saved, and before a preview is made; how long the server is left alone that did not answer. */
const [PAUSE, GLANCE, PATIENCE] = [1_500, 500, 10_000];

const fields = () => [...form.elements].filter((one) => /^[fn]:/.test(one.name));
/** What the server put into a field. */
const given = (field) => {
  if (field.tagName !== "SELECT") return field.defaultValue;
  return ([...field.options].find((one) => one.defaultSelected) ?? field.options[0]).value;
};
/** Whether two texts say the same: the server has its own ideas of blanks. */
const same = (one, other) => one?.replace(/\s/g, "") === other?.replace(/\s/g, "");

/** What each field says in the draft, as far as this page knows; nothing where what came back is not in it. */
const kept = new Map(words.back ? [] : fields().map((field) => [field, given(field)]));
const isDirty = () => fields().some((field) => field.value !== kept.get(field));

let timer;
/** The save that is under way. */
let saving = null;
/** What was sent without an answer: it may have been saved. */
let lost = null;
/** Both versions stand on the page: whoever reads them decides, and presses the button. */
let stopped = words.conflict === "yes";
let leaves = false;

/** Says how things stand; what is wrong is read out. */
function tell(text, isProblem = false) {
  state.parentElement.hidden = false;
  state.textContent = isProblem ? "" : text;
  problem.textContent = isProblem ? text : "";
}

const soon = (pause = PAUSE) => {
  clearTimeout(timer);
  if (!stopped) timer = setTimeout(save, pause);
};

const parsed = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");

/** The same field on a fresh page: by the part that it is of, for others may have moved it; by its place where it is of none, or of none any more. */
function twin(page, field) {
  const [, part, , ...way] = field.name.split(":");
  const there = page.getElementById(field.id);
  if (!field.name.startsWith("f:")) return there;
  const is = (one) => {
    const [kind, other, , ...path] = one.name.split(":");
    return kind === "f" && other === part && path.join(":") === way.join(":");
  };
  const empty = there?.name?.startsWith("n:") ? there : undefined;
  return [...page.querySelectorAll("#edit [name^='f:']")].find(is) ?? empty;
}

/** Takes over from a fresh page what fields are called now, and what others wrote where nobody writes here. `sent` was saved, or may have been. */
function adopt(page, sent, isSaved) {
  for (const field of fields()) {
    const fresh = twin(page, field);
    if (!fresh) continue;
    const now = given(fresh);
    const [before, mine] = [kept.get(field), sent.get(field)];
    const isMine = mine !== undefined && mine !== before && (isSaved || same(now, mine));
    if (isMine) {
      // Where somebody else wrote since, the field keeps the name that says what was begun with: the next save tells.
      if (same(now, mine)) field.name = fresh.name;
      kept.set(field, mine);
    } else if (same(now, before)) {
      field.name = fresh.name;
    } else if (field.value === before && field !== document.activeElement) {
      field.name = fresh.name;
      field.value = now;
      kept.set(field, field.value);
    }
  }
}

/** What a page that came back says of a field: what is wrong with it (`e`), what somebody else wrote (`t`). */
const told = (page, stem, field) => page.getElementById(`${stem}-${twin(page, field)?.id}`);

/** Shows that beside the field. */
function show(page, stem) {
  for (const field of fields()) {
    const here = told(page, stem, field);
    if (!here) continue;
    if (stem === "t") {
      // Sent again, it is meant.
      field.name = twin(page, field).name;
      kept.delete(field);
    }
    const copy = document.importNode(here, true);
    copy.id = `${stem}-${field.id}`;
    document.getElementById(copy.id)?.remove();
    copy.dataset.live = "";
    field.before(copy);
    field.closest(".field").classList.add("is-wrong");
    const ids = new Set((field.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
    field.setAttribute("aria-describedby", [...ids.add(copy.id)].join(" "));
  }
}

/** What still is to be seen to, as the fresh page says it; nothing new comes while somebody types. */
function review(page) {
  for (const field of fields()) {
    const here = document.getElementById(`r-${field.id}`);
    const fresh = told(page, "r", field);
    if (fresh) here?.replaceChildren(...document.importNode(fresh, true).childNodes);
    else here?.remove();
  }
}

/** What was written of a file, with the ways back: as the fresh page lists it. */
function list(page) {
  const [here, fresh] = [document, page].map((one) => one.getElementById("writes"));
  if (here && fresh && !here.contains(document.activeElement)) here.replaceWith(document.importNode(fresh, true));
}

function clear() {
  for (const copy of form.querySelectorAll("[data-live]")) {
    copy.closest(".field")?.classList.remove("is-wrong");
    copy.remove();
  }
}

async function save() {
  clearTimeout(timer);
  if (saving || stopped || !isDirty()) return;
  saving = send();
  const sent = await saving;
  saving = null;
  if (lost) soon(PATIENCE);
  else if (fields().some((field) => field.value !== sent.get(field))) soon();
}

async function send() {
  let sent = new Map();
  let answer;
  let page;
  tell(words.saving);
  try {
    if (lost) {
      // Was it saved all the same? Then nobody else wrote it.
      const look = await fetch(form.action);
      if (look.ok) adopt(await parsed(look), lost, false);
      lost = null;
    }
    sent = new Map(fields().map((field) => [field, field.value]));
    const body = new URLSearchParams(new FormData(form));
    body.append("pause", "yes");
    answer = await fetch(form.action, { method: "POST", body });
    page = await parsed(answer);
    if (answer.status >= 500 || answer.status === 429) throw new Error("later");
  } catch {
    lost ??= sent;
    tell(words.offline, true);
    return sent;
  }
  clear();
  const isEditor = page.getElementById("edit") !== null;
  if (answer.ok && isEditor) {
    adopt(page, sent, true);
    review(page);
    list(page);
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    tell(isDirty() ? words.unsaved : words.saved.replace("{time}", time));
  } else if (answer.status === 422 && isEditor) {
    show(page, "e");
    tell(words.wrong, true);
  } else if (answer.status === 409 && isEditor) {
    stopped = true;
    // What nobody else wrote was saved.
    const mine = [...sent].filter(([field]) => !told(page, "t", field));
    adopt(page, new Map(mine), true);
    show(page, "t");
    const summary = page.getElementById("errors");
    if (summary) {
      document.getElementById("errors")?.remove();
      summary.removeAttribute("autofocus");
      form.before(document.importNode(summary, true));
    }
    tell(words.conflicted, true);
  } else {
    stopped = true;
    tell(words.stopped, true);
  }
  return sent;
}

form.addEventListener("input", () => {
  if (stopped) return;
  tell(words.unsaved);
  soon();
});
document.addEventListener("visibilitychange", () => document.hidden && save());

form.addEventListener("submit", async (event) => {
  clearTimeout(timer);
  if (saving) {
    event.preventDefault();
    const [by, knew] = [event.submitter, stopped];
    await saving;
    // What somebody else wrote is read before it is written over.
    if (stopped === knew) form.requestSubmit(by);
    return;
  }
  leaves = true;
});
addEventListener("pageshow", () => (leaves = false));
addEventListener("beforeunload", (event) => {
  if (!leaves && (saving || isDirty())) event.preventDefault();
});

/** A preview that follows what is typed, from the moment on when somebody asks for it. */
for (const button of form.querySelectorAll("button[value^='preview:']")) {
  const field = document.getElementById(button.value.slice("preview:".length));
  let asked = null;
  let glance;
  async function look() {
    asked?.abort();
    asked = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.append(button.name, button.value);
    try {
      const page = await parsed(await fetch(form.action, { method: "POST", body, signal: asked.signal }));
      const fresh = page.getElementById(`p-${field.id}`);
      const old = document.getElementById(`p-${field.id}`);
      if (!fresh) return;
      if (old) old.replaceWith(document.importNode(fresh, true));
      else button.parentElement.before(document.importNode(fresh, true));
    } catch {
      // The next letter asks again.
    }
  }
  let isOpen = false;
  button.addEventListener("click", (event) => {
    event.preventDefault();
    isOpen = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) look();
    else document.getElementById(`p-${field.id}`)?.remove();
  });
  field.addEventListener("input", () => {
    clearTimeout(glance);
    if (isOpen) glance = setTimeout(look, GLANCE);
  });
}
