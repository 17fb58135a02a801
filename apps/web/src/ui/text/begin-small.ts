/** 'Văn phòng UBND' → 'văn phòng UBND'. */
export const beginSmall = (words: string): string => words.replace(/^./u, (first) => first.toLowerCase())
