// Elements without markup in strings, so that nothing an agency is called can become part of the page's code.

/** An element with attributes (`on…` are listeners; false and null leave an attribute out) and children: elements or text. */
export function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const key of Object.keys(attributes || {})) {
    const value = attributes[key];
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child);
    }
  }
  return element;
}

/** A heading that takes the focus when its part of the page is shown, so that a screen reader begins there. */
export function heading(text) {
  return el('h1', { tabindex: '-1', id: 'title' }, text);
}

/** A button that does something in the page. */
export function button(text, style, action, attributes) {
  return el('button', Object.assign({ type: 'button', class: style, onclick: action }, attributes), text);
}

/** A radio button in a label that is large enough for a thumb; old browsers cannot style a label by what it holds. */
export function radio(name, text, checked, chosen) {
  const input = el('input', { type: 'radio', name });
  const label = el('label', { class: checked ? 'choice chosen' : 'choice' }, input, el('span', {}, text));
  input.checked = checked;
  input.addEventListener('focus', () => label.classList.add('focused'));
  input.addEventListener('blur', () => label.classList.remove('focused'));
  input.addEventListener('change', () => {
    for (const other of label.parentNode.children) {
      other.classList.toggle('chosen', other === label);
    }
    chosen();
  });
  return label;
}

/** Says something to screen readers. */
export function announce(text) {
  document.getElementById('announcer').textContent = text;
}
