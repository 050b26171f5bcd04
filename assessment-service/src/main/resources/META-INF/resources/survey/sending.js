// Sending: again and again under the sheet's one key until the service has spoken, and what it said in plain words.

import { announce, button, el, heading } from './dom.js';
import { banner, page, refresh, save, show, t } from './page.js';
import { pauseAfter, sendSheet } from './service.js';
import { forget } from './sheet.js';

const BRAKE_WITHOUT_TIME_S = 60;

/** Sends the page's sheet; returns when it is accepted, refused, or another survey was opened. */
export async function send() {
  const run = page.run;
  const attempt = { failures: 0, refusal: null, until: 0, wake: null };
  page.sheet.sending = true;
  history.pushState({ stage: 'SENDING' }, '');
  show(() => underWay(attempt));
  for (;;) {
    save();
    attempt.until = 0;
    refresh();
    const { body, refusal } = await sendSheet(page.key, page.language, page.sheet);
    if (run !== page.run) {
      return;
    }
    if (body) {
      finish();
      return;
    }
    if (refusal && refusal.code !== 'survey-device-braked') {
      page.sheet.sending = false;
      save();
      window.dispatchEvent(new CustomEvent('refused', { detail: refusal }));
      return;
    }
    attempt.refusal = refusal;
    attempt.failures = refusal ? 0 : attempt.failures + 1;
    await pause(attempt, refusal ? (refusal.retryAfter || BRAKE_WITHOUT_TIME_S) * 1000 : pauseAfter(attempt.failures));
    if (run !== page.run) {
      return;
    }
  }
}

/** Waits its time, until the connection comes back, or until the respondent does not want to wait. */
function pause(attempt, milliseconds) {
  return new Promise(resolve => {
    const end = () => {
      clearTimeout(timer);
      clearInterval(ticker);
      window.removeEventListener('online', end);
      resolve();
    };
    attempt.until = Date.now() + milliseconds;
    attempt.wake = end;
    const timer = setTimeout(end, milliseconds);
    const ticker = setInterval(() => tick(attempt), 1000);
    if (!attempt.refusal) {
      window.addEventListener('online', end);
    }
    refresh();
    announce(attempt.refusal ? t().refusals['survey-device-braked'].title : t().waiting(secondsLeft(attempt)));
  });
}

function underWay(attempt) {
  const waiting = attempt.until > 0;
  const braked = waiting && attempt.refusal ? t().refusals['survey-device-braked'] : null;
  return el('div', { class: 'card' },
    heading(braked ? braked.title : t().sendingTitle),
    !waiting && el('p', { class: 'busy' }, t().sendingText),
    waiting && !braked && el('p', { id: 'countdown' }, t().waiting(secondsLeft(attempt))),
    waiting && el('p', {}, braked ? braked.text : t().waitingWhy),
    braked && el('p', { class: 'strong' }, t().again(clockTime(attempt.until))),
    el('div', { class: 'actions' }, button(t().sendNow, 'secondary', () => attempt.until > 0 && attempt.wake(), {
      id: 'send-now',
      'aria-disabled': !waiting && 'true',
    })));
}

/** The seconds are shown as they go by and said aloud only once. */
function tick(attempt) {
  const line = document.getElementById('countdown');
  if (line) {
    line.textContent = t().waiting(secondsLeft(attempt));
  }
}

/** The service has the sheet, so this device need not keep it. */
function finish() {
  forget(page.key);
  page.sheet = null;
  banner('');
  show(() => el('div', { class: 'card done' }, heading(t().sentTitle), el('p', {}, t().sentText)));
}

function secondsLeft(attempt) {
  return Math.max(1, Math.ceil((attempt.until - Date.now()) / 1000));
}

function clockTime(moment) {
  const time = new Date(moment);
  const two = number => String(number).padStart(2, '0');
  const minutes = Math.ceil(time.getSeconds() / 60);
  time.setMinutes(time.getMinutes() + minutes);
  return two(time.getHours()) + '.' + two(time.getMinutes());
}
