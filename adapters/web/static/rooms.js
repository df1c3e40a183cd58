// The rooms of whoever is played: their own chat, groups, the community channel, the home page.

import { at, make, news } from "./dom.js";
import { get } from "./server.js";
import { say } from "./words.js";

const NAMES = {
  direct: () => "Kollega",
  group: ({ name }) => name.split(", ").map((one) => one.split(" ")[0]).join(" & "),
  channel: ({ name }) => name,
  home: () => say("page-home"),
};

/** What a room is called; a group by first names. */
export function titled(room) {
  return NAMES[room.kind](room);
}

export class Rooms {
  constructor(choose) {
    this.choose = choose;
    this.rooms = [];
  }

  /** The rooms of this person, of which the first is their own chat. */
  async follow(who) {
    this.who = who;
    this.rooms = [{ id: who.user, kind: "direct", name: "", unread: 0 }];
    this.enter(this.rooms[0]);
    await this.read();
  }

  async read() {
    const { who } = this;
    const { chats } = await get("/demo/chats", { as: who.user }).catch(() => ({ chats: this.rooms }));
    if (who !== this.who) return;
    this.rooms = chats;
    this.draw();
  }

  enter(room) {
    this.current = room.id;
    this.draw();
  }

  draw() {
    const focused = document.activeElement?.dataset.room;
    at("rooms").replaceChildren(...this.rooms.map((room) => make("li", {}, this.button(room))));
    if (focused) at("rooms").querySelector(`[data-room="${CSS.escape(focused)}"]`)?.focus();
  }

  button(room) {
    const unread = room.id !== this.current && room.unread > 0 && news(room.unread);
    const current = room.id === this.current && "true";
    const attributes = { type: "button", class: "room", "data-room": room.id, "aria-current": current, title: room.name || false, onclick: () => this.choose(room) };
    return make("button", attributes, make("span", { class: "room-name" }, titled(room)), unread);
  }
}
