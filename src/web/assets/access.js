// Makes the letter in the browser, so that what is typed for it leaves nobody's machine. Without this script the server makes the same letter
// and keeps nothing of it.

const form = document.querySelector("form[data-letters]");
const section = document.getElementById("letter");
const sheet = document.getElementById("sheet");
const recordings = document.getElementById("recordings");
const field = (name) => form.elements[name]?.value.trim() ?? "";
const choice = () => form.querySelector("[name=letter]:checked")?.value ?? "";
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const utc = (text) => new Date(`${text}T00:00:00Z`);
const words = (day, language) =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(day);

// A month later is the same date, or the month's last day.
function after(text, months, days) {
  const [year, month, day] = text.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last) + days));
}

function fill(letter) {
  for (const slot of letter.querySelectorAll("[data-slot]")) {
    const name = slot.dataset.slot;
    let value = field(name);
    if (name === "sent" || name === "day") value = isDay(value) ? words(utc(value), letter.lang) : "";
    if (name === "to") value ||= slot.dataset.known ?? "";
    if (value) slot.textContent = value;
    const line = slot.closest("p");
    line.hidden = !value && "optional" in line.dataset;
  }
}

function tell(of) {
  const seen = field("day");
  recordings.hidden = of !== "true" || !isDay(seen);
  if (recordings.hidden) return;
  const gone = after(seen, Number(recordings.dataset.months), Number(recordings.dataset.days));
  const text = gone > new Date() ? recordings.dataset.until : recordings.dataset.gone;
  recordings.textContent = text.replace("@", words(gone, document.documentElement.lang));
}

form.addEventListener("submit", (event) => {
  const template = document.querySelector(`template[data-letter="${CSS.escape(choice())}"]`);
  if (event.submitter && "reminder" in event.submitter.dataset) {
    // The reminder needs the letter's name and the day: nothing else is sent.
    event.preventDefault();
    const small = document.createElement("form");
    small.method = "post";
    small.action = event.submitter.formAction;
    for (const name of ["letter", "sent"]) {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = name === "letter" ? choice() : field(name);
      small.append(input);
    }
    document.body.append(small);
    small.submit();
    small.remove();
    return;
  }
  // What the server would have to say about it, it says.
  const days = [form.elements.sent, form.elements.day].filter(Boolean);
  if (!template || days.some((day) => day.validity.badInput)) return;
  event.preventDefault();
  const letter = template.content.firstElementChild.cloneNode(true);
  fill(letter);
  sheet.replaceChildren(letter);
  tell(template.dataset.recordings);
  section.hidden = false;
  section.focus();
});
