/** 'Văn phòng UBND' → 'văn phòng UBND', for words that go on in a sentence. */
export const beginSmall = (words: string): string => words.replace(/^./u, (first) => first.toLowerCase())

/** 'xã Vĩnh Phong' → 'Xã Vĩnh Phong', for words that begin one. */
export const beginCapital = (words: string): string => words.replace(/^./u, (first) => first.toUpperCase())
