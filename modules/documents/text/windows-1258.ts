/** Marks that windows-1258 writes after a letter, as combining characters. */
const VIETNAMESE = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]|[\u0300\u0301\u0303\u0309\u0323]/giu
const UNEXPECTED = /[\u0080-\u009f¤¦§©ª¬®¯°±²³´¶·¸¹º¼½¾¿×÷þßæøñïäëöüÿåç]/giu
const LETTERS = /\p{L}/gu

/**
 * Bytes of the code page that Vietnamese Windows used before Unicode, composed to NFC.
 * Null when the result does not look Vietnamese, so that other code pages (TCVN3, VISCII) are not read as gibberish.
 */
export function decodeWindows1258(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  const sample = text.slice(0, 65_536)
  const letters = sample.match(LETTERS)?.length ?? 0
  const vietnamese = sample.match(VIETNAMESE)?.length ?? 0
  const unexpected = sample.match(UNEXPECTED)?.length ?? 0
  if (letters === 0 || vietnamese < letters * 0.08 || unexpected > vietnamese * 0.05) return null
  return text
}
