import { z } from 'zod'

/** Words in one line, as names are kept: composed letters (NFC), one blank between words, none around them. */
export const oneLine = () => z.string().overwrite((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
