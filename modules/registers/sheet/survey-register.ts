import { type Register, sheetColumnsOf } from '../../../pack-kit/index.ts'
import { wordsOf } from '../../../platform/search/searched-words.ts'
import type { NumberedRow, RowMessage, SheetValues, Survey } from '../../imports/index.ts'

/** Rows that say the same in the fields by which the register tells its records apart. */
export const surveyRegister = (register: Register) =>
  async function (rows: AsyncIterable<NumberedRow<SheetValues>>): Promise<Survey> {
    const keys = sheetColumnsOf(register)
      .filter(({ field }) => register.uniqueBy?.includes(field))
      .map(({ key }) => key)
    const first = new Map<string, number>()
    const messages = new Map<number, RowMessage[]>()
    if (keys.length > 0)
      for await (const { number, values } of rows) {
        const cells = keys.map((key) => values[key] ?? null)
        if (cells.includes(null)) continue
        const key = JSON.stringify(cells.map((cell) => (typeof cell === 'string' ? wordsOf(cell).join(' ') : cell)))
        const earlier = first.get(key)
        if (earlier === undefined) first.set(key, number)
        else
          messages.set(number, [
            { column: keys[0] ?? null, text: `Nội dung này đã có ở dòng ${earlier}. Bỏ một dòng.` },
          ])
      }
    return { messages }
  }
