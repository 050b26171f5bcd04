// What the parts of the page share: the survey, the respondent's sheet, the language, and the part that is shown.

import { TEXTS } from './texts.js';
import { announce } from './dom.js';
import { keep, isAnswered } from './sheet.js';

const LANGUAGE = 'ita-language';

/** `run` counts the surveys opened in this page, so that what an earlier one still waits for comes to nothing. */
export const page = { language: 'th', key: '', form: null, sheet: null, run: 0, draw: null };

/** The page's own texts in the language that is chosen. */
export function t() {
  return TEXTS[page.language];
}

/** A text of the framework or the agency in the language that is chosen, in Thai where there is no other. */
export function said(thing, field) {
  return (page.language === 'en' && thing[field + 'En']) || thing[field + 'Th'];
}

/** A date such as 2023-04-30 as people write it. */
export function dateInWords(date) {
  return t().date(...date.split('-').map(Number));
}

/** Shows a part of the page and takes the focus there: to what the selector names, else to its heading. */
export function show(draw, selector) {
  page.draw = draw;
  paint();
  const target = document.querySelector(selector || '#content h1');
  if (target) {
    target.focus();
    if (!selector) {
      window.scrollTo(0, 0);
    }
  }
}

/** Draws the part that is shown anew, in place: what had the focus keeps it. */
export function refresh() {
  const focused = document.activeElement && document.activeElement.id;
  const scrolled = window.pageYOffset;
  paint();
  const again = focused && document.getElementById(focused);
  if (again) {
    again.focus();
  }
  window.scrollTo(0, scrolled);
}

/** Keeps the sheet as it is now; says so where the browser does not allow it. */
export function save() {
  if (!keep(page.key, page.sheet)) {
    banner(t().notKept);
  }
}

/** How many items have their answer. */
export function answeredItems() {
  return page.form.items.filter(item => isAnswered(page.sheet, item)).length;
}

/** A line above everything, or none. */
export function banner(text) {
  const line = document.getElementById('banner');
  if (line.textContent !== text) {
    line.textContent = text;
    announce(text);
  }
}

/** Thai unless the respondent chose English before. */
export function useRememberedLanguage() {
  try {
    speak(localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'th');
  } catch (e) {
    speak('th');
  }
}

/** The other language, in place: nothing that was answered or is under way is touched. */
export function switchLanguage() {
  speak(page.language === 'th' ? 'en' : 'th');
  try {
    localStorage.setItem(LANGUAGE, page.language);
  } catch (e) {
    // Then it holds for this visit.
  }
  refresh();
}

function speak(language) {
  page.language = language;
  document.documentElement.lang = language;
  document.getElementById('brand').textContent = t().brand;
  document.getElementById('footer').textContent = t().footer;
  const other = document.getElementById('language');
  other.textContent = t().otherLanguage;
  other.lang = language === 'th' ? 'en' : 'th';
  other.hidden = false;
}

function paint() {
  const content = document.getElementById('content');
  while (content.firstChild) {
    content.removeChild(content.firstChild);
  }
  content.append(page.draw());
  const title = content.querySelector('h1');
  document.title = (title ? title.textContent + ' · ' : '') + t().brand;
}
