const LETTERS = {
  а: 'a',
  ә: 'ä',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'ğ',
  д: 'd',
  е: 'e',
  ё: 'io',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ñ',
  о: 'o',
  ө: 'ö',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'ū',
  ү: 'ü',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'ş',
  щ: 'ş',
  ъ: '',
  ы: 'y',
  і: 'ı',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/**
 * Kazakh Cyrillic in the Latin alphabet proposed in 2021, letter by letter. That alphabet is not in
 * force: the result helps a search, it is not for display.
 * @param {string} cyrillic
 */
export function toKazakhLatin(cyrillic) {
  return [...cyrillic].map(toLatinLetter).join('');
}

/** @param {string} letter */
function toLatinLetter(letter) {
  const lower = letter.toLowerCase();
  const latin = LETTERS[lower];
  if (latin === undefined) return letter;
  if (letter === lower || latin === '') return latin;
  // A plain toUpperCase would make the dotted I of English out of the dotless one as well.
  const first = latin[0] === 'ı' ? 'I' : latin[0].toUpperCase();
  return first + latin.slice(1);
}
