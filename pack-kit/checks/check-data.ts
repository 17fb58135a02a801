import { inside, type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

/** Whatever in a definition would not survive JSON: functions, dates, numbers that are none, objects of classes. */
export function checkData(spot: Spot, value: unknown): ProgrammeProblem[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return []
  if (typeof value === 'number')
    return Number.isFinite(value) ? [] : [problemAt(spot, `“${value}” không phải là số viết được trong dữ liệu`)]
  if (Array.isArray(value)) return value.flatMap((one, at) => checkData(inside(spot, codeOf(one) ?? String(at)), one))
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.entries(value).flatMap(([key, one]) =>
      one === undefined
        ? []
        : checkData(inside(spot, key, ...(codeOf(value) === null ? [] : [String(codeOf(value))])), one),
    )
  return [
    problemAt(spot, `chỉ được là dữ liệu, không được là ${typeof value === 'object' ? 'đối tượng' : typeof value}`),
  ]
}

const codeOf = (value: unknown): string | null => {
  const { code } = (typeof value === 'object' && value !== null ? value : {}) as { code?: unknown }
  return typeof code === 'string' ? code : null
}
