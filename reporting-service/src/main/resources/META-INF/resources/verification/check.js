// Computes the hash of a file on this device and asks for that alone; the file goes nowhere.
const file = document.getElementById('file');
const hash = document.getElementById('sha256');
const fault = document.getElementById('fault');

if (globalThis.crypto?.subtle) {
  document.getElementById('choose').hidden = false;
  file.addEventListener('change', check);
}

async function check() {
  fault.textContent = '';
  if (!file.files.length) {
    return;
  }
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.files[0].arrayBuffer());
    hash.value = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    hash.form.submit();
  } catch {
    fault.textContent = 'เปิดไฟล์นี้ไม่ได้ โปรดเลือกไฟล์อีกครั้ง';
  }
}
