// Whom the visitor can be: those with a part, and everybody else by a few letters.

import { at, make, news, paintFace } from "./dom.js";
import { get } from "./server.js";
import { given, say } from "./words.js";

const TYPED = 150; // milliseconds after the last letter

const PARTS = {
  newcomer: say("page-part-newcomer"),
  buddy: say("page-part-buddy"),
  champion: say("page-part-champion"),
  lead: say("page-part-lead"),
};

/** What somebody is: their part in the programme, if they have one, and their work. */
export function described(who) {
  return [PARTS[who.part], `${who.role}, ${who.department}`].filter(Boolean).join(" · ");
}

export class People {
  constructor(choose) {
    this.choose = choose;
    this.known = [...given.people];
    at("search").addEventListener("input", () => this.typed());
  }

  be(who) {
    this.you = who;
    this.known = this.known.filter(({ part, user }) => part || user === who.user);
    if (!this.known.some(({ user }) => user === who.user)) this.known.push(who);
    at("leading").replaceChildren(...this.known.map((one) => this.row(one)));
    at("you-short").textContent = who.name;
    for (const face of document.querySelectorAll(".switch .face")) paintFace(face, who.name);
  }

  /** Somebody got a message, or has read one: how many are new is counted by the service. */
  async count() {
    const { people } = await get("/demo/people").catch(() => ({ people: [] }));
    for (const { user, unread } of people) {
      const row = at("leading").querySelector(`[data-user="${CSS.escape(user)}"]`);
      row?.querySelector(".news")?.remove();
      if (row && unread) row.append(news(unread));
    }
  }

  row(who) {
    const words = make("span", { class: "person-words" }, make("b", {}, who.name), make("small", {}, PARTS[who.part] ? `${PARTS[who.part]} · ${who.role}` : described(who)));
    const current = who.user === this.you.user && "true";
    const attributes = { type: "button", class: "person", "data-user": who.user, "aria-current": current, onclick: () => this.choose(who) };
    return make("li", {}, make("button", attributes, paintFace(make("span", { class: "face", "aria-hidden": "true" }), who.name), words, who.unread && news(who.unread)));
  }

  typed() {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.search(at("search").value.trim()), TYPED);
  }

  async search(words) {
    const { people } = words ? await get("/demo/people", { q: words }).catch(() => ({ people: [] })) : { people: [] };
    if (words !== at("search").value.trim()) return;
    at("found").replaceChildren(...people.map((one) => this.row(one)));
    at("found-count").textContent = words && !people.length ? say("page-nobody-found") : "";
  }
}
