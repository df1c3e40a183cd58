// The virtual clock, what happened while it ran, and what comes next and why.

import { at, make } from "./dom.js";
import { get, post } from "./server.js";
import { say } from "./words.js";

const SETTLED = 400; // milliseconds without news before time and list are fetched again

export class Clock {
  constructor() {
    this.now = new Date().toISOString();
    for (const button of at("time").querySelectorAll("[data-by]")) button.onclick = () => this.go(button.dataset.by);
  }

  /** Shows times as this person sees them. */
  async follow(who, calendar) {
    this.who = who;
    this.calendar = calendar;
    await this.settle();
  }

  async settle() {
    await Promise.all([this.read(), this.list()]);
  }

  async read() {
    try {
      const { now } = await get("/clock");
      this.show(now);
    } catch (error) {
      at("clock").hidden = error.status === 404; // real time: nothing to turn
    }
  }

  show(now) {
    this.now = now;
    at("now").dateTime = now;
    at("now-time").textContent = this.calendar.time(now);
    at("now-day").textContent = this.calendar.longDay(now);
    at("now-short").textContent = this.calendar.short(now);
  }

  /** A message carries the moment at which it was sent: the shown time runs along with what arrives. */
  reached(moment) {
    if (new Date(moment) > new Date(this.now)) this.show(moment);
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.running || this.settle(), SETTLED);
  }

  /** `by`: an hour, a day, a week, or to the next thing that this person sees. */
  async go(by) {
    if (this.running) return;
    this.rest(true);
    this.tell([say("page-clock-running")]);
    try {
      const { now, told } = await post("/demo/forward", { as: this.who.user, by });
      this.show(now);
      this.tell(told);
    } catch (error) {
      this.tell([(error.status && error.message) || say("page-failed")]);
    }
    this.rest(false);
    await this.list();
  }

  tell(lines) {
    at("ran").replaceChildren(...lines.map((line) => make("p", {}, line)));
  }

  rest(running) {
    this.running = running;
    at("clock").classList.toggle("running", Boolean(running));
    for (const button of at("clock").querySelectorAll("button")) button.setAttribute("aria-disabled", Boolean(running));
  }

  async list() {
    const { who } = this;
    const { next } = await get("/demo/next", { as: who.user }).catch(() => ({ next: [] }));
    if (who !== this.who) return;
    const rows = next.map((row) => this.row(row));
    at("next").replaceChildren(...(rows.length ? rows : [make("li", { class: "quiet" }, say("page-next-none"))]));
  }

  row({ at: moment, who, why, mine }) {
    const name = make("b", {}, who);
    const you = mine && make("span", { class: "ai" }, say("page-you"));
    const when = make("time", { datetime: moment }, this.calendar.short(moment));
    return make("li", { class: mine ? "mine" : "" }, when, make("p", {}, name, you), make("p", { class: "why" }, why));
  }
}
