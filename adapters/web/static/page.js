// The page: whoever is played, their chat, and the clock.

import { atEnd, Chat } from "./chat.js";
import { Clock } from "./clock.js";
import { at } from "./dom.js";
import { described, People } from "./people.js";
import { Rooms, titled } from "./rooms.js";
import { get, post } from "./server.js";
import { calendar, given, say } from "./words.js";

const clock = new Clock();
const people = new People(be);
const rooms = new Rooms(enter);
const words = at("words");
let chat, you, dates, twins;

function be(who) {
  you = who;
  dates = calendar(who.timezone);
  people.be(who);
  fold();
  remember(who.user);
  rooms.follow(who);
  enter(rooms.rooms[0]);
  clock.follow(who, dates);
}

function enter(room) {
  chat?.close();
  chat = new Chat(you, room, dates, hear, twins);
  if (at("twins")) at("twins").hidden = room.kind === "home";
  rooms.enter(room);
  at("chat-title").textContent = titled(room);
  at("chat-with").textContent = readers(room);
  at("composer").hidden = room.kind === "home";
  at("words-label").textContent = words.placeholder = say("page-message", { room: titled(room) });
  chat.open();
}

const READERS = {
  direct: () => say("page-chat-with", { name: you.name, what: described(you) }),
  group: ({ name }) => say("page-group-with", { names: name }),
  channel: () => say("page-channel-with"),
  home: () => say("page-home-with"),
};

function readers(room) {
  return READERS[room.kind](room);
}

function hear(kind, data) {
  if (kind === "message" || kind === "edit") clock.reached(data.at);
  else if (kind === "other" && data.key) clock.reached(data.at), count();
  else if (kind === "tapped" && chat.room.kind === "home") enter(rooms.rooms[0]);
  else if (kind === "clock") clock.show(data.now), count();
  else if (kind === "elsewhere" || kind === "read") count();
}

// Many messages come at once: they are counted when they have come.
const COUNTED = 400; // milliseconds
let counting;

function count() {
  clearTimeout(counting);
  counting = setTimeout(() => (people.count(), rooms.read()), COUNTED);
}

// The company begins again; the page follows when it stands there anew.
const PATIENCE = 250; // milliseconds between two looks

async function anew() {
  clock.tell([say("page-anew-on")]);
  const { id } = await post("/demo/anew", {}).catch(() => ({ id: given.id }));
  const look = async () => {
    const found = await get("/demo/chat", { as: given.people[0].user }).catch(() => null);
    if (found && found.id !== id) location.href = `/?${new URLSearchParams({ lang: given.language })}`;
    else setTimeout(look, PATIENCE);
  };
  look();
}

at("anew").onclick = () => (at("anew-sure").hidden = !at("anew-sure").hidden);
at("anew-sure").onclick = () => ((at("anew-sure").hidden = true), anew());

function remember(user) {
  history.replaceState(null, "", `/?${new URLSearchParams({ lang: given.language, as: user })}`);
  for (const link of document.querySelectorAll(".languages a"))
    link.href = `/?${new URLSearchParams({ lang: link.hreflang, as: user })}`;
}

// On a narrow page the people and the clock lie over the chat, one at a time.
const sheets = [at("show-people"), at("show-time")];

function fold(except) {
  for (const button of sheets) {
    const open = button === except && button.getAttribute("aria-expanded") === "false";
    button.setAttribute("aria-expanded", open);
    at(button.getAttribute("aria-controls")).classList.toggle("open", open);
  }
}

for (const button of sheets) button.onclick = () => fold(button);

document.addEventListener("keydown", (event) => {
  const open = sheets.find((button) => button.getAttribute("aria-expanded") === "true");
  if (event.key === "Escape" && open) fold(), open.focus();
});

function grow() {
  words.style.height = "auto";
  words.style.height = `${words.scrollHeight}px`;
}

words.addEventListener("input", grow);
words.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  at("composer").requestSubmit();
});

at("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  if (!words.value.trim()) return;
  chat.say(words.value.trim(), clock.now);
  words.value = "";
  grow();
});

for (const chip of document.querySelectorAll("[data-words]")) chip.onclick = () => chat.say(chip.textContent, clock.now);

// What draws like Slack and Teams is fetched when somebody wants to see it.
if (at("twins"))
  at("twins").onclick = async ({ currentTarget: button }) => {
    twins = twins ? null : (await import("./twins.js")).twins;
    button.setAttribute("aria-pressed", Boolean(twins));
    chat.redraw(twins);
  };

at("newer").onclick = () => {
  at("log").scrollTop = at("log").scrollHeight;
  at("newer").hidden = true;
};

at("log").addEventListener("scroll", () => {
  if (atEnd()) at("newer").hidden = true;
});

const start = given.people.find(({ user }) => user === given.as);
if (start) be(start);
else if (given.as) get("/demo/chat", { as: given.as }).then(({ who }) => be(who));
