/*
  The search page: what its form asks, Pagefind finds, and facets.<locale>.json filters and counts.

  Nothing is loaded before a reader comes to the form. No words of any language stand here: they come from the page.
*/
"use strict";

(() => {
  const form = document.getElementById("search_form");
  const count = document.getElementById("search_count");
  const results = document.getElementById("search_results");
  const list = results.querySelector("ol");
  const more = results.querySelector("button");
  const model = document.getElementById("search_result").content.firstElementChild;
  const words = form.elements.q;
  const facets = [...form.querySelectorAll("select")].filter((select) => select.name !== "sort");
  const language = document.documentElement.lang;
  const plural = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  const PAGE = 10;
  const PAUSE = 200;

  let waiting;
  let asked = 0;
  let found = [];

  /* Words as the index has them: see index_copy() in pressgen/outputs/index_copy.py. */
  const MARK = "\u034f";
  const ELIDED = /(?<!\p{L})((?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’])(?=\p{L})/giu;
  const GROUPS = /(?<!\d)\d{1,3}(?:\s\d{3})+(?!\d|-\d)/g;
  const LETTERS = { œ: "oe", Œ: "Oe", æ: "ae", Æ: "Ae", "‑": "-" };
  const PHRASE = /^\s*".+"\s*$/;

  function indexed(query) {
    const phrase = PHRASE.test(query);
    const plain = query
      .replace(/[œŒæÆ‑]/g, (letter) => LETTERS[letter])
      .replace(/\p{Sc}/gu, " ")
      .replace(GROUPS, (number) => number.replace(/\s/g, ""));
    return phrase ? plain.replace(ELIDED, "$1 ") : plain.replace(/\p{Pd}/gu, " ").replace(ELIDED, "");
  }

  /*
    Where no word begins as the one asked for, Pagefind takes the longest word that it begins with: "a" for "award".
    So what was found first has to show that each word asked for is there, give or take its ending.
  */
  function holds(page, query) {
    const fold = (text) => text.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, "");
    const content = page.raw_content.split(/\s+/);
    const shown = ["title", "subtitle", "summary", "label", "date"].map((name) => page.meta[name] ?? "");
    const there = fold([...page.locations.map((place) => content[place]), ...shown].join(" "));
    return fold(query).split(/\s+/).every((term) => {
      const least = term.length < 6 ? term.length - 1 : Math.max(4, Math.ceil(term.length / 2));
      return there.includes(term) || there.split(/\s+/).some((word) => word && word.startsWith(term.slice(0, least)));
    });
  }

  function published(text) {
    return text
      .replace(/([oaOA])\u034fe/g, (_, letter) => ({ o: "œ", O: "Œ", a: "æ", A: "Æ" })[letter])
      .replace(/(\d)\u034f(?=\d)/g, "$1\u00a0")
      .replace(/\u034f(<\/mark>)? /g, "$1")
      .replaceAll(MARK, "")
      .replace(/ (?=[:;?!»])|(?<=«) |(?<=\d(?:<\/mark>)?) (?=[%$€])/g, "\u00a0");
  }

  const start = (() => {
    let started;
    return () => (started ??= load());
  })();

  async function load() {
    const at = (name) => new URL(form.dataset[name], document.baseURI);
    const [module, answer] = await Promise.all([import(at("engine")), fetch(at("facets"), { cache: "no-cache" })]);
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    const releases = await answer.json();
    const engine = module.createInstance({ noWorker: true });
    await engine.filters();
    return { engine, releases, order: new Map(Object.keys(releases).map((id, place) => [id, place])) };
  }

  /* What the form asks, as the address of the page says it. */
  function request() {
    const asking = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value.trim()) asking.set(name, value.trim());
    return asking;
  }

  function restore() {
    const asking = new URLSearchParams(location.search);
    for (const control of form.elements) if (control.name) control.value = asking.get(control.name) ?? "";
    for (const select of form.querySelectorAll("select")) if (select.selectedIndex < 0) select.value = "";
    return `${request()}` !== "";
  }

  function passes(release, chosen) {
    return chosen.every((select) => (release[select.name] ?? []).includes(select.value));
  }

  /* Beside each choice, how many releases it leaves, given the words and the other filters. */
  function tell(hits, releases) {
    for (const select of facets) {
      const others = facets.filter((other) => other !== select && other.value);
      const kept = hits.map((hit) => releases[hit.id]).filter((release) => passes(release, others));
      const numbers = new Map();
      for (const release of kept)
        for (const key of release[select.name] ?? []) numbers.set(key, (numbers.get(key) ?? 0) + 1);
      for (const option of select.options) {
        if (!option.value) continue;
        option.dataset.name ??= option.text;
        option.text = `${option.dataset.name} (${digits.format(numbers.get(option.value) ?? 0)})`;
      }
    }
  }

  async function search() {
    clearTimeout(waiting);
    const turn = ++asked;
    const asking = request();
    const idle = `${asking}` === "";
    const query = idle ? "" : `?${asking}`;
    if (query !== location.search) history.replaceState(null, "", location.pathname + query + location.hash);
    try {
      if (!idle) count.textContent ||= form.dataset.searching;
      const { engine, releases, order } = await start();
      const answer = await engine.search(asking.has("q") ? indexed(asking.get("q")) : null);
      const real = await answers(answer.results, asking.get("q"));
      if (turn !== asked) return;
      const hits = real ? answer.results.filter((hit) => hit.id in releases) : [];
      tell(hits, releases);
      const chosen = facets.filter((select) => select.value);
      found = idle ? [] : hits.filter((hit) => passes(releases[hit.id], chosen));
      if (asking.has("sort") || !asking.has("q")) found.sort((one, other) => order.get(one.id) - order.get(other.id));
      if (!(await show(turn, 0))) return;
      results.hidden = found.length === 0;
      count.textContent = idle ? "" : counted(found.length);
    } catch (error) {
      fail(error);
    }
  }

  async function answers(hits, query) {
    return !query || PHRASE.test(query) || hits.length === 0 || holds(await hits[0].data(), indexed(query));
  }

  function counted(number) {
    if (number === 0) return form.dataset.none;
    const pattern = plural.select(number) === "one" ? form.dataset.one : form.dataset.other;
    return pattern.replace("{number}", digits.format(number));
  }

  /* Show ten more from a place on; says whether nothing else was asked in the meantime. */
  async function show(turn, from) {
    const pages = await Promise.all(found.slice(from, from + PAGE).map((hit) => hit.data()));
    if (turn !== asked) return false;
    if (from === 0) list.replaceChildren();
    list.append(...pages.map(item));
    more.hidden = from + PAGE >= found.length;
    return true;
  }

  function item(page) {
    const made = model.cloneNode(true);
    const link = made.querySelector("a");
    const meta = (name) => published(page.meta[name] ?? "");
    link.href = new URL(form.dataset.root + page.raw_url, document.baseURI);
    link.textContent = meta("title");
    made.querySelector(".date").textContent = meta("date");
    made.querySelector(".kind").textContent = meta("label");
    if (page.excerpt.includes("<mark>")) made.querySelector(".excerpt").append(...marked(page));
    else made.querySelector(".excerpt").textContent = meta("summary");
    return made;
  }

  /* An excerpt as nodes: what Pagefind gives is text with escaped brackets, and <mark> around what was found. */
  function marked(page) {
    const plain = page.plain_excerpt.trim();
    const before = page.raw_content.startsWith(plain) ? "" : "… ";
    const after = page.raw_content.trimEnd().endsWith(plain) ? "" : " …";
    const whole = page.excerpt.replace(/ \S+\u034f(?:<\/mark>)?$/, "");
    const parts = published(`${before}${whole}${after}`).split(/<\/?mark>/);
    return parts.map((part, number) => {
      const text = part.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
      if (number % 2 === 0) return document.createTextNode(text);
      const mark = document.createElement("mark");
      mark.textContent = text;
      return mark;
    });
  }

  function fail(error) {
    document.getElementById("search_unavailable").hidden = false;
    count.textContent = "";
    results.hidden = true;
    for (const control of form.elements) control.disabled = true;
    console.warn(error);
  }

  form.addEventListener("focusin", search, { once: true });
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(search, event.target === words ? PAUSE : 0);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  form.addEventListener("reset", () => {
    setTimeout(() => {
      search();
      words.focus();
    });
  });
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !words.value) return;
    event.preventDefault();
    words.value = "";
    search();
  });
  more.addEventListener("click", async () => {
    const next = list.childElementCount;
    await show(asked, next).catch(fail);
    list.children[next]?.querySelector("a").focus();
  });
  addEventListener("popstate", () => {
    restore();
    search();
  });

  if (location.protocol === "file:") {
    fail("a browser reads no modules from a disk");
    return;
  }
  for (const control of form.elements) control.disabled = false;
  if (restore()) search();
})();
