import { plainWords } from '../../../pack-kit/index.ts'

/** A header as it is compared: no diacritics, no signs, no words in brackets, small letters ("Tên cơ quan (*)" → "ten co quan"). */
export const foldHeader = (header: string): string => plainWords(header.replace(/\([^)]*\)/g, ' '))
