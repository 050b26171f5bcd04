// The page of a survey for those who answer it: opens the survey of the key in the address and leads through it.

import { goOn, showPlace } from './answering.js';
import { announce, button, el, heading, radio } from './dom.js';
import { answeredItems, banner, dateInWords, page, refresh, said, save, show, switchLanguage, t, useRememberedLanguage } from './page.js';
import { send } from './sending.js';
import { pauseAfter, readForm } from './service.js';
import { fit, forget, forgetOld, isBegun, kept, newSheet, partsOf } from './sheet.js';

const KEY = /^[A-Za-z0-9_-]{1,200}$/;
const SECONDS_A_PART = 8;

/** Refusals after which the answers on this device are of no more use. */
const LAST_WORDS = ['survey-closed', 'survey-token-used'];

useRememberedLanguage();
forgetOld();
document.getElementById('language').addEventListener('click', switchLanguage);
window.addEventListener('online', () => banner(''));
window.addEventListener('offline', () => banner(t().offline));
window.addEventListener('refused', event => refuse(event.detail));
window.addEventListener('erase', startOver);
window.addEventListener('hashchange', () => {
  if (keyInAddress() !== page.key) {
    start();
  }
});
window.addEventListener('popstate', event => {
  if (keyInAddress() === page.key && page.form && page.sheet && !page.sheet.sending) {
    if (event.state && event.state.stage !== 'SENDING') {
      showPlace(event.state);
    } else {
      show(welcome);
    }
  }
});
start();

function keyInAddress() {
  return location.hash.slice(1).trim();
}

function start() {
  Object.assign(page, { run: page.run + 1, key: keyInAddress(), form: null, sheet: null });
  banner(navigator.onLine === false ? t().offline : '');
  if (!KEY.test(page.key)) {
    show(() => enterKey(t().enterKey, t().enterKeyWhy));
    return;
  }
  page.sheet = kept(page.key);
  if (page.sheet && page.sheet.sending) {
    send();
  } else {
    open();
  }
}

/** Reads the form, trying again for as long as nobody answers. */
async function open(then) {
  const run = page.run;
  const attempt = { failures: 0, wake: null };
  show(() => opening(attempt));
  for (;;) {
    const { body, refusal } = await readForm(page.key, page.language);
    if (run !== page.run) {
      return;
    }
    if (refusal) {
      refuse(refusal);
      return;
    }
    if (body) {
      page.form = body;
      page.sheet = fit(page.sheet || newSheet(), body.items);
      (then || (() => show(welcome)))();
      return;
    }
    attempt.failures++;
    if (attempt.failures === 1) {
      refresh();
      announce(t().unreachable);
    }
    await pause(attempt);
    if (run !== page.run) {
      return;
    }
  }
}

/** Waits its time, until the connection comes back, or until the respondent does not want to wait. */
function pause(attempt) {
  return new Promise(resolve => {
    attempt.wake = resolve;
    setTimeout(resolve, pauseAfter(attempt.failures));
    window.addEventListener('online', resolve, { once: true });
  });
}

function opening(attempt) {
  const troubled = attempt.failures > 0;
  return el('div', { class: 'card' },
    heading(t().opening),
    troubled && el('p', {}, t().unreachable),
    troubled && el('div', { class: 'actions' },
      button(t().retryNow, 'secondary', () => attempt.wake(), { id: 'retry-now' })));
}

function welcome() {
  const form = page.form;
  const agency = said(form, 'agencyName');
  const about = t().about[form.instrument] || t().about.other;
  const parts = form.items.reduce((sum, item) => sum + partsOf(item).length, 0);
  const minutes = Math.max(1, Math.ceil(parts * SECONDS_A_PART / 60));
  const done = answeredItems();
  const begun = isBegun(page.sheet);
  return el('form', { novalidate: true, onsubmit: begin, class: 'card' },
    el('p', { class: 'number' }, agency + ' · ' + t().fiscalYear(form.fiscalYear)),
    heading(said(form, 'instrumentName')),
    el('p', { class: 'lead' }, about(agency)),
    el('ul', { class: 'facts' },
      el('li', {}, t().size(form.items.length, minutes)),
      el('li', {}, t().closes(dateInWords(form.closesOn))),
      el('li', {}, t().anonymous),
      el('li', {}, t().resumes)),
    form.needsShortCode && shortCodeField(),
    modes(),
    begun && el('div', { class: 'summary' },
      el('h2', {}, t().resumeTitle), el('p', {}, t().resumeText(done, form.items.length))),
    el('div', { class: 'actions' },
      el('button', { class: 'primary' }, begun ? t().resume : t().begin),
      begun && button(t().startOver, 'secondary', startOver)));
}

function modes() {
  const choices = ['ONE', 'ALL'].map(mode => radio('mode', t()[mode], page.sheet.mode === mode, () => {
    page.sheet.mode = mode;
  }));
  return el('fieldset', { class: 'part' },
    el('legend', {}, t().howToShow), el('div', { class: 'choices of-2' }, ...choices));
}

function shortCodeField() {
  const input = el('input', {
    type: 'text',
    id: 'short-code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: '40',
    'aria-required': 'true',
    'aria-describedby': 'short-code-hint short-code-fault',
    oninput: () => {
      page.sheet.shortCode = input.value.trim();
    },
  });
  input.value = page.sheet.shortCode;
  return el('div', { class: 'field' },
    el('label', { for: 'short-code' }, t().shortCode),
    el('p', { class: 'hint', id: 'short-code-hint' }, t().shortCodeHint),
    input,
    el('p', { class: 'fault', id: 'short-code-fault', 'aria-live': 'polite' }));
}

/** Whether the short code is there where one is needed; if not, the field says so. */
function hasShortCode() {
  const input = document.getElementById('short-code');
  if (!input || page.sheet.shortCode) {
    return true;
  }
  document.getElementById('short-code-fault').textContent = t().shortCodeMissing;
  input.setAttribute('aria-invalid', 'true');
  input.focus();
  return false;
}

function begin(event) {
  event.preventDefault();
  if (hasShortCode()) {
    save();
    goOn();
  }
}

function startOver() {
  if (window.confirm(t().startOverSure)) {
    forget(page.key);
    page.sheet = fit(newSheet(), page.form.items);
    show(welcome);
  }
}

/** Says a refusal in the page's own words, with what can be done about it. */
function refuse(refusal) {
  if (LAST_WORDS.includes(refusal.code)) {
    forget(page.key);
    page.sheet = null;
  }
  if (refusal.code === 'survey-key-unknown') {
    show(() => enterKey(t().refusals[refusal.code].title, t().refusals[refusal.code].text));
  } else if (refusal.code === 'survey-short-code-wrong') {
    show(wrongShortCode);
  } else {
    show(() => refused(refusal));
  }
}

function refused(refusal) {
  const words = t().refusals[refusal.code] || t().refusals.other;
  const known = words !== t().refusals.other;
  // The service names the day in its own sentence, which speaks the language of the moment of the call.
  const day = /\d{4}-\d{2}-\d{2}/.exec(refusal.detail);
  const again = refusal.code === 'sheet-refused' ? () => open(goOn) : start;
  return el('div', { class: 'card' },
    heading(words.title),
    words.day && day && el('p', { class: 'strong' }, words.day(dateInWords(day[0]))),
    el('p', {}, words.text),
    !known && refusal.detail && el('p', {}, refusal.detail),
    !known && refusal.traceId && el('p', { class: 'hint' }, t().reference(refusal.traceId)),
    !LAST_WORDS.includes(refusal.code) && el('div', { class: 'actions' },
      button(refusal.code === 'sheet-refused' ? t().checkAgain : t().retryNow, 'secondary', again)));
}

function wrongShortCode() {
  const words = t().refusals['survey-short-code-wrong'];
  const again = event => {
    event.preventDefault();
    if (hasShortCode()) {
      send();
    }
  };
  return el('form', { novalidate: true, onsubmit: again, class: 'card' },
    heading(words.title),
    el('p', {}, words.text),
    shortCodeField(),
    el('div', { class: 'actions' }, el('button', { class: 'primary' }, t().send)));
}

function enterKey(title, why) {
  const input = el('input', { type: 'text', id: 'key', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false',
    'aria-describedby': 'key-fault' });
  const fault = el('p', { class: 'fault', id: 'key-fault', 'aria-live': 'polite' });
  const openKey = event => {
    event.preventDefault();
    const key = input.value.trim().replace(/^.*#/, '');
    if (!KEY.test(key)) {
      fault.textContent = t().keyMalformed;
      input.focus();
    } else if (key === page.key) {
      start();
    } else {
      location.hash = key;
    }
  };
  return el('form', { novalidate: true, onsubmit: openKey, class: 'card' },
    heading(title),
    el('p', {}, why),
    el('div', { class: 'field' }, el('label', { for: 'key' }, t().key), input, fault),
    el('div', { class: 'actions' }, el('button', { class: 'primary' }, t().open)));
}
