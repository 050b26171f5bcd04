// Takes the same step of every scale, or its last one, and goes on until there is no question left. Run in the page where it shows
// one question at a time.
step => {
  for (;;) {
    const groups = Array.from(document.querySelectorAll('[role=radiogroup]'));
    if (groups.length === 0) {
      return;
    }
    for (const group of groups) {
      const choices = group.querySelectorAll('input');
      choices[Math.min(step, choices.length - 1)].click();
    }
    document.querySelector('button.primary').click();
  }
}
