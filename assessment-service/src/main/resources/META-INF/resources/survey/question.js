// One item of the survey as a group of radio buttons for each of its parts.

import { el, radio } from './dom.js';
import { page, said, t } from './page.js';
import { isAnswered, partsOf } from './sheet.js';

/**
 * An item with its answers so far.
 *
 * @param no its number in the survey, from 1
 * @param level h1 where it stands alone, h2 among others
 * @param answered called when one of its parts gets an answer
 */
export function question(item, no, level, answered) {
  const parts = partsOf(item);
  const whole = parts[0] === null;
  const title = el(level, { tabindex: '-1', id: headingId(item) },
    el('span', { class: 'number' }, t().item(no)), el('span', { class: 'unseen' }, ': '), said(item, 'topic'));
  const legend = el('legend', {}, title, el('span', { class: 'lead' }, lead(item, whole)));
  if (whole) {
    return group(item, 0, 'item', legend, answered);
  }
  const groups = parts.map((part, index) =>
    group(item, index, 'part', el('legend', {}, (index + 1) + ') ' + said(part, 'topic')), answered));
  return el('fieldset', { class: 'item' }, legend, ...groups);
}

/** The address of an item's heading within the page. */
export function headingId(item) {
  return 'item-' + item.code;
}

/** Says beside each part without an answer that it needs one; returns the first button of the first such part, or null. */
export function pointOut(item) {
  let first = null;
  partsOf(item).forEach((part, index) => {
    if (page.sheet.answers[item.code][index] === null) {
      const id = groupId(item, index);
      document.getElementById(id).setAttribute('aria-invalid', 'true');
      document.getElementById(id + '-fault').textContent = t().choose;
      first = first || document.querySelector('#' + id + ' input');
    }
  });
  return first;
}

/** What an item has been answered with, part by part, in words. */
export function answersInWords(item) {
  return partsOf(item).map((part, index) => {
    const step = item.scale.find(one => one.code === page.sheet.answers[item.code][index]);
    return (part === null ? '' : (index + 1) + ') ' + said(part, 'topic') + ': ') + said(step, 'label');
  });
}

/** A scale of two steps asks whether, a longer one asks how far. */
function lead(item, whole) {
  if (item.scale.length === 2) {
    return whole ? t().whether : t().whetherParts;
  }
  return whole ? t().degree : t().degreeOfParts;
}

function group(item, index, style, legend, answered) {
  const id = groupId(item, index);
  const fault = el('p', { class: 'fault', id: id + '-fault', 'aria-live': 'polite' });
  const fieldset = el('fieldset',
    { class: style, id, role: 'radiogroup', 'aria-required': 'true', 'aria-describedby': id + '-fault' }, legend);
  const choices = item.scale.map(step => radio(id, said(step, 'label'), page.sheet.answers[item.code][index] === step.code, () => {
    const complete = isAnswered(page.sheet, item);
    page.sheet.answers[item.code][index] = step.code;
    fieldset.removeAttribute('aria-invalid');
    fault.textContent = '';
    answered(!complete && isAnswered(page.sheet, item));
  }));
  fieldset.append(el('div', { class: 'choices of-' + choices.length }, ...choices), fault);
  return fieldset;
}

function groupId(item, index) {
  return 'answer-' + item.code + '-' + (index + 1);
}
