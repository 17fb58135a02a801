import { addDays, placeInSentence as within, writtenDay } from '../../../pack-kit/index.ts'

/** What a sentence about an address needs to know; names with those above, as "Xã A, Huyện B, Tỉnh C". */
export type AddressFacts = {
  on: string
  /** name then, or at the time nearest to it */
  name: string
  /** the name held on the very day */
  holdsThen: boolean
  /** days the name held, not including the last; null: open */
  validFrom: string | null
  validTo: string | null
  /** what the same unit was called on the day, where the name is of another time */
  otherNameThen: string | null
  /** units of today, with whether the way there is certain */
  now: readonly { name: string; isSame: boolean; isCertain: boolean }[]
}

function period({ validFrom, validTo }: AddressFacts): string {
  const from = validFrom === null ? '' : `từ ${writtenDay(validFrom)}`
  const to = validTo === null ? '' : `đến ${writtenDay(addDays(validTo, -1))}`
  return [from, to].filter(Boolean).join(' ')
}

function nowOf({ name, now }: AddressFacts): string {
  const [first] = now
  if (first === undefined) return 'Nay không còn; không rõ thuộc đơn vị nào.'
  if (first.isSame) return first.name === name ? 'Nay vẫn là đơn vị này.' : `Nay là ${within(first.name)}.`
  const names = now.map((unit) => `${within(unit.name)}${unit.isCertain ? '' : ' (cần xác nhận)'}`)
  return names.length === 1 ? `Nay thuộc ${names[0]}.` : `Nay thuộc ${names.length} đơn vị: ${names.join('; ')}.`
}

/** One unit an address can mean, in words: what it was on the day, and what it is now. */
export function describeAddress(facts: AddressFacts): string {
  const { on, name, holdsThen, otherNameThen } = facts
  const day = writtenDay(on)
  if (holdsThen) return `Ngày ${day} là ${within(name)}. ${nowOf(facts)}`
  const then =
    otherNameThen === null ? `Ngày ${day} không có đơn vị này` : `Ngày ${day} mang tên ${within(otherNameThen)}`
  return `${then}; tên ${within(name)} có ${period(facts)}. ${nowOf(facts)}`
}
