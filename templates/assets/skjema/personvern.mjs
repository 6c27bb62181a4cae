// What must not stand in an open catalogue: addresses, telephone and account numbers, national identity numbers.

const MAIL = /[\p{L}\d._%+-]+\s?(?:@|\((?:at|alfa|krøllalfa)\)|\[at\]|\skrøllalfa\s)\s?[\p{L}\d-]+(?:\.|\s?\((?:dot|punktum)\)\s?)[\p{L}\d.-]+/giu;
const PHONE = /(?<![\d.,/-]|\d )(?:(?:\+|00)?47 ?)?(?:[2-9]\d{7}|[2-9]\d \d\d \d\d \d\d|[2-9]\d\d \d\d \d{3})(?![\d/-]|[ .,]\d|,-| ?kr)/g;
const ELEVEN = /(?<!\d)(\d{4}([ .]?)\d\d\2\d{5}|\d{6} \d{5})(?!\d)/g;

const weighed = (digits, weights) => weights.reduce((sum, weight, at) => sum + weight * digits[at], 0);

function isAccount(digits) {
  return (11 - weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 === digits[10];
}

function isBirth(digits) {
  const number = at => digits[at] * 10 + digits[at + 1];
  const day = number(0) % 40;
  const month = number(2) % 40;
  return day > 0 && day < 32 && month > 0 && month < 13
    && (11 - weighed(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11) % 11 === digits[9]
    && (11 - weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 === digits[10];
}

/** The leaks in a text, as [name, text]. */
export function leaks(text) {
  const found = [...text.matchAll(MAIL)].map(([mail]) => ['e-post', mail]);
  for (const [phone] of text.matchAll(PHONE)) if (!/^(19|20)\d\d(19|20)\d\d$/.test(phone)) found.push(['telefon', phone]);
  for (const [all, , separator] of text.matchAll(ELEVEN)) {
    const digits = [...all.replace(/\D/g, '')].map(Number);
    if (isBirth(digits)) found.push(['fodselsnummer', all]);
    else if (isAccount(digits) || separator === '.') found.push(['konto', all]);
  }
  return found;
}
