// Run only by browsers that do not know modules, and so written for them.
document.getElementById('opening').hidden = true;
document.getElementById('too-old').hidden = false;
