import { z } from 'zod'

/** Words in one line, as names are kept: composed letters (NFC), one blank between words, none around them. */
export const inOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Text of a request that is kept in one line. */
export const oneLine = () => z.string().overwrite(inOneLine)
