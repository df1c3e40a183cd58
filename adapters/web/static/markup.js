// The Markdown of cards and Slack's mrkdwn as elements. Everything becomes text; nothing said can become HTML.

import { make } from "./dom.js";

const DIALECTS = {
  slack: [
    [/<!date\^(\d+)\^[^|>]*\|([^>]*)>/, (found) => found[2]],
    [/<(https?:\/\/[^\s<>|]+)(?:\|([^<>]*))?>/, (found) => link(found[1], found[2])],
    [/`([^`\n]+)`/, (found) => make("code", {}, entities(found[1]))],
    [/(?<![\w*])\*(?!\s)([^*\n]+?)(?<!\s)\*(?![\w*])/, (found) => make("b", {}, inline(found[1], "slack"))],
    [/(?<![\w_])_(?!\s)([^_\n]+?)(?<!\s)_(?![\w_])/, (found) => make("i", {}, inline(found[1], "slack"))],
  ],
  standard: [
    [/\[([^\]\n]+)\]\((https?:\/\/[^\s()]+)\)/, (found) => link(found[2], found[1])],
    [/`([^`\n]+)`/, (found) => make("code", {}, found[1])],
    [/\*\*(?!\s)(.+?)(?<!\s)\*\*/, (found) => make("b", {}, inline(found[1], "standard"))],
    [/(?<![\w*])\*(?![\s*])([^*\n]+?)(?<![\s*])\*(?![\w*])/, (found) => make("i", {}, inline(found[1], "standard"))],
  ],
};

// Not before a space that does not break: it ties an ordinal to its word ("15. Juni"), and counts no list.
const BULLET = /^\s*(?:[-*•]|\d+[.)])[ \t]+/;
const QUOTE = /^(?:>|&gt;) ?/;

/** A text with paragraphs, lists and quotes. */
export function marked(text, dialect) {
  const fragment = document.createDocumentFragment();
  for (const part of text.split(/\n{2,}/)) fragment.append(...blocks(part.split("\n"), dialect));
  return fragment;
}

function* blocks(lines, dialect) {
  for (const [kind, run] of runs(lines)) {
    if (kind === "list") yield list(run, dialect);
    else if (kind === "quote") yield make("blockquote", {}, broken(run.map((line) => line.replace(QUOTE, "")), dialect));
    else if (run.some((line) => line.trim())) yield make("p", {}, broken(run, dialect));
  }
}

// The digits stay as they were written.
function list(run, dialect) {
  const items = run.map((line) => make("li", {}, inline(line.replace(BULLET, ""), dialect)));
  const first = /^\s*(\d+)/.exec(run[0]);
  return first ? make("ol", { start: first[1] }, ...items) : make("ul", {}, ...items);
}

function runs(lines) {
  const found = [];
  for (const line of lines) {
    const kind = BULLET.test(line) ? "list" : QUOTE.test(line) ? "quote" : "words";
    if (found.at(-1)?.[0] === kind) found.at(-1)[1].push(line);
    else found.push([kind, [line]]);
  }
  return found;
}

function broken(lines, dialect) {
  const fragment = document.createDocumentFragment();
  lines.forEach((line, at) => fragment.append(...(at ? [make("br")] : []), inline(line.replace(/^#{1,6} +/, ""), dialect)));
  return fragment;
}

function inline(text, dialect) {
  const fragment = document.createDocumentFragment();
  const [found, element] = first(text, DIALECTS[dialect]);
  if (!found) {
    fragment.append(dialect === "slack" ? entities(text) : text);
    return fragment;
  }
  fragment.append(inline(text.slice(0, found.index), dialect), element(found), inline(text.slice(found.index + found[0].length), dialect));
  return fragment;
}

function first(text, rules) {
  const hits = rules.map(([pattern, element]) => [pattern.exec(text), element]).filter(([found]) => found);
  return hits.sort(([a], [b]) => a.index - b.index)[0] ?? [null];
}

function entities(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

// Only our own addresses are followed: nothing leaves the host from here.
function link(target, words) {
  const shown = entities(words || target);
  return target.startsWith(`${location.origin}/`) ? make("a", { href: target }, shown) : make("span", { class: "foreign-link" }, shown);
}
