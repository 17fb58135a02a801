import { z } from 'zod'

/** Words a person sends: composed letters (NFC), trimmed, without the code units a database refuses (NUL, half a pair). */
export const cleanText = (most: number) =>
  z
    .string()
    .overwrite((text) => text.toWellFormed().replaceAll('\u0000', '').normalize('NFC').trim())
    .max(most, `Nhập tối đa ${most.toLocaleString('vi')} ký tự.`)
