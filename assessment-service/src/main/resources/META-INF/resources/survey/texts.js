// What the page says, in Thai and in English. The questions themselves come from the framework; the sentences around them
// are here and leave their meaning alone.

const MONTHS_TH = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม',
  'พฤศจิกายน', 'ธันวาคม'];
const MONTHS_EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December'];

const BUDDHIST_ERA = 543;

const many = (count, noun) => count + ' ' + noun + (count === 1 ? '' : 's');

const th = {
  otherLanguage: 'English',
  brand: 'แบบสำรวจความคิดเห็น ITA',
  footer: 'หน้านี้ไม่ใช้คุกกี้ และไม่ส่งข้อมูลไปยังเว็บไซต์อื่น',
  offline: 'ขณะนี้ไม่มีสัญญาณอินเทอร์เน็ต คำตอบยังอยู่ในเครื่องนี้ครบถ้วน',
  notKept: 'เบราว์เซอร์นี้ไม่ยอมให้เก็บคำตอบไว้ในเครื่อง โปรดตอบให้เสร็จโดยไม่ปิดหน้านี้',
  opening: 'กำลังเปิดแบบสำรวจ…',
  unreachable: 'ยังติดต่อระบบไม่ได้ จะลองใหม่ให้เอง',
  retryNow: 'ลองใหม่เดี๋ยวนี้',

  enterKey: 'เปิดแบบสำรวจ',
  enterKeyWhy: 'ลิงก์ที่ท่านเปิดมีไม่ครบ โปรดเปิดจากลิงก์หรือคิวอาร์โค้ดที่ได้รับอีกครั้ง หรือพิมพ์รหัสที่อยู่หลังเครื่องหมาย # ของลิงก์',
  key: 'รหัสแบบสำรวจ',
  keyMalformed: 'รหัสมีได้เฉพาะตัวอักษรภาษาอังกฤษ ตัวเลข ขีดกลาง และขีดล่าง',
  open: 'เปิด',

  fiscalYear: year => 'ปีงบประมาณ ' + year,
  date: (year, month, day) => day + ' ' + MONTHS_TH[month - 1] + ' ' + (year + BUDDHIST_ERA),
  closes: date => 'รับคำตอบถึงวันที่ ' + date,
  about: {
    IIT: agency => 'โปรดนึกถึงการทำงานของ' + agency + 'เท่าที่ท่านรู้เห็น แล้วตอบตามความเป็นจริง',
    EIT: agency => 'โปรดนึกถึงงานหรือบริการที่ท่านได้รับจาก' + agency + ' แล้วตอบตามความเป็นจริง',
    other: agency => 'โปรดนึกถึง' + agency + 'เท่าที่ท่านรู้เห็น แล้วตอบตามความเป็นจริง',
  },
  size: (items, minutes) => 'มี ' + items + ' ข้อ ใช้เวลาประมาณ ' + minutes + ' นาที',
  anonymous: 'คำตอบไม่มีชื่อท่าน ระบบไม่เก็บเวลาหรือลำดับการส่ง และไม่ผูกคำตอบกับลิงก์ที่ท่านได้รับ',
  resumes: 'หยุดพักหรือปิดหน้านี้ได้ คำตอบเก็บไว้ในเครื่องนี้จนกว่าจะส่งสำเร็จ',
  shortCode: 'รหัสสั้นจากหน่วยงาน',
  shortCodeHint: 'อยู่คู่กับลิงก์หรือคิวอาร์โค้ดที่หน่วยงานติดประกาศ',
  shortCodeMissing: 'โปรดกรอกรหัสสั้น',
  howToShow: 'ต้องการตอบแบบใด',
  ONE: 'ทีละข้อ',
  ALL: 'ทุกข้อในหน้าเดียว',
  begin: 'เริ่มตอบ',
  resumeTitle: 'ตอบค้างไว้',
  resumeText: (done, of) => 'เครื่องนี้มีคำตอบที่ยังไม่ได้ส่ง ' + done + ' จาก ' + of + ' ข้อ',
  resume: 'ตอบต่อ',
  startOver: 'ลบแล้วเริ่มใหม่',
  startOverSure: 'ลบคำตอบทั้งหมดออกจากเครื่องนี้แล้วเริ่มใหม่หรือไม่',
  erase: 'ลบคำตอบออกจากเครื่องนี้',

  degree: 'ท่านเห็นว่าเรื่องนี้มีหรือเป็นจริงมากน้อยเพียงใด',
  degreeOfParts: 'ท่านเห็นว่าแต่ละข้อต่อไปนี้มีหรือเป็นจริงมากน้อยเพียงใด',
  whether: 'ท่านเห็นว่ามีเรื่องนี้หรือไม่',
  whetherParts: 'ท่านเห็นว่ามีแต่ละข้อต่อไปนี้หรือไม่',
  item: no => 'ข้อ ' + no,
  itemOf: (no, of) => 'ข้อ ' + no + ' จาก ' + of,
  answered: (done, of) => 'ตอบแล้ว ' + done + ' จาก ' + of + ' ข้อ',
  progress: 'ความคืบหน้า',
  back: 'ย้อนกลับ',
  next: 'ต่อไป',
  toReview: 'ตรวจคำตอบ',
  showAll: 'ดูทุกข้อในหน้าเดียว',
  showOne: 'ดูทีละข้อ',
  choose: 'โปรดเลือกหนึ่งคำตอบ',
  missingTitle: count => 'ยังตอบไม่ครบ เหลืออีก ' + count + ' ข้อ',
  answerItem: no => 'ไปตอบข้อ ' + no,

  reviewTitle: 'ตรวจคำตอบก่อนส่ง',
  reviewText: 'ส่งแล้วแก้ไขไม่ได้ หากต้องการเปลี่ยนข้อใด กดแก้ไขที่ข้อนั้น',
  edit: 'แก้ไข',
  editItem: no => 'แก้ไขข้อ ' + no,
  send: 'ส่งคำตอบ',

  sendingTitle: 'กำลังส่งคำตอบ',
  sendingText: 'โปรดรอสักครู่',
  waiting: seconds => 'ยังส่งไม่สำเร็จ จะส่งใหม่ให้เองในอีก ' + seconds + ' วินาที',
  waitingWhy: 'คำตอบครบถ้วนอยู่ในเครื่องนี้ และจะถูกนับเพียงครั้งเดียวแม้ส่งซ้ำ หากต้องปิดหน้านี้ เปิดลิงก์เดิมจากเครื่องนี้อีกครั้งแล้วระบบจะส่งต่อให้',
  sendNow: 'ส่งเดี๋ยวนี้',
  sentTitle: 'ได้รับคำตอบแล้ว ขอบคุณ',
  sentText: 'คำตอบถูกนับรวมแล้ว และลบออกจากเครื่องนี้แล้ว ปิดหน้านี้ได้',

  refusals: {
    'survey-key-unknown': {
      title: 'ไม่พบแบบสำรวจของลิงก์นี้',
      text: 'ลิงก์อาจพิมพ์ไม่ครบ หรือหน่วยงานยกเลิกลิงก์นี้แล้ว โปรดตรวจลิงก์ หรือขอลิงก์ใหม่จากหน่วยงาน',
    },
    'survey-not-open-yet': {
      title: 'ยังไม่ถึงวันเปิดรับคำตอบ',
      text: 'โปรดเก็บลิงก์นี้ไว้ แล้วเปิดอีกครั้งเมื่อถึงวันที่หน่วยงานแจ้ง',
      day: date => 'เปิดรับคำตอบวันที่ ' + date,
    },
    'survey-closed': {
      title: 'ปิดรับคำตอบแล้ว',
      text: 'แบบสำรวจนี้พ้นกำหนดรับคำตอบ ขอบคุณที่สนใจตอบ',
      day: date => 'รับคำตอบถึงวันที่ ' + date,
    },
    'survey-token-used': {
      title: 'ลิงก์นี้ใช้ตอบไปแล้ว',
      text: 'ลิงก์นี้ตอบได้ครั้งเดียวและมีคำตอบส่งเข้ามาแล้ว หากท่านยังไม่ได้ตอบ โปรดแจ้งหน่วยงานเพื่อขอลิงก์ใหม่',
    },
    'survey-short-code-wrong': {
      title: 'รหัสสั้นไม่ถูกต้อง',
      text: 'โปรดดูรหัสสั้นที่หน่วยงานประกาศไว้คู่กับลิงก์ แล้วกรอกใหม่ คำตอบของท่านยังอยู่ครบ',
    },
    'survey-device-braked': {
      title: 'ส่งจากเครื่องหรือเครือข่ายนี้ถี่เกินไป',
      text: 'คำตอบของท่านยังอยู่ครบและยังไม่ได้ส่ง ระบบจะส่งให้เองเมื่อครบเวลา หรือเปิดลิงก์เดิมจากเครื่องนี้ภายหลัง',
    },
    'sheet-refused': {
      title: 'คำตอบยังไม่ตรงกับแบบสำรวจ',
      text: 'คำตอบบางข้อไม่ครบหรือแบบสำรวจเปลี่ยนไป โปรดตรวจข้อที่เหลือแล้วส่งอีกครั้ง',
    },
    other: {
      title: 'ระบบไม่รับคำขอนี้',
      text: 'คำตอบของท่านยังอยู่ในเครื่องนี้ โปรดลองใหม่ภายหลัง หากยังเป็นอยู่ โปรดแจ้งหน่วยงานพร้อมเลขอ้างอิงด้านล่าง',
    },
  },
  again: time => 'ส่งได้อีกครั้งเวลาประมาณ ' + time + ' น.',
  reference: id => 'เลขอ้างอิง: ' + id,
  checkAgain: 'ตรวจคำตอบอีกครั้ง',
};

const en = {
  otherLanguage: 'ภาษาไทย',
  brand: 'ITA opinion survey',
  footer: 'This page uses no cookies and sends nothing to any other site.',
  offline: 'There is no internet connection right now. All your answers are kept on this device.',
  notKept: 'This browser does not let the page keep answers: please finish without closing it.',
  opening: 'Opening the survey…',
  unreachable: 'The survey cannot be reached yet. The page keeps trying.',
  retryNow: 'Try again now',

  enterKey: 'Open a survey',
  enterKeyWhy: 'The link is not complete. Please open it again from the message or QR code you were given, or type the code that follows the # of the link.',
  key: 'Survey code',
  keyMalformed: 'A code has only letters a to z, digits, hyphens and underscores.',
  open: 'Open',

  fiscalYear: year => 'Fiscal year ' + year + ' (' + (year - BUDDHIST_ERA) + ')',
  date: (year, month, day) => day + ' ' + MONTHS_EN[month - 1] + ' ' + year,
  closes: date => 'Open until ' + date,
  about: {
    IIT: agency => 'Think of how ' + agency + ' works, as far as you have seen it yourself, and answer as it is.',
    EIT: agency => 'Think of the work or service that you had from ' + agency + ', and answer as it is.',
    other: agency => 'Think of ' + agency + ', as far as you have seen it yourself, and answer as it is.',
  },
  size: (items, minutes) => many(items, 'question') + ', about ' + many(minutes, 'minute'),
  anonymous: 'Your answers carry no name. Neither when nor in which order they came is kept, and nothing ties them to the link you were given.',
  resumes: 'You may pause or close this page: your answers stay on this device until they have been sent.',
  shortCode: 'Short code from the agency',
  shortCodeHint: 'It stands beside the link or QR code that the agency put up.',
  shortCodeMissing: 'Please enter the short code.',
  howToShow: 'How would you like to answer?',
  ONE: 'One question at a time',
  ALL: 'All on one page',
  begin: 'Begin',
  resumeTitle: 'You had begun',
  resumeText: (done, of) => 'This device keeps answers that were not sent: ' + done + ' of ' + many(of, 'question') + '.',
  resume: 'Go on',
  startOver: 'Erase and start over',
  startOverSure: 'Erase all answers from this device and start over?',
  erase: 'Erase my answers from this device',

  degree: 'How far is this so, as you see it?',
  degreeOfParts: 'How far is each of these so, as you see it?',
  whether: 'Is this so, as you see it?',
  whetherParts: 'Is each of these so, as you see it?',
  item: no => 'Question ' + no,
  itemOf: (no, of) => 'Question ' + no + ' of ' + of,
  answered: (done, of) => done + ' of ' + many(of, 'question') + ' answered',
  progress: 'Progress',
  back: 'Back',
  next: 'Next',
  toReview: 'Check my answers',
  showAll: 'Show all on one page',
  showOne: 'Show one at a time',
  choose: 'Please choose one answer.',
  missingTitle: count => many(count, 'question') + (count === 1 ? ' is' : ' are') + ' not answered yet',
  answerItem: no => 'Go to question ' + no,

  reviewTitle: 'Check before you send',
  reviewText: 'Nothing can be changed after sending. To change an answer, press Change beside it.',
  edit: 'Change',
  editItem: no => 'Change question ' + no,
  send: 'Send my answers',

  sendingTitle: 'Sending your answers',
  sendingText: 'Just a moment.',
  waiting: seconds => 'Not sent yet. The page tries again in ' + many(seconds, 'second') + '.',
  waitingWhy: 'All answers are kept on this device and count once, however often they are sent. If you must close this page, open the same link on this device later and it goes on.',
  sendNow: 'Send now',
  sentTitle: 'Your answers have arrived. Thank you.',
  sentText: 'They are counted, and erased from this device. You may close this page.',

  refusals: {
    'survey-key-unknown': {
      title: 'There is no survey for this link',
      text: 'The link may be incomplete, or the agency has withdrawn it. Please check it or ask the agency for a new one.',
    },
    'survey-not-open-yet': {
      title: 'The survey is not open yet',
      text: 'Please keep this link and open it again on the day that the agency announced.',
      day: date => 'It opens on ' + date + '.',
    },
    'survey-closed': {
      title: 'The survey is closed',
      text: 'The time for answers is over. Thank you for your interest.',
      day: date => 'It was open until ' + date + '.',
    },
    'survey-token-used': {
      title: 'This link has been used',
      text: 'It takes answers once, and they have come in. If they were not yours, please ask the agency for a new link.',
    },
    'survey-short-code-wrong': {
      title: 'The short code is not right',
      text: 'Please look for the short code beside the link that the agency put up, and enter it again. Your answers are all here.',
    },
    'survey-device-braked': {
      title: 'Too many answers from this device or network',
      text: 'Your answers are all here and not sent yet. The page sends them when the time is up; or open the same link on this device later.',
    },
    'sheet-refused': {
      title: 'The answers do not fit the survey',
      text: 'Some are missing, or the survey has changed. Please look at what is left and send again.',
    },
    other: {
      title: 'The survey did not take this',
      text: 'Your answers are kept on this device. Please try again later; if it stays so, tell the agency the reference below.',
    },
  },
  again: time => 'It can be sent again at about ' + time + '.',
  reference: id => 'Reference: ' + id,
  checkAgain: 'Check my answers again',
};

export const TEXTS = { th, en };
