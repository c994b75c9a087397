/**
 * Letters of other scripts → plain Latin, as names are commonly spelt in English. A list gives the
 * ways in which one letter is spelt, the most common first (ذ: z in Urdu and Persian, d for dh).
 * Vowels matter little: they only keep the words readable, the skeleton drops them.
 */
export type Letters = Readonly<Record<string, string | readonly string[]>>;

/** Arabic, Persian, Urdu and Pashto; written after NFKD and without vowel marks. */
export const ARABIC: Letters = {
  ا: 'a', ٱ: 'a', ب: 'b', پ: 'p', ت: 't', ٹ: 't', ټ: 't', ث: ['s', 't'], ج: 'j', چ: 'ch', ځ: 'z',
  څ: 's', ح: 'h', خ: 'kh', د: 'd', ڈ: 'd', ډ: 'd', ذ: ['z', 'd'], ر: 'r', ڑ: 'r', ړ: 'r', ز: 'z',
  ژ: 'zh', ږ: 'zh', س: 's', ش: 'sh', ښ: ['sh', 'kh'], ص: 's', ض: ['z', 'd'], ط: 't', ظ: 'z',
  ع: 'a', غ: 'gh', ف: 'f', ڤ: 'v', ق: 'q', ك: 'k', ک: 'k', ګ: 'g', گ: 'g', ل: 'l', م: 'm', ن: 'n',
  ں: 'n', ڼ: 'n', و: 'w', ه: 'h', ہ: 'h', ھ: 'h', ە: 'h', ة: ['h', 't'], ۃ: ['h', 't'], ء: '',
  ي: 'y', ی: 'y', ى: 'y', ې: 'y', ے: 'y', ۍ: 'y',
}; // prettier-ignore

/** Devanagari; a nukta (़) after a letter is looked up with it. */
export const DEVANAGARI: Letters = {
  अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o',
  'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au',
  'ॉ': 'o', 'ं': 'n', 'ँ': 'n', 'ः': '', '्': '', '़': '', क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n',
  च: 'ch', छ: 'ch', ज: ['j', 'z'], झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't',
  थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'f', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l',
  व: 'v', श: 'sh', ष: 'sh', स: 's', ह: 'h', ळ: 'l', 'ज़': 'z', 'फ़': 'f', 'क़': 'q', 'ख़': 'kh',
  'ग़': 'gh', 'ड़': 'r', 'ढ़': 'r',
}; // prettier-ignore

export const CYRILLIC: Letters = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', є: 'e', қ: 'q', ғ: 'gh', ҳ: 'h',
  ҷ: 'j', ӯ: 'u', ү: 'u', ұ: 'u', ө: 'o', ң: 'n', ә: 'a', һ: 'h',
}; // prettier-ignore

/** Latin letters that NFKD leaves whole. */
export const LATIN: Letters = {
  ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ə: 'a', ŋ: 'n',
}; // prettier-ignore
