// The chat of whoever is played: its history, what arrives, what is said.

import { bubble, day } from "./bubbles.js";
import { at, make } from "./dom.js";
import { get, nonce, post } from "./server.js";
import { given, say } from "./words.js";

const log = at("log");
const list = at("bubbles");
const SOON = 500; // milliseconds within which Kollega greets a newcomer; after them the page makes suggestions
const SEEN = 300; // milliseconds after which what is shown was seen
const NEAR = 120; // pixels from the end within which the view follows what arrives

export class Chat {
  constructor(who, room, calendar, hear, twins) {
    this.twins = twins; // draws a letter as Slack and Teams do, while that is looked at
    this.who = who;
    this.room = room;
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
    const history = await get("/demo/chat", { as: this.who.user, chat: this.room.id }).catch(() => null);
    if (this.closed) return;
    at("lost").hidden = Boolean(history);
    if (history && history.id !== given.id) return location.reload(); // another company by now
    this.unread = history?.unread;
    if (history) this.agree(history.messages);
    this.loading = false;
    if (history) this.knock();
    for (const [kind, data] of this.waiting.splice(0)) this.arrive(kind, data);
  }

  agree(messages) {
    const first = log.hasAttribute("aria-busy");
    const known = new Set(messages.map(({ id }) => id));
    for (const [id, { message }] of this.shown) if (!known.has(id) && !message.pending) this.remove(id);
    if (first) messages = [...messages, ...this.begin(known)];
    for (const message of messages) this.put(message);
    this.greet();
    if (first) this.toTheFirstUnread();
    log.removeAttribute("aria-busy");
    this.seen();
  }

  toTheFirstUnread() {
    const element = this.shown.get(this.unread)?.element;
    log.scrollTop = log.scrollHeight;
    if (!element || element === list.querySelector(".kollega, .another")) return;
    const line = make("li", { class: "day new" }, make("span", {}, say("page-new")));
    element.before(line);
    log.scrollTop = Math.min(log.scrollTop, line.offsetTop - 16);
  }

  /** Whatever stands here was read by whoever looks at it. */
  seen() {
    clearTimeout(this.reading);
    this.reading = setTimeout(() => this.read(), SEEN);
  }

  async read() {
    const last = [...this.shown.values()].filter(({ message }) => !message.pending).at(-1)?.message;
    if (this.closed || !last || last.id === this.last || document.hidden || this.room.kind === "home") return;
    this.last = last.id;
    await post("/demo/read", { as: this.who.user, chat: this.room.id, id: last.id }).catch(() => null);
    this.hear("read", {});
  }

  // What was said while the history was on its way belongs below it: all is put anew.
  begin(known) {
    const unsent = [...this.shown.values()].map(({ message }) => message).filter(({ id }) => !known.has(id));
    list.replaceChildren();
    this.shown.clear();
    at("spoken").textContent = ""; // what was read aloud was said elsewhere
    return unsent;
  }

  // Opening an own chat for the first time, or a home page any time, is heard: what there is to say comes by itself.
  async knock() {
    const asked = this.room.kind === "home" || (this.room.kind === "direct" && !this.shown.size);
    if (!asked || this.knocked) return;
    this.knocked = true;
    const said = { as: this.who.user, nonce: nonce(), chat: this.room.id };
    await post("/demo/open", said).catch(() => (this.knocked = false));
    setTimeout(() => this.closed || this.greet(true), SOON);
  }

  greet(late) {
    const silent = !this.shown.size;
    at("welcome").hidden = !silent || this.room.kind !== "direct" || !late;
    at("silence").hidden = !silent || !this.shared;
  }

  get shared() {
    return this.room.kind === "group" || this.room.kind === "channel";
  }

  arrive(kind, data) {
    if (data.chat && data.chat !== this.room.id) return this.hear("other", data);
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
    this.seen();
    if (message.mine) return;
    if (kind === "message") this.announce(message, element);
    if (follows) this.reveal(element);
    else at("newer").hidden = !isNew && at("newer").hidden;
  }

  announce(message, element) {
    const kollegas = message.text === undefined;
    if (kollegas) this.think((this.expecting = false));
    at("spoken").textContent = `${kollegas ? "Kollega" : message.name}: ${element.querySelector(".card").innerText}`;
  }

  put(message) {
    const before = this.shown.get(message.id);
    if (before && JSON.stringify(before.message) === JSON.stringify(message)) return before.element;
    const when = this.calendar.time(message.at);
    const element = this.drawn(message, when);
    element.classList.toggle("pending", Boolean(message.pending));
    if (before) this.exchange(before.element, element);
    else this.append(message, element);
    this.shown.set(message.id, { message, element });
    this.greet();
    return element;
  }

  drawn(message, when) {
    const actions = { tap: (...tap) => this.tap(...tap), send: (...form) => this.send(...form) };
    if (!this.twins || message.text !== undefined || message.sections.length) return bubble(message, when, actions);
    const follows = this.expecting || atEnd();
    return this.twins(message, when, { ...actions, who: this.who, room: this.room, settled: () => follows && (log.scrollTop = log.scrollHeight) });
  }

  /** Everything anew, as the platforms draw it or as the page does. */
  redraw(twins) {
    this.twins = twins;
    for (const [id, { message, element }] of this.shown) {
      const anew = this.drawn(message, this.calendar.time(message.at));
      this.exchange(element, anew);
      this.shown.set(id, { message, element: anew });
    }
  }

  append(message, element) {
    if (this.shown.has(message.thread)) return this.thread(message.thread, element);
    const last = [...this.shown.values()].filter(({ message }) => !this.shown.has(message.thread)).at(-1)?.message;
    const today = this.calendar.day(message.at);
    const newDay = !last || this.calendar.day(last.at) !== today;
    if (newDay && this.room.kind !== "home") list.append(day(today));
    element.classList.toggle("follows", !newDay && author(last) === author(message) && !this.threaded(last.id));
    list.append(element);
  }

  // What answers a message stands below it.
  thread(root, element) {
    element.classList.add("in-thread");
    (this.threaded(root) ?? this.shown.get(root).element).after(element);
  }

  threaded(root) {
    return [...this.shown.values()].filter(({ message }) => message.thread === root).at(-1)?.element;
  }

  exchange(before, after) {
    const focused = before.contains(document.activeElement);
    for (const name of ["follows", "in-thread"]) after.classList.toggle(name, before.classList.contains(name));
    before.replaceWith(after);
    if (focused) (after.querySelector("[aria-disabled]") ?? log).focus({ preventScroll: true });
  }

  remove(id) {
    const element = this.shown.get(id)?.element;
    if (element === list.lastChild && element.previousSibling.matches(".day")) element.previousSibling.remove();
    element?.remove();
    this.shown.delete(id);
    this.greet(true);
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
    at("silence").hidden = true;
    at("lost").hidden = true;
    trouble("");
  }

  async say(text, now) {
    const number = nonce();
    const { user, name } = this.who;
    const message = { id: `web:${user}:${number}`, at: now, text, user, name, mine: true, pending: true };
    this.reveal(this.put(message));
    await this.attempt("/demo/say", { nonce: number, text }, () => this.remove(message.id));
  }

  // Alone with Kollega a question is closed by a tap; where several read, and on a page, it stays for the next one.
  async tap(message, says) {
    const back = message.aside.some((choice) => choice.says === says);
    if (this.room.kind === "direct" && !back) this.put({ ...message, chosen: says, answered: true });
    else if (this.shared) this.put({ ...message, chosen: says });
    await this.attempt("/demo/tap", { nonce: nonce(), about: message.key, says }, () => this.put(message));
    if (this.room.kind !== "direct" && !this.closed) this.hear("tapped");
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
      await post(path, { as: this.who.user, chat: this.room.id, ...body });
      trouble("");
    } catch (error) {
      if (!this.closed) undo();
      trouble((error.status && error.message) || say("page-unsent"), () => this.attempt(path, body, undo));
    }
  }
}

function author(message) {
  return message.user ?? "";
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
