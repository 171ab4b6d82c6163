"use strict";
(() => {
  const page = JSON.parse(document.getElementById("data").textContent);
  const section = document.getElementById("questions");
  const list = section.querySelector(".list");
  const more = section.querySelector(".more");
  const search = section.querySelector("input");
  const step = 100;
  let filter = "all";
  let shown = step;

  // Text is only ever set as text: what a question or an article holds cannot become markup.
  const make = (tag, name, ...children) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  };
  const chip = (text, kind) => make("span", `chip ${kind}`, text);
  const words = (text) => text.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? [];
  const plain = new Set("that this with from have been were they their will would which when what also into more than about said after over".split(" "));
  const telling = (word) => (word.length > 3 || /\d/.test(word)) && !plain.has(word);

  const asQuestion = (record) => {
    const { question, ...rest } = record;
    return {
      ...rest,
      id: question.id,
      text: question.text,
      question,
      out: question.leftOut,
      searched: record.outcome === "searched",
      refused: record.outcome === "not_in_archive" || record.outcome === "refused",
      slow: record.ms.total >= page.slow,
      key: `${record.suite}/${question.id}`,
    };
  };
  const asClaim = (record) => ({
    ...record,
    text: record.claim,
    right: record.supported === (record.verdict === "supported"),
    key: `${record.suite}/${record.id}`,
    isClaim: true,
  });
  const flipped = new Set(page.flipped);
  const all = [...page.questions.map(asQuestion), ...page.claims.map(asClaim)];
  for (const entry of all) {
    entry.wrongNow = !entry.right && !entry.out && !entry.searched;
    entry.flip = flipped.has(entry.key);
    entry.haystack = [
      entry.key,
      entry.text,
      entry.answer,
      entry.blame,
      ...(entry.question?.tags ?? []),
      ...(entry.question?.answers ?? []),
      ...(entry.sources ?? []).map((source) => source.title),
      entry.set,
    ]
      .join(" ")
      .toLowerCase();
  }

  const filters = [
    ["all", "All", () => true],
    ["wrong", "Wrong", (entry) => entry.wrongNow],
    ["refused", "Refused", (entry) => entry.refused],
    ["slow", "Slow", (entry) => entry.slow],
    ["flipped", "Flipped", (entry) => entry.flip],
    ["out", "Left out", (entry) => entry.out],
  ].filter(([name, , test]) => name === "all" || all.some(test));

  const cited = (source, sentences) =>
    new Set(
      sentences
        .filter((sentence) => sentence.citations.includes(source.n))
        .flatMap((sentence) => words(sentence.text.toLowerCase()))
        .filter(telling),
    );

  const supporting = (text, wanted) => {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu)) {
      if (!wanted.has(match[0].toLowerCase())) continue;
      parts.push(text.slice(end, match.index), make("b", "", match[0]));
      end = match.index + match[0].length;
    }
    return [...parts, text.slice(end)];
  };

  const passage = (source, sentences) => {
    const title = /^https?:\/\//i.test(source.url ?? "") ? make("a", "title", source.title) : make("span", "title", source.title);
    if (title.tagName === "A") {
      title.href = source.url;
      title.rel = "noreferrer";
    }
    const at = source.text.indexOf(source.quote);
    const quote = make("span", "quote", ...supporting(source.quote, cited(source, sentences)));
    const text =
      at < 0
        ? make("p", "", quote)
        : make("p", "", source.text.slice(0, at), quote, source.text.slice(at + source.quote.length));
    const where = [source.source, source.published, source.article].filter(Boolean).join(" · ");
    return make("div", "passage", make("p", "", `[${source.n}] `, title), make("p", "id", where), text);
  };

  const heading = (text) => make("h4", "", text);
  const expected = ({ question }) => {
    const parts = [];
    if (question.unanswerable) parts.push("Not in the archive.");
    if (question.answers.length) parts.push(`One of: ${question.answers.join(" | ")}`);
    if (question.allOf.length) parts.push(`All of: ${question.allOf.join(" | ")}`);
    if (question.mustNotSay.length) parts.push(`Not: ${question.mustNotSay.join(" | ")}`);
    const sources = [...question.sources, ...question.sourcesAll];
    if (sources.length) parts.push(`From: ${sources.join(", ")}`);
    return parts.map((part) => make("p", "", part));
  };

  const draft = (sentence) =>
    make(
      "p",
      "",
      make("span", sentence.verdict === "supported" ? "" : "unsupported", sentence.text),
      ` ${sentence.probability.toFixed(2)} `,
      sentence.why ? make("span", "id", sentence.why) : null,
    );

  const hit = (entry, found) => {
    const holds = found.holds || (entry.question.relevant[found.article] ?? 0) > 0;
    return make("p", "", `${found.rank}. ${found.title} `, make("span", "id", `${found.article} · ${found.score.toFixed(2)}`), " ", holds ? chip("holds it", "good") : null);
  };

  const questionBody = (entry) => {
    const body = make("div", "body");
    const add = (title, children) => children.length && body.append(heading(title), ...children);
    if (entry.wrong && !entry.out) add("Why it is wrong", [make("p", "", entry.wrong)]);
    if (entry.judge) {
      const said = entry.judge.failure ?? (entry.judge.right ? "It calls it right." : "It calls it wrong.");
      add("What the judge made of it", [make("p", "", said)]);
    }
    add("Answer", entry.answer ? [make("p", "", entry.answer)] : []);
    add("Expected", expected(entry));
    add("Cited passages", entry.sources.map((source) => passage(source, entry.sentences)));
    const dropped = entry.draft.some((sentence) => sentence.verdict !== "supported");
    if (dropped || entry.refused) add("Draft, with the check's probability", entry.draft.map(draft));
    add("Passages found", entry.hits.map((found) => hit(entry, found)));
    const { retrieve, write, check, total } = entry.ms;
    const ms = (value) => value.toFixed(1);
    add("Time", [
      make("p", "", `${ms(total)} ms: finding ${ms(retrieve)}, writing ${ms(write)}, checking ${ms(check)}. Refusal score ${entry.refusalScore.toFixed(3)}.`),
    ]);
    return body;
  };

  const claimBody = (entry) =>
    make(
      "div",
      "body",
      make("p", "", `People: ${entry.supported ? "supported" : "not supported"}. Check: ${entry.probability.toFixed(3)}.`),
      entry.missing.length ? make("p", "", `Missing: ${entry.missing.join(", ")}`) : null,
    );

  const state = (entry) => {
    if (entry.out) return chip("left out", "");
    if (entry.searched) return chip("searched", "");
    return entry.right ? chip("right", "good") : chip("wrong", "bad");
  };

  const item = (entry) => {
    const button = make(
      "button",
      "",
      state(entry),
      make("span", "text", entry.text),
      entry.blame && entry.wrongNow ? chip(`lost in ${entry.blame}`, "warn") : null,
      entry.refused ? chip(entry.outcome.replaceAll("_", " "), "") : null,
      entry.isClaim ? chip(entry.set, "") : null,
      entry.slow ? chip(`${Math.round(entry.ms.total)} ms`, "warn") : null,
      make("span", "id", entry.key),
    );
    button.type = "button";
    button.setAttribute("aria-expanded", "false");
    const element = make("li", `item ${entry.out || entry.searched ? "out" : entry.right ? "" : "wrong"}`, button);
    button.addEventListener("click", () => {
      const open = element.querySelector(".body");
      if (open) open.remove();
      else element.append(entry.isClaim ? claimBody(entry) : questionBody(entry));
      button.setAttribute("aria-expanded", String(!open));
    });
    return element;
  };

  const draw = () => {
    const test = filters.find(([name]) => name === filter)[2];
    const wanted = search.value.trim().toLowerCase();
    const found = all.filter((entry) => test(entry) && entry.haystack.includes(wanted));
    list.replaceChildren(...found.slice(0, shown).map(item));
    more.hidden = found.length <= shown;
    section.querySelector(".count").textContent = `${found.length} of ${all.length}`;
  };
  const restart = () => {
    shown = step;
    draw();
  };

  const bar = section.querySelector(".filters");
  for (const [name, label, test] of filters) {
    const button = make("button", "", `${label} ${all.filter(test).length}`);
    button.type = "button";
    button.dataset.filter = name;
    button.setAttribute("aria-pressed", String(name === filter));
    button.addEventListener("click", () => {
      filter = name;
      for (const other of bar.children) other.setAttribute("aria-pressed", String(other === button));
      restart();
    });
    bar.append(button);
  }
  search.addEventListener("input", restart);
  more.addEventListener("click", () => {
    shown += step;
    draw();
  });

  const move = (by) => {
    const buttons = [...list.querySelectorAll(".item > button")];
    const at = buttons.indexOf(document.activeElement);
    buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)]?.focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search) {
      if (event.key === "Escape") search.blur();
      return;
    }
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "/") {
      event.preventDefault();
      search.focus();
    }
  });

  if (all.length > 0) {
    section.hidden = false;
    draw();
  }
})();
