// What a person with a screen reader, a keyboard, weak eyes or a large thumb would stumble over in the page as it stands;
// a list of sentences, empty where there is nothing. Run in the page.
() => {
  const faults = [];
  const named = element => (element.tagName + (element.id ? '#' + element.id : '') + ' "' + element.textContent.trim().slice(0, 40) + '"');
  const fault = (element, what) => faults.push(named(element) + ': ' + what);
  const all = selector => Array.from(document.querySelectorAll(selector));
  const seen = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const textOf = ids => ids.split(/\s+/).map(id => document.getElementById(id)).map(one => (one ? one.textContent : '')).join(' ').trim();

  if (!document.documentElement.lang) faults.push('the page has no language');
  if (!document.title.trim()) faults.push('the page has no title');
  if (all('main').length !== 1) faults.push('the page has not one main part');
  if (all('h1').filter(seen).length !== 1) faults.push('the page has not one heading of the first level');

  let level = 0;
  all('h1, h2, h3, h4').filter(seen).forEach(heading => {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) fault(heading, 'skips a level');
    level = own;
  });

  const ids = {};
  all('[id]').forEach(element => {
    if (ids[element.id]) fault(element, 'shares its id');
    ids[element.id] = true;
  });
  ['aria-labelledby', 'aria-describedby', 'for'].forEach(attribute =>
    all('[' + attribute + ']').forEach(element =>
      element.getAttribute(attribute).split(/\s+/).filter(id => !document.getElementById(id))
        .forEach(id => fault(element, attribute + ' names ' + id + ', which is not there'))));
  all('[tabindex]').filter(element => element.tabIndex > 0).forEach(element => fault(element, 'jumps the order of the keyboard'));
  all('img').filter(image => !image.hasAttribute('alt')).forEach(image => fault(image, 'has no text for those who do not see it'));

  all('input, select, textarea, progress').filter(seen).forEach(field => {
    const label = field.getAttribute('aria-label') || (field.labels && Array.from(field.labels).map(one => one.textContent).join(' ').trim())
      || (field.getAttribute('aria-labelledby') && textOf(field.getAttribute('aria-labelledby')));
    if (!label) fault(field, 'has no name');
  });
  all('button').filter(seen).forEach(button => {
    if (!button.textContent.trim() && !button.getAttribute('aria-label')) fault(button, 'has no name');
  });
  all('input[type=radio]').forEach(radio => {
    const group = radio.closest('fieldset');
    const legend = group && group.firstElementChild;
    if (!legend || legend.tagName !== 'LEGEND' || !legend.textContent.trim()) fault(radio, 'stands in no group with a name');
  });

  all('button, .choice, input[type=text]').filter(seen).forEach(target => {
    const box = target.getBoundingClientRect();
    if (box.height < 44 || box.width < 44) fault(target, 'is ' + Math.round(box.width) + ' x ' + Math.round(box.height) + ' pixels');
  });

  if (document.documentElement.scrollWidth > window.innerWidth) {
    faults.push('the page is wider than the screen');
    all('body *').filter(one => one.getBoundingClientRect().right > window.innerWidth + 1).slice(0, 3).forEach(one => fault(one, 'sticks out'));
  }

  const channels = color => (color.match(/[\d.]+/g) || []).map(Number);
  const light = color => {
    const [r, g, b] = channels(color).map(value => value / 255).map(value => (value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = element => {
    for (let one = element; one; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor;
      const [, , , alpha = 1] = channels(color);
      if (alpha === 1) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent.trim() || !seen(element) || element.closest('.unseen')) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = contrast(style.color, ground(element));
    if (ratio < (large ? 3 : 4.5)) fault(element, 'has a contrast of ' + ratio.toFixed(2));
    if (size < 15) fault(element, 'is written in ' + size + ' pixels');
  }
  all('.choice, input[type=text], .secondary').filter(seen).filter(one => one.getAttribute('aria-disabled') !== 'true').forEach(control => {
    const ratio = contrast(getComputedStyle(control).borderTopColor, ground(control.parentElement));
    if (ratio < 3) fault(control, 'has a border with a contrast of ' + ratio.toFixed(2));
  });
  return faults;
}
