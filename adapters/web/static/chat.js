// The chat of whoever is played: its history, what arrives, what is said.

import { bubble, day } from "./bubbles.js";
import { at, make } from "./dom.js";
import { get, nonce, post } from "./server.js";
import { say } from "./words.js";

const log = at("log");
const list = at("bubbles");
const NEAR = 120; // pixels from the end within which the view follows what arrives

export class Chat {
  constructor(who, calendar, hear) {
    this.who = who;
    this.calendar = calendar;
    this.hear = hear;
    this.shown = new Map();
    this.waiting = [];
    this.expecting = false; // whoever has just spoken wants to see the answer, wherever they have scrolled to
  }

  open() {
    list.replaceChildren();
    this.quieten();
    log.setAttribute("aria-busy", "true");
    this.stream = new EventSource(`/demo/stream?${new URLSearchParams({ as: this.who.user })}`);
    this.stream.onopen = () => this.load();
    this.stream.onerror = () => (at("lost").hidden = false);
    for (const kind of ["message", "edit", "gone", "thinking", "clock", "elsewhere"])
      this.stream.addEventListener(kind, (event) => this.arrive(kind, JSON.parse(event.data)));
  }

  close() {
    this.stream.close();
    this.closed = true;
  }

  // What arrives while the history is fetched waits for it.
  async load() {
    this.waiting = [];
    this.loading = true;
    const history = await get("/demo/chat", { as: this.who.user }).catch(() => null);
    if (this.closed) return;
    at("lost").hidden = Boolean(history);
    if (history) this.agree(history.messages);
    this.loading = false;
    for (const [kind, data] of this.waiting.splice(0)) this.arrive(kind, data);
  }

  agree(messages) {
    const first = log.hasAttribute("aria-busy");
    const known = new Set(messages.map(({ id }) => id));
    for (const [id, { message }] of this.shown) if (!known.has(id) && !message.pending) this.remove(id);
    for (const message of messages) this.put(message);
    at("welcome").hidden = this.shown.size > 0;
    if (first) log.scrollTop = log.scrollHeight;
    log.removeAttribute("aria-busy");
  }

  arrive(kind, data) {
    if (this.loading) return this.waiting.push([kind, data]);
    if (kind === "message" || kind === "edit") this.receive(data, kind);
    else if (kind === "gone") this.remove(data.id);
    else if (kind === "thinking") this.think(data.on);
    this.hear(kind, data);
  }

  receive(message, kind) {
    const follows = this.expecting || atEnd();
    const isNew = !this.shown.has(message.id);
    const element = this.put(message);
    if (message.mine) return;
    if (kind === "message") this.announce(element);
    if (follows) this.reveal(element);
    else at("newer").hidden = !isNew && at("newer").hidden;
  }

  announce(element) {
    this.think(false);
    this.expecting = false;
    at("spoken").textContent = `Kollega: ${element.querySelector(".card").innerText}`;
  }

  put(message) {
    const before = this.shown.get(message.id);
    if (before && JSON.stringify(before.message) === JSON.stringify(message)) return before.element;
    const when = this.calendar.time(message.at);
    const element = bubble(message, when, { tap: (...tap) => this.tap(...tap), send: (...form) => this.send(...form) });
    element.classList.toggle("pending", Boolean(message.pending));
    if (before) this.exchange(before.element, element);
    else this.append(message, element);
    this.shown.set(message.id, { message, element });
    at("welcome").hidden = true;
    return element;
  }

  append(message, element) {
    const last = [...this.shown.values()].at(-1)?.message;
    const today = this.calendar.day(message.at);
    const newDay = !last || this.calendar.day(last.at) !== today;
    if (newDay) list.append(day(today));
    element.classList.toggle("follows", !newDay && Boolean(last.mine) === Boolean(message.mine));
    list.append(element);
  }

  exchange(before, after) {
    const focused = before.contains(document.activeElement);
    after.classList.toggle("follows", before.classList.contains("follows"));
    before.replaceWith(after);
    if (focused) (after.querySelector("[aria-disabled]") ?? log).focus({ preventScroll: true });
  }

  remove(id) {
    const element = this.shown.get(id)?.element;
    if (element === list.lastChild && element.previousSibling.matches(".day")) element.previousSibling.remove();
    element?.remove();
    this.shown.delete(id);
    at("welcome").hidden = this.shown.size > 0;
  }

  reveal(element) {
    const tall = element.offsetHeight > log.clientHeight;
    log.scrollTop = tall ? element.offsetTop - 16 : log.scrollHeight;
    at("newer").hidden = true;
  }

  think(on) {
    const follows = atEnd();
    at("thinking").hidden = !on;
    if (on && follows) log.scrollTop = log.scrollHeight;
  }

  quieten() {
    at("thinking").hidden = true;
    at("newer").hidden = true;
    at("welcome").hidden = true;
    at("lost").hidden = true;
    trouble("");
  }

  async say(text, now) {
    const number = nonce();
    const message = { id: `web:${this.who.user}:${number}`, at: now, text, mine: true, pending: true };
    this.reveal(this.put(message));
    await this.attempt("/demo/say", { nonce: number, text }, () => this.remove(message.id));
  }

  async tap(message, says) {
    this.put({ ...message, chosen: says, answered: true });
    await this.attempt("/demo/tap", { nonce: nonce(), about: message.key, says }, () => this.put(message));
  }

  async send(message, answers) {
    const inputs = message.inputs.map((input) => ({ ...input, value: answers[input.slot] }));
    this.put({ ...message, inputs, answered: true });
    await this.attempt("/demo/send", { nonce: nonce(), about: message.key, answers }, () => this.put({ ...message, inputs }));
  }

  // The same nonce goes out again, so trying again is safe even when only the answer was lost.
  async attempt(path, body, undo) {
    this.expecting = true;
    try {
      await post(path, { as: this.who.user, ...body });
      trouble("");
    } catch (error) {
      if (!this.closed) undo();
      trouble((error.status && error.message) || say("page-unsent"), () => this.attempt(path, body, undo));
    }
  }
}

/** Whether the view is so near the end that it goes along with what arrives. */
export function atEnd() {
  return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
}

export function trouble(words, again) {
  const notice = at("trouble");
  notice.hidden = !words;
  const button = again && make("button", { type: "button", class: "pill", onclick: () => again() }, say("page-again"));
  notice.replaceChildren(words, ...(button ? [button] : []));
}
