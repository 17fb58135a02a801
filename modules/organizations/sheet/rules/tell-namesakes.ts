import { holdsOn, overlaps, type Period } from './sheet-period.ts'

/** An agency of the directory that has a row's full name, kind and level, for the days of one version. */
export type Namesake = {
  organizationId: string
  name: string
  parentName: string | null
  validFrom: string
  validTo: string | null
}

/** A row whose name nobody has under the agency it names. `alike`: rows of the sheet of its name, kind and level in its days, itself included. */
export type UnknownRow = Period & { day: string; code: string | null; kind: string; level: string; alike: number }

const keptUnder = ({ parentName }: { parentName: string | null }): string =>
  parentName === null ? 'không trực thuộc cơ quan nào' : `thuộc ${parentName}`

/**
 * Whether a row with a name nobody has under its "Trực thuộc" is an agency that is there under another one, or a new one that wants a
 * second look.
 *
 * It is the one that is there when it is the only one of its name, kind and level on the row's day, and the sheet has no other row of
 * that name: then the parent alone was edited. Otherwise it is new: a code nobody has says so, and so does a name that several have.
 * A new one of such a name is told as a possible double, except where the name is expected under many: divisions, offices of
 * committees and whatever a commune has stand under each committee alike, and a warning on each of three thousand rows is read by no
 * one. These too are told when the sheet has just as many rows of the name as the directory has agencies: a whole export in which one
 * row was put elsewhere.
 */
export function tellNamesakes(
  row: UnknownRow,
  namesakes: readonly Namesake[],
): { movedId: string | null; warning: string | null } {
  const inDays = namesakes.filter(({ validFrom, validTo }) => overlaps({ from: validFrom, to: validTo }, row))
  const others = [...new Map(inDays.map((one) => [one.organizationId, one])).values()]
  const living = new Set(
    inDays
      .filter(({ validFrom, validTo }) => holdsOn({ from: validFrom, to: validTo }, row.day))
      .map(({ organizationId }) => organizationId),
  )
  const [first, ...further] = others
  if (!first) return { movedId: null, warning: null }
  const [only] = living
  if (only !== undefined && living.size === 1 && row.alike === 1 && row.code === null)
    return { movedId: only, warning: null }
  const isUsual = ['division', 'committee_office'].includes(row.kind) || row.level === 'commune'
  if (isUsual && row.alike !== others.length) return { movedId: null, warning: null }
  const more = further.length === 0 ? '' : ` và ${further.length} cơ quan khác cùng tên`
  return {
    movedId: null,
    warning: `Danh bạ đã có “${first.name}” ${keptUnder(first)}${more}. Nếu dòng này là cơ quan đó thì đừng ghi: sửa “Trực thuộc” như danh bạ; nếu cơ quan chuyển cấp trên từ một ngày nào đó, hãy lập đợt sắp xếp.`,
  }
}

/** Said of a row taken for the only agency of its name, so that a person can object. */
export const sayMoved = (kept: { name: string; parentName: string | null }): string =>
  `Danh bạ chỉ có một “${kept.name}” (${keptUnder(kept)}) nên dòng này được hiểu là cơ quan đó. Nếu là cơ quan khác trùng tên, ghi mã định danh, hoặc thêm vào bảng dòng của cơ quan đang có.`
