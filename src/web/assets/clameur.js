// <clameur-campaign>: a campaign on a page that is not ours, in a frame as high as what it shows.
//
//   <script type="module" src="https://clameur.example.org/embed/clameur.js"></script>
//   <clameur-campaign kind="button"><a href="https://clameur.example.org/en/campaign">The campaign</a></clameur-campaign>
//
// The link is what shows without a script, or where the page's policy keeps frames out; it says which campaign and language it is. The look:
// attributes accent, radius, font, scheme, or the page's own properties --clameur-accent and so on. It reads nothing else of the page, stores
// nothing, and the frame cannot reach the page.

const home = new URL(import.meta.url).origin;
const HEIGHTS = { count: 150, progress: 200, button: 270, form: 720 };
const LOOK = ["accent", "radius", "font", "scheme"];

class ClameurCampaign extends HTMLElement {
  static observedAttributes = ["kind", "lang", "campaign", ...LOOK];
  #frame = null;
  #link = null;
  #hear = (event) => this.#told(event);

  connectedCallback() {
    addEventListener("message", this.#hear);
    // The link may not be parsed yet where the script was there before it.
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => this.#show(), { once: true });
    else this.#show();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#hear);
  }

  attributeChangedCallback() {
    if (this.#frame) this.#show();
  }

  #show() {
    if (!this.isConnected) return;
    this.#link ??= this.querySelector("a[href]") ?? this.#ownLink();
    const [, lang, campaign] = new URL(this.#link.href, home).pathname.match(/^\/([a-z]{2})\/([a-z0-9-]{1,40})\/?$/) ?? [];
    if (!campaign || new URL(this.#link.href).origin !== home) return;
    const asked = this.getAttribute("kind");
    const kind = Object.hasOwn(HEIGHTS, asked) ? asked : "button";
    const address = new URL(`/embed/${lang}/${campaign}/${kind}`, home);
    const page = getComputedStyle(this);
    for (const name of LOOK) {
      const value = this.getAttribute(name) ?? page.getPropertyValue(`--clameur-${name}`).trim();
      if (value) address.searchParams.set(name, value);
    }
    if (this.#frame?.src === address.href) return;
    this.#frame?.remove();
    const frame = document.createElement("iframe");
    frame.title = this.title || `${this.#link.textContent.trim()} – ${new URL(home).host}`;
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.setAttribute("credentialless", "");
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox");
    // Set one by one: policies without inline styles allow that.
    const height = `${HEIGHTS[kind]}px`;
    Object.assign(frame.style, { display: "block", width: "100%", border: "0", height, minHeight: "80px", colorScheme: "normal" });
    let loads = 0;
    // An answer to the form begins at its top.
    frame.addEventListener("load", () => {
      if (loads++ && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    });
    frame.src = address.href;
    this.#frame = frame;
    this.append(frame);
  }

  #ownLink() {
    const link = document.createElement("a");
    link.href = `${home}/${this.lang}/${this.getAttribute("campaign") ?? ""}`;
    link.textContent = this.title || new URL(home).host;
    this.append(link);
    return link;
  }

  #told({ source, origin, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== home) return;
    if (data?.clameur !== 1 || !Number.isFinite(data.height)) return;
    this.#frame.style.height = `${Math.min(4000, Math.max(80, Math.ceil(data.height)))}px`;
    this.#link.style.display = "none";
  }
}

if (!customElements.get("clameur-campaign")) customElements.define("clameur-campaign", ClameurCampaign);
