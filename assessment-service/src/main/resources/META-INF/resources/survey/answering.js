// Answering: one item at a time or all at once, and a look at everything before it is sent.

import { announce, button, el, heading } from './dom.js';
import { answeredItems, page, said, save, show, t } from './page.js';
import { answersInWords, headingId, pointOut, question } from './question.js';
import { send } from './sending.js';
import { isAnswered } from './sheet.js';

/** Goes on where the respondent stood. */
export function goOn() {
  const open = firstOpen();
  if (page.sheet.mode === 'ALL') {
    step({ stage: 'ALL', at: open < 0 ? 0 : open });
  } else {
    step(open < 0 ? { stage: 'REVIEW' } : { stage: 'ITEM', at: open });
  }
}

/** Takes a step that the device's back button takes back. */
function step(place) {
  history.pushState(place, '');
  showPlace(place);
}

/** Shows where a step leads. */
export function showPlace(place) {
  if (place.stage === 'ITEM') {
    page.sheet.at = place.at;
    save();
    show(() => one(place));
  } else if (place.stage === 'ALL') {
    show(all, place.at > 0 ? '#' + headingId(page.form.items[place.at]) : null);
  } else {
    show(review);
  }
}

function firstOpen() {
  return page.form.items.findIndex(item => !isAnswered(page.sheet, item));
}

function one(place) {
  const items = page.form.items;
  const item = items[place.at];
  const last = place.at === items.length - 1;
  const forward = place.fromReview || last ? t().toReview : t().next;
  const progress = bar();
  const next = event => {
    event.preventDefault();
    const missing = pointOut(item);
    if (missing) {
      missing.focus();
    } else if (place.fromReview || last) {
      const open = firstOpen();
      step(open < 0 ? { stage: 'REVIEW' } : { stage: 'ITEM', at: open });
    } else {
      step({ stage: 'ITEM', at: place.at + 1 });
    }
  };
  return el('form', { novalidate: true, onsubmit: next, class: 'one' },
    progress.element,
    el('div', { class: 'card' }, question(item, place.at + 1, 'h1', progress.answered)),
    el('div', { class: 'actions' },
      el('button', { class: 'primary' }, forward),
      place.at > 0 && button(t().back, 'secondary', () => step({ stage: 'ITEM', at: place.at - 1 }))),
    asides('ALL', t().showAll));
}

function all() {
  const progress = bar();
  const missing = el('div', {});
  const check = event => {
    event.preventDefault();
    const open = page.form.items.filter(item => !isAnswered(page.sheet, item));
    if (open.length === 0) {
      send();
      return;
    }
    open.forEach(pointOut);
    missing.textContent = '';
    const summary = missingItems(open);
    missing.append(summary);
    summary.firstChild.focus();
  };
  return el('form', { novalidate: true, onsubmit: check, class: 'all' },
    progress.element,
    heading(said(page.form, 'instrumentName')),
    missing,
    ...page.form.items.map((item, index) =>
      el('div', { class: 'card' }, question(item, index + 1, 'h2', progress.answered))),
    el('div', { class: 'actions' }, el('button', { class: 'primary' }, t().send)),
    asides('ONE', t().showOne));
}

/** Beside the way forward: the other way to answer, and erasing what lies on a device that others use too. */
function asides(mode, text) {
  const change = () => {
    page.sheet.mode = mode;
    save();
    step(mode === 'ALL' ? { stage: 'ALL', at: page.sheet.at } : { stage: 'ITEM', at: Math.max(firstOpen(), 0) });
  };
  return el('p', { class: 'asides' },
    button(text, 'link', change),
    button(t().erase, 'link', () => window.dispatchEvent(new Event('erase'))));
}

function missingItems(open) {
  const entries = open.map(item => {
    const no = page.form.items.indexOf(item) + 1;
    return el('li', {}, button(t().answerItem(no), 'link', () => pointOut(item).focus()));
  });
  return el('div', { class: 'summary wrong' },
    el('h2', { id: 'missing', tabindex: '-1' }, t().missingTitle(open.length)), el('ul', {}, ...entries));
}

function review() {
  const rows = page.form.items.map((item, index) => el('li', {},
    el('div', {},
      el('h2', {}, el('span', { class: 'number' }, t().item(index + 1)), el('span', { class: 'unseen' }, ': '), said(item, 'topic')),
      ...answersInWords(item).map(words => el('p', {}, words))),
    button(t().edit, 'link', () => step({ stage: 'ITEM', at: index, fromReview: true }), {
      'aria-label': t().editItem(index + 1),
    })));
  const hand = event => {
    event.preventDefault();
    send();
  };
  return el('form', { novalidate: true, onsubmit: hand },
    el('div', { class: 'card' }, heading(t().reviewTitle), el('p', {}, t().reviewText), el('ol', { class: 'review' }, ...rows)),
    el('div', { class: 'actions' },
      el('button', { class: 'primary' }, t().send),
      button(t().back, 'secondary', () => step({ stage: 'ITEM', at: page.form.items.length - 1 }))));
}

/** The bar with its words; `answered` is told of each answer and says aloud only what completes an item. */
function bar() {
  const of = page.form.items.length;
  const words = el('span', { id: 'progress-words' });
  const meter = el('progress', { max: of, 'aria-label': t().progress });
  const set = () => {
    const done = answeredItems();
    meter.value = done;
    words.textContent = t().answered(done, of);
    meter.setAttribute('aria-valuetext', words.textContent);
  };
  set();
  return {
    element: el('div', { class: 'progress' }, words, meter),
    answered: completes => {
      save();
      set();
      if (completes) {
        announce(words.textContent);
      }
    },
  };
}
